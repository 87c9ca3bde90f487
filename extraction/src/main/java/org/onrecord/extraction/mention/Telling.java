package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Position.Syntax;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Span;

/** Goes through an article once from start to end, keeps in mind whom it speaks of, and resolves each source on the way. */
final class Telling {

    /** A pronoun in running text counts as a mention from this chance on. */
    private static final double LIKELY = 0.6;

    private static final int LONGEST = 5;

    /** @param token the first of the span */
    private record Source(int attribution, int place, Span span, int token) {}

    private final Reading reading;
    private final List<Referent> byName;
    private final List<Attribution> attributions;
    private final PronounRanker ranker;
    private final SourceResolution resolution;
    private final SyntaxReading syntax;
    private final Discourse discourse = new Discourse();
    private final List<List<List<Outcome>>> outcomes = new ArrayList<>();
    private final QuoteAtToken quoteAt;
    private final Map<Integer, Referent> lastSubjects = new HashMap<>();
    /** The first tokens of all sources. */
    private final BitSet sourceTokens = new BitSet();

    Telling(
            Reading reading,
            Lexicon lexicon,
            PronounWeights weights,
            List<Referent> byName,
            List<Attribution> attributions) {
        this.reading = reading;
        this.byName = byName;
        this.attributions = attributions;
        this.ranker = new PronounRanker(reading, weights);
        this.resolution = new SourceResolution(reading, lexicon, byName, ranker);
        this.syntax = new SyntaxReading(reading);
        this.quoteAt = new QuoteAtToken(reading, attributions);
    }

