package org.onrecord.ingest.format.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An article's headline as its page gives it. */
final class PageTitle {

    private PageTitle() {}

    static @Nullable String of(Document page, JsonLd data) {
        return PageFields.first(
                clean(data.text("headline")),
                heading(page),
                clean(withoutSite(page, PageFields.meta(page, "og:title", "twitter:title", "dc.title"))),
                clean(beforeSiteName(page.title())));
    }

    /** A page's only heading of the first rank, or that of its article, and not the site's name round the logo. */
    private static @Nullable String heading(Document page) {
        for (String where : new String[] {"[itemprop=headline]", "article h1", "main h1", "h1"}) {
            for (Element heading : page.select(where)) {
                boolean inMasthead = heading.closest("nav, [role=banner]") != null;
                if (!inMasthead && !heading.text().isBlank()) {
                    return clean(heading.text());
                }
            }
        }
        return null;
    }

    private static @Nullable String clean(@Nullable String title) {
        if (title == null) {
            return null;
        }
        // Content systems escape the entities of a headline a second time.
        String text = org.jsoup.parser.Parser.unescapeEntities(title, false).replaceAll("<[^<>]{1,100}>", "");
        String oneLine = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        return oneLine.isEmpty() ? null : oneLine;
    }

    private static @Nullable String withoutSite(Document page, @Nullable String title) {
        String site = PageFields.meta(page, "og:site_name");
        return title == null || site == null
                ? title
                : title.replaceFirst("\\s+[|–—•-]\\s+" + Pattern.quote(site) + "$", "");
    }

    private static String beforeSiteName(String title) {
        String[] parts = title.split(" [|–—•-] ", -1);
        return parts.length > 1 && parts[0].length() >= 15 ? parts[0] : title;
    }
}
