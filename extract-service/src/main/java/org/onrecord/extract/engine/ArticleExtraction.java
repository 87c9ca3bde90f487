package org.onrecord.extract.engine;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.Rejection;
import org.onrecord.extract.event.ArticleEvents;
import org.onrecord.extract.event.EventMapping;
import org.onrecord.extract.language.LanguageDetection;
import org.onrecord.extract.submission.RefusedException;
import org.onrecord.extract.submission.Submission;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;

/** From a submitted article version to its events. A function of the submission and the engine's version; safe for many threads. */
public final class ArticleExtraction {

    private static final String ENGLISH = "en";

    private final Function<String, Extraction> engine;
    private final EventMapping mapping;

    /**
     * @param engine finds quotes and entities in a text
     * @param extractor what every event names as its maker
     */
    public ArticleExtraction(Function<String, Extraction> engine, org.onrecord.events.Extractor extractor) {
        this.engine = engine;
        this.mapping = new EventMapping(extractor);
    }

    /** Loads the engine's models from the class path. */
    public static ArticleExtraction create() {
        return create(UnaryOperator.identity());
    }

    /** Loads the engine's models from the class path; {@code around} may look at each article that goes through them. */
    public static ArticleExtraction create(UnaryOperator<Function<String, Extraction>> around) {
        Extractor extractor = Extractor.create();
        return new ArticleExtraction(
                around.apply(extractor::extract),
                new org.onrecord.events.Extractor(extractor.version(), extractor.modelDigest()));
    }

    /** @throws RefusedException if the article is not in English */
    public ArticleEvents extract(Submission.NewVersion submission) throws RefusedException {
        String language = languageOf(submission.article());
        return mapping.map(submission, engine.apply(submission.article().text()), language);
    }

    /** @return the declared language, else the detected one, null where neither is known */
    private static @Nullable String languageOf(ArticleSubmitted article) throws RefusedException {
        String declared = article.language();
        if (declared != null && !isEnglish(declared)) {
            throw new RefusedException(
                    Rejection.LANGUAGE, "the article is declared to be in another language than English");
        }
        String detected = LanguageDetection.detect(article.text()).orElse(null);
        if (detected != null && !isEnglish(detected)) {
            throw new RefusedException(
                    Rejection.LANGUAGE, "the text reads as \"" + detected + "\"; only English can be extracted");
        }
        return declared != null ? declared : detected;
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH);
    }
}