    /** For each attribution, whom its sources mean. */
    List<List<Outcome>> outcomes() {
        List<Source> sources = sources();
        int next = 0;
        for (int token = 0; token < reading.size(); token++) {
            while (next < sources.size() && sources.get(next).token() <= token) {
                resolve(sources.get(next++));
            }
            read(token);
        }
        while (next < sources.size()) {
            resolve(sources.get(next++));
        }
        return flattened();
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            List<Span> spans = attributions.get(a).sources();
            List<List<Outcome>> empty = new ArrayList<>();
            for (int s = 0; s < spans.size(); s++) {
                Source source = new Source(
                        a, s, spans.get(s), reading.tokenAt(spans.get(s).start()));
                sources.add(source);
                sourceTokens.set(source.token());
                empty.add(List.of());
            }
            outcomes.add(empty);
        }
        sources.sort(Comparator.comparing(Source::span).thenComparingInt(Source::attribution));
        return sources;
    }

    private void resolve(Source source) {
        int token = source.token();
        Referent quoting = quoting(token, source.attribution());
        List<Outcome> found = resolution.resolve(source.span(), discourse, quoting);
        outcomes.get(source.attribution()).set(source.place(), found);
        for (Outcome outcome : found) {
            if (outcome instanceof Found who) {
                discourse.speak(who.referent());
                noteSubject(who.referent(), token);
                remember(source.span(), who.referent(), token);
            }
        }
    }

    /** Whom the block at the token spoke of last as a subject, outside quotation marks. */
    private void noteSubject(Referent referent, int token) {
        if (token < reading.size() && referent.isPerson() && !reading.quoted(token)) {
            lastSubjects.put(reading.block(token), referent);
        }
    }

    private void remember(Span mention, Referent referent, int token) {
        boolean named = byNameWithin(mention, referent);
        if (!named && token < reading.size()) {
            boolean pronoun = mention.length() <= "themselves".length()
                    && reading.text(mention).indexOf(' ') < 0;
            referent.addMention(new Mention(mention, pronoun ? MentionKind.PRONOUN : MentionKind.DESCRIPTION, false));
            discourse.mention(referent, new Position(token, Syntax.SUBJECT, false, false));
        }
    }

    private boolean byNameWithin(Span mention, Referent referent) {
        for (int i = reading.tokenAt(mention.start());
                i < reading.size() && reading.span(i, i + 1).start() < mention.end();
                i++) {
            int name = reading.nameAt(i);
            if (name != Reading.NO_NAME && byName.get(name) == referent) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Referent quoting(int token, int attribution) {
        int outer = quoteAt.of(token);
        if (outer == QuoteAtToken.NONE || outer == attribution) {
            return null;
        }
        return outcomes.get(outer).stream()
                .flatMap(List::stream)
                .filter(Found.class::isInstance)
                .map(found -> ((Found) found).referent())
                .findFirst()
                .orElse(null);
    }

    private void read(int token) {
        int name = reading.nameAt(token);
        if (name != Reading.NO_NAME) {
            if (reading.firstToken(name) == token) {
                readName(name, token);
            }
            return;
        }
        String lower = reading.lower(token);
        if (Pronouns.isPersonal(lower) && !reading.quoted(token)) {
            readPronoun(token, lower);
        }
        if (lower.equals("the") && !reading.quoted(token) && !isSource(token)) {
            readDescription(token);
        }
    }

    private void readName(int name, int token) {
        Referent referent = byName.get(name);
        Syntax part = syntax.of(token, reading.endToken(name));
        boolean place = referent.type() == EntityType.LOCATION;
        boolean speaks = place && part == Syntax.SUBJECT && isSource(token);
        referent.addMention(new Mention(reading.names().get(name).span(), MentionKind.NAME, speaks));
        discourse.mention(referent, new Position(token, part, reading.quoted(token), true));
        if (part == Syntax.SUBJECT) {
            noteSubject(referent, token);
        }
        notePair(name, referent);
    }

    private void notePair(int name, Referent referent) {
        int before = reading.firstToken(name) - 2;
        int first = reading.nameAt(before);
        if (first != Reading.NO_NAME && reading.lower(before + 1).equals("and") && referent.isPerson()) {
            Referent other = byName.get(first);
            if (other.isPerson()
                    && other != referent
                    && syntax.of(reading.firstToken(first), reading.endToken(first)) == Syntax.SUBJECT) {
                discourse.pair(other, referent, reading.sentence(before));
            }
        }
    }

    private boolean isSource(int token) {
        return sourceTokens.get(token);
    }

    private void readPronoun(int token, String lower) {
        if (isSource(token)) {
            return;
        }
        List<PronounRanker.Candidate> candidates = ranker.rank(token, Pronouns.gender(lower), discourse);
        if (!candidates.isEmpty() && candidates.get(0).chance() >= LIKELY) {
            Referent referent = candidates.get(0).referent();
            referent.addMention(new Mention(reading.span(token, token + 1), MentionKind.PRONOUN, false));
            Syntax part = lower.equals("he") || lower.equals("she")
                    ? Syntax.SUBJECT
                    : reading.tag(token).equals("PRP$") ? Syntax.POSSESSIVE : Syntax.OBJECT;
            discourse.mention(referent, new Position(token, part, false, false));
            if (part == Syntax.SUBJECT) {
                noteSubject(referent, token);
            }
        }
    }

    /** "The minister and the scientist were students together": a person by the noun that was said of him, and only him. */
    private void readDescription(int token) {
        int end = token + 1;
        while (end < reading.size() && end - token < LONGEST && reading.tag(end).startsWith("JJ")) {
            end++;
        }
        while (end < reading.size()
                && end - token < LONGEST
                && reading.isNoun(end)
                && reading.nameAt(end) == Reading.NO_NAME) {
            end++;
        }
        boolean named = reading.nameAt(end) != Reading.NO_NAME
                || reading.isPossessiveMark(end)
                || (reading.lower(end).equals(",") && reading.nameAt(end + 1) != Reading.NO_NAME);
        if (end == token + 1 || named) {
            return;
        }
        Span span = reading.span(token, end);
        Referent referent =
                syntax.of(token, end) == Syntax.SUBJECT ? resolution.describedExactly(span, discourse) : null;
        if (referent != null) {
            referent.addMention(new Mention(span, MentionKind.DESCRIPTION, false));
            discourse.mention(referent, new Position(token, Syntax.SUBJECT, false, true));
            noteSubject(referent, token);
        }
    }

    private List<List<Outcome>> flattened() {
        List<List<Outcome>> flat = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            flat.add(outcomes.get(a).stream().flatMap(List::stream).toList());
        }
        Continuation continuation = new Continuation(reading, attributions, lastSubjects, byName);
        for (int a : continuation.inOrder()) {
            if (flat.get(a).isEmpty()) {
                flat.set(a, List.of(continuation.speaker(a, flat)));
            }
        }
        new RepeatedQuotes(reading, attributions).fillHeadings(flat);
        return flat;
    }
}
