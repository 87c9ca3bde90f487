package org.onrecord.benchmarks.pages;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.DocumentReader;
import org.springframework.http.MediaType;
import org.xml.sax.InputSource;

/** What reads pages. */
enum PageReader {
    OURS("onrecord") {
        @Override
        String text(AnnotatedPage page) {
            return article(page) instanceof Item.Article one ? one.article().text() : "";
        }
    },
    READABILITY("Readability4J") {
        @Override
        String text(AnnotatedPage page) {
            var article = new Readability4J("https://paper.example/story", html(page)).parse();
            // Its markup with the paragraphs apart, which its own text does not keep.
            return Jsoup.parse(Objects.requireNonNullElse(article.getContent(), ""))
                    .wholeText();
        }
    },
    BOILERPIPE("boilerpipe") {
        @Override
        String text(AnnotatedPage page) {
            try {
                return ArticleExtractor.INSTANCE.getText(new InputSource(new StringReader(html(page))));
            } catch (BoilerpipeProcessingException failed) {
                return "";
            }
        }
    },
    WHOLE_PAGE("whole page") {
        @Override
        String text(AnnotatedPage page) {
            return Jsoup.parse(html(page)).body().text();
        }
    };

    private final String title;

    PageReader(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract String text(AnnotatedPage page);

    static Item article(AnnotatedPage page) {
        return new DocumentReader().read(page.document()).get(0);
    }

    /** The others are given the text as a browser would decode it: by HTTP, byte order mark and meta element. */
    private static String html(AnnotatedPage page) {
        MediaType type = page.document().type();
        Charset declared = type == null ? null : type.getCharset();
        try {
            var in = new java.io.ByteArrayInputStream(page.document().content());
            return Jsoup.parse(in, declared == null ? null : declared.name(), "")
                    .outerHtml();
        } catch (java.io.IOException impossible) {
            return new String(page.document().content(), StandardCharsets.UTF_8);
        }
    }
}
