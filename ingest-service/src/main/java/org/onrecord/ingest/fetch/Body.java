package org.onrecord.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Reads a body up to a limit that counts unpacked bytes: of a bomb no more than that is ever unpacked. */
record Body(long limit) {

    private static final int CHUNK = 16 * 1024;

    /** @throws FetchException if it is longer than the limit, or packed in another way than gzip, or broken */
    byte[] read(ClassicHttpResponse response) throws IOException, FetchException {
        @Nullable HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        boolean packed = packed(response);
        if (!packed && entity.getContentLength() > limit) {
            throw tooLarge();
        }
        @Nullable InputStream content = entity.getContent();
        if (content == null) {
            return new byte[0];
        }
        return packed ? unpacked(content) : upToLimit(content);
    }

    private byte[] unpacked(InputStream content) throws IOException, FetchException {
        try {
            return upToLimit(new GZIPInputStream(content, CHUNK));
        } catch (ZipException broken) {
            throw new FetchException(
                    FetchFailure.COMPRESSION, "The body says it is gzip, but cannot be unpacked as that.");
        }
    }

    private byte[] upToLimit(InputStream stream) throws IOException, FetchException {
        var bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            if (bytes.size() + read > limit) {
                throw tooLarge();
            }
            bytes.write(chunk, 0, read);
        }
        return bytes.toByteArray();
    }

    private static boolean packed(ClassicHttpResponse response) throws FetchException {
        boolean packed = false;
        for (Header header : response.getHeaders(HttpHeaders.CONTENT_ENCODING)) {
            for (String coding : header.getValue().toLowerCase(Locale.ROOT).split(",", -1)) {
                switch (coding.strip()) {
                    case "", "identity" -> {}
                    case "gzip", "x-gzip" -> {
                        if (packed) {
                            throw unasked("gzip within gzip");
                        }
                        packed = true;
                    }
                    default -> throw unasked("another form than gzip");
                }
            }
        }
        return packed;
    }

    private static FetchException unasked(String form) {
        return new FetchException(
                FetchFailure.COMPRESSION, "The server sends the body packed as " + form + ", which was not asked for.");
    }

    private FetchException tooLarge() {
        return new FetchException(
                FetchFailure.TOO_LARGE,
                "It is longer than %d bytes unpacked (onrecord.ingest.fetch.max-body).".formatted(limit));
    }
}
