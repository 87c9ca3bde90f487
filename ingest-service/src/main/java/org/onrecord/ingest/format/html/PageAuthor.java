package org.onrecord.ingest.format.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, as its page gives it. */
final class PageAuthor {

    /** No byline is longer, in UTF-16 code units. */
    private static final int LONGEST = 200;

    private PageAuthor() {}

    static @Nullable String of(Document page, JsonLd data) {
        String said = PageFields.first(
                data.names("author"),
                PageFields.meta(page, "author", "byl", "parsely-author", "dc.creator", "sailthru.author"));
        if (said != null && !said.startsWith("http")) {
            return withoutBy(said);
        }
        for (Element element : page.select("[itemprop=author], [rel=author], [class*=byline], [class*=author-name]")) {
            Element name = element.selectFirst("[itemprop=name], [rel=author]");
            String text = (name == null ? element : name).text().strip();
            if (!text.isEmpty() && text.length() <= LONGEST) {
                return withoutBy(text);
            }
        }
        return null;
    }

    private static String withoutBy(String byline) {
        return byline.strip().replaceFirst("^(?i)by:?\\s+", "");
    }
}
