package org.onrecord.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedIsReadOrRefusedWithItsReasonTest {

    private static final URI ADDRESS = URI.create("https://herald.example/feeds/news.xml");

    private static final String RSS = """
            <?xml version="1.0" encoding="%s"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Herald</title>
            <item><title>Café shuts &amp; ferry late</title><link>/2026/ferry?id=1#top</link><guid isPermaLink="false">f-1</guid>
              <dc:creator>Ines Okoro</dc:creator><pubDate>Wed, 04 Mar 2026 05:06:07 +0100</pubDate>
              <description>The ferry is late.</description>
              <content:encoded><![CDATA[<p>The ferry is late, the harbour master said.</p>]]></content:encoded></item>
            <item><title>No link</title></item>
            <item><description>Neither title nor link</description></item>
            </channel></rss>""";

    @Test
    void readsRss() throws FeedException {
        List<FeedItem> items = read(RSS.formatted("utf-8").getBytes(StandardCharsets.UTF_8), null);

        assertThat(items).hasSize(2);
        assertThat(items.get(0))
                .isEqualTo(new FeedItem(
                        "f-1",
                        URI.create("https://herald.example/2026/ferry?id=1#top"),
                        "Café shuts & ferry late",
                        "Ines Okoro",
                        "<p>The ferry is late, the harbour master said.</p>",
                        Instant.parse("2026-03-04T04:06:07Z"),
                        null));
        assertThat(items.get(1).key()).isEqualTo("No link");
    }

    @Test
    void readsAtom() throws FeedException {
        List<FeedItem> items = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>urn:h</id>
                <updated>2026-03-04T06:00:00Z</updated>
                <entry><id>urn:h:1</id><title>Ferry late</title><link rel="alternate" href="../2026/ferry"/>
                  <author><name>Ines Okoro</name></author><published>2026-03-04T05:00:00Z</published>
                  <updated>2026-03-04T06:00:00Z</updated><summary>The ferry is late.</summary></entry>
                </feed>""".getBytes(StandardCharsets.UTF_8), "application/atom+xml");

        assertThat(items)
                .containsExactly(new FeedItem(
                        "urn:h:1",
                        URI.create("https://herald.example/2026/ferry"),
                        "Ferry late",
                        "Ines Okoro",
                        "The ferry is late.",
                        Instant.parse("2026-03-04T05:00:00Z"),
                        Instant.parse("2026-03-04T06:00:00Z")));
    }

    @Test
    void anEmptyFeedIsAFeed() throws FeedException {
        assertThat(read(
                        "<rss version=\"2.0\"><channel><title>H</title></channel></rss>"
                                .getBytes(StandardCharsets.UTF_8),
                        null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1252", "iso-8859-1", "utf-16"})
    void readsTheCharsetThatTheXmlNames(String charset) throws FeedException {
        assertThat(read(RSS.formatted(charset).getBytes(Charset.forName(charset)), "text/xml")
                        .get(0)
                        .title())
                .isEqualTo("Café shuts & ferry late");
    }

    @Test
    void readsTheCharsetThatTheXmlNamesWhereTheServerIsWrong() throws FeedException {
        byte[] bytes = RSS.formatted("windows-1252").getBytes(Charset.forName("windows-1252"));

        assertThat(read(bytes, "text/xml; charset=utf-8").get(0).title()).isEqualTo("Café shuts & ferry late");
        assertThat(read(bytes, "text/xml; charset=no-such-thing").get(0).title())
                .isEqualTo("Café shuts & ferry late");
    }

    @Test
    void refusesBytesThatAreNotTextInTheCharsetTheyName() {
        assertThat(failure(RSS.formatted("utf-8").getBytes(Charset.forName("windows-1252")), "text/xml; charset=utf-8"))
                .isEqualTo(FeedFailure.CHARSET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{\"items\": []}",
                "<!DOCTYPE html><html><body>Not found</body></html>",
                "<html><body>x</body></html>",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>"
            })
    void saysThatItIsSomethingElse(String text) {
        assertThat(failure(text.getBytes(StandardCharsets.UTF_8), "application/rss+xml"))
                .isEqualTo(FeedFailure.NOT_A_FEED);
    }

    @Test
    void saysWhereItsXmlIsBroken() {
        FeedException broken = catchThrowableOfType(
                FeedException.class,
                () -> read(
                        "<rss version=\"2.0\">\n<channel><title>a & b</title>".getBytes(StandardCharsets.UTF_8), null));

        assertThat(broken.reason()).isEqualTo(FeedFailure.BROKEN_FEED);
        assertThat(broken).hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel>&b;</channel></rss>",
            })
    void readsNoEntities(String text) {
        assertThat(failure(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(FeedFailure.HOSTILE_XML);
    }

    @Test
    void readsNoDoctypeThatStandsFarDown() {
        String text = "<!-- " + "x".repeat(2000) + " --><!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"/>";

        assertThat(failure(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(FeedFailure.BROKEN_FEED);
    }

    @Test
    void readsNoDeeperThanAFeedIs() {
        String text = "<rss version=\"2.0\"><channel>" + "<a>".repeat(200_000);

        assertThat(failure(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(FeedFailure.HOSTILE_XML);
    }

    @Test
    void aSummaryIsNoWholeText() {
        String text = "The ferry is late, the harbour master said on Tuesday. ".repeat(20);

        assertThat(item("<p>" + text + "</p>").hasWholeText()).isTrue();
        assertThat(item("<p>" + text + " […]</p>").hasWholeText()).isFalse();
        assertThat(item("<p>" + text + " <a href='/x'>Continue reading</a></p>").hasWholeText())
                .isFalse();
        assertThat(item("<p>The ferry is late.</p>").hasWholeText()).isFalse();
        assertThat(item(null).hasWholeText()).isFalse();
    }

    private static FeedItem item(String html) {
        return new FeedItem("k", null, null, null, html, null, null);
    }

    private static List<FeedItem> read(byte[] bytes, String contentType) throws FeedException {
        return FeedReader.read(bytes, contentType, ADDRESS);
    }

    private static FeedFailure failure(byte[] bytes, String contentType) {
        FeedException failure = catchThrowableOfType(FeedException.class, () -> read(bytes, contentType));
        assertThat(failure).isNotNull().hasMessageEndingWith(".");
        return failure.reason();
    }
}
