package org.onrecord.ingest.format.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.body.TextDecoder;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.FormatReader;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.text.PressRelease;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.MediaType;

/** Reads a web page: the article's text, and what JSON-LD, Open Graph and the page itself say of it. */
public final class HtmlReader implements FormatReader {

    private static final Pattern META_CHARSET = Pattern.compile(
            "<meta[^>]{1,200}?charset\\s*=\\s*[\"']?([\\w.:-]{1,40})|<\\?xml[^>]{1,100}?encoding=[\"']([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Item> read(Document document) {
        MediaType type = document.type();
        String html =
                TextDecoder.decode(document.content(), type == null ? null : type.getCharset(), HtmlReader::charsetIn);
        return List.of(item(html, document));
    }

    /**
     * @param html the page, decoded
     * @param document where it comes from, and what is known of it
     * @throws ProblemException if there is no article in the page
     */
    public static Item item(String html, Document document) {
        URI source = document.source();
        var page = Jsoup.parse(html, source == null ? "" : source.toString());
        JsonLd data = JsonLd.of(page);
        Fields fields = PageFields.of(page, data, source);
        String text = ArticleText.of(page, data, (String) fields.get("title"));
        Optional<PressRelease> release = PressRelease.of(text);
        if (release.isPresent()) {
            text = release.get().text();
            fields.put(
                    "embargoedUntil",
                    release.get().embargoedUntil(document.known().containsKey("embargoedUntil")));
        }
        if (text.isBlank()) {
            throw new ProblemException(
                    ProblemType.NO_ARTICLE, "The page holds no running text. Send the page of one article.");
        }
        return PageLanguage.put(fields.put("text", text), page, data, text)
                .putAll(document.known())
                .item();
    }

    private static @Nullable String charsetIn(String start) {
        Matcher named = META_CHARSET.matcher(start);
        if (!named.find()) {
            return null;
        }
        return named.group(1) != null ? named.group(1) : named.group(2);
    }
}
