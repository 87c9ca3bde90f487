package org.onrecord.ingest.submit;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.onrecord.ingest.fetch.Fetch;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.submit.Service.AwayException;

/** The addresses of a <a href="https://www.sitemaps.org/protocol.html">sitemap</a>, and of all that it lists. */
final class Sitemap {

    /** The protocol's own limit, unpacked. */
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final int MOST_SITEMAPS = 50_000;

    private final Fetch fetch;
    private final Tally tally;

    Sitemap(Fetch fetch, Tally tally) {
        this.fetch = fetch;
        this.tally = tally;
    }

    /** Takes an address as it is found. */
    interface Found {
        void take(URI address) throws InterruptedException, AwayException;
    }

    void read(URI start, Found found) throws InterruptedException, AwayException {
        Set<URI> been = new HashSet<>();
        Deque<URI> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty() && been.size() < MOST_SITEMAPS) {
            URI next = open.remove();
            if (!been.add(next)) {
                continue;
            }
            try {
                AbstractSiteMap map = parsed(fetch.fetch(next));
                if (map instanceof SiteMapIndex index) {
                    for (AbstractSiteMap one : index.getSitemaps()) {
                        open.add(one.getUrl().toURI());
                    }
                } else if (map instanceof SiteMap pages) {
                    tally.expect(pages.getSiteMapUrls().size());
                    for (SiteMapURL page : pages.getSiteMapUrls()) {
                        found.take(page.getUrl().toURI());
                    }
                }
            } catch (FetchException failed) {
                tally.add(Outcome.failed(next.toString(), failed.words()));
            } catch (IOException | UnknownFormatException | URISyntaxException unreadable) {
                tally.add(
                        Outcome.failed(next.toString(), "It cannot be read as a sitemap: " + unreadable.getMessage()));
            }
        }
    }

    private static AbstractSiteMap parsed(Fetched.Document document) throws IOException, UnknownFormatException {
        byte[] content = document.body();
        if (content.length > 2 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
                content = unpacked.readNBytes(MOST_BYTES + 1);
            }
        }
        if (content.length > MOST_BYTES) {
            throw new IOException("it is longer than " + MOST_BYTES + " bytes");
        }
        // Not strict: many a site's sitemap on one host lists pages of another.
        return new SiteMapParser(false).parseSiteMap(content, document.address().toURL());
    }
}
