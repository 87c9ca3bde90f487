package org.onrecord.benchmarks.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Quote;
import org.onrecord.extraction.mention.Entity;
import org.onrecord.extraction.mention.Speaker;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Span;

/** What holds for everything that the engine finds, whatever the text. */
final class Promises {

    private Promises() {}

    /** @throws BrokenPromiseException if a span lies outside its text, or parts of what was found do not fit together */
    static void check(String text, Extraction found) {
        require(found.document().text().equals(text), "offsets point into another text");
        found.document().tokens().forEach(token -> inside(text, token.span(), "token"));
        found.document().blocks().forEach(block -> inside(text, block.span(), "block"));
        Set<Entity> entities = new HashSet<>(found.entities());
        require(entities.size() == found.entities().size(), "an entity is there twice");
        for (Entity entity : found.entities()) {
            entity.mentions().forEach(mention -> inside(text, mention.span(), "mention"));
        }
        for (Quote quote : found.quotes()) {
            check(text, quote.attribution());
            quote.speakers().forEach(speaker -> check(text, speaker, entities));
        }
    }

    private static void check(String text, Attribution attribution) {
        attribution.contents().forEach(content -> inside(text, content, "content"));
        attribution.sources().forEach(source -> inside(text, source, "source mention"));
        if (attribution.cue() != null) {
            inside(text, attribution.cue().span(), "cue");
        }
        insideIfThere(text, attribution.circumstances().addressee(), "addressee");
        insideIfThere(text, attribution.circumstances().place(), "place");
        insideIfThere(text, attribution.circumstances().date(), "date");
    }

    private static void check(String text, Speaker speaker, Set<Entity> entities) {
        insideIfThere(text, speaker.mention(), "speaker's mention");
        List<Entity> meant = speaker instanceof Speaker.Unresolved unresolved
                ? unresolved.candidates()
                : List.of(((Speaker.Resolved) speaker).entity());
        require(entities.containsAll(meant), "a speaker is not among the entities");
    }

    private static void insideIfThere(String text, @Nullable Span span, String what) {
        if (span != null) {
            inside(text, span, what);
        }
    }

    private static void inside(String text, Span span, String what) {
        require(
                !span.isEmpty() && span.end() <= text.length(),
                "%s at %d..%d of a text of %d".formatted(what, span.start(), span.end(), text.length()));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BrokenPromiseException(otherwise);
        }
    }
}
