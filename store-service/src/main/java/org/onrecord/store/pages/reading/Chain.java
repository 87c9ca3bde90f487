package org.onrecord.store.pages.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.store.entity.EntityView;
import org.onrecord.store.pages.Links;

/**
 * How the words at a quote lead to its speaker: "He", then the last mention before it that is no pronoun ("Rouhani"), then
 * the fullest name in the article ("Hassan Rouhani"), then who that is across articles.
 *
 * @param speaker what the quote says of its speaker
 * @param steps from the words to the person
 * @param earlier the mention before it that the second step names, null where the first says enough
 * @param anchor of that mention on the page
 */
public record Chain(
        Speaker speaker, List<Step> steps, @Nullable Mention earlier, String anchor) {

    /** Words that point back to somebody, whoever that is. */
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "who",
            "whom",
            "whose",
            "you",
            "your",
            "one");

    /** Where the words at the quote are found on the page. */
    static final String SPEAKER_ANCHOR = "speaker";

    /** @param number tells the chains of several speakers apart */
    static Chain of(Speaker speaker, int number, List<EntityView> entities, Map<String, Known> known) {
        String anchor = "named-" + number;
        List<Step> steps = new ArrayList<>();
        Mention mention = speaker.mention();
        if (mention != null) {
            steps.add(new Step(mention.text(), "as written at the quote", "#" + SPEAKER_ANCHOR));
        }
        if (speaker.status() == Speaker.Status.UNRESOLVED) {
            return new Chain(speaker, steps, null, anchor);
        }
        String id = speaker.entityId() == null ? "" : speaker.entityId().value();
        String name = String.valueOf(speaker.name());
        Mention earlier = entities.stream()
                .filter(entity -> entity.entityId().equals(id))
                .findFirst()
                .flatMap(entity -> lastNamed(entity, mention))
                .filter(before -> mention != null && !before.text().equalsIgnoreCase(mention.text()))
                .orElse(null);
        if (earlier != null) {
            steps.add(new Step(earlier.text(), "the last time the article named them before", "#" + anchor));
        }
        String last = earlier != null ? earlier.text() : mention == null ? "" : mention.text();
        if (!last.equals(name)) {
            steps.add(new Step(name, "the fullest name in this article", null));
        }
        Known who = known.get(id);
        if (who != null) {
            steps.add(new Step(
                    who.name(),
                    "across articles: " + rule(who.rule()) + ", " + Math.round(100 * who.confidence()) + " % sure",
                    new Links().speaker(who.identityId())));
        }
        return new Chain(speaker, steps, earlier, anchor);
    }

    private static Optional<Mention> lastNamed(EntityView entity, @Nullable Mention mention) {
        int before = mention == null ? 0 : mention.start();
        return entity.mentions().stream()
                .filter(one -> one.end() <= before)
                .filter(one -> !PRONOUNS.contains(one.text().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(Mention::start));
    }

    private static String rule(String code) {
        return switch (code) {
            case "wikidata" -> "known to Wikidata";
            case "full-name" -> "by the full name";
            case "surname" -> "by the surname";
            case "acronym" -> "by the acronym";
            case "namesake" -> "told from a namesake";
            case "editor" -> "an editor decided so";
            case "unknown", "no-evidence" -> "nothing links it to others yet";
            case "ambiguous" -> "it could be several others";
            default -> code;
        };
    }
}
