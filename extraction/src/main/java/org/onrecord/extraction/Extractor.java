package org.onrecord.extraction;

import java.util.List;
import org.onrecord.extraction.mention.MentionResolver;
import org.onrecord.extraction.mention.Mentions;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.QuoteFinder;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;

/**
 * The engine: finds who said what, and whom and what else an article names. A pure function of the text and the models
 * on the class path; make it once, for any number of threads.
 */
public final class Extractor {

    private final EngineVersion engine;
    private final DocumentReader reader;
    private final NameTagger names;
    private final QuoteFinder quotes;
    private final MentionResolver mentions;

    private Extractor(
            EngineVersion engine,
            DocumentReader reader,
            NameTagger names,
            QuoteFinder quotes,
            MentionResolver mentions) {
        this.engine = engine;
        this.reader = reader;
        this.names = names;
        this.quotes = quotes;
        this.mentions = mentions;
    }

    /** Loads the models from the class path. */
    public static Extractor create() {
        return new Extractor(
                EngineVersion.load(),
                DocumentReader.create(),
                NameTagger.load(),
                QuoteFinder.create(),
                MentionResolver.load());
    }

    /** @param text an article in plain text; every offset of what is found points into it */
    public Extraction extract(String text) {
        Document document = reader.read(text);
        List<Name> named = names.tag(document);
        List<Attribution> attributions = quotes.find(document, named);
        Mentions found = mentions.resolve(document, named, attributions);
        return Extraction.of(document, attributions, found);
    }

    /** The version of the engine's code. */
    public String version() {
        return engine.version();
    }

    /** The SHA-256 over the engine's models and word lists: 64 hexadecimal digits. */
    public String modelDigest() {
        return engine.model();
    }
}
