package org.onrecord.ingest.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A request whose address, type and body are digested as they are read. */
final class Fingerprint extends HttpServletRequestWrapper {

    private static final int CHUNK = 16 * 1024;

    private final MessageDigest digest;
    private final ServletInputStream body;

    Fingerprint(HttpServletRequest request) throws IOException {
        super(request);
        this.digest = sha256();
        for (String part : new String[] {
            request.getMethod(), request.getRequestURI(), request.getQueryString(), request.getContentType()
        }) {
            digest.update((Objects.requireNonNullElse(part, "") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        this.body = new Digested(request.getInputStream(), digest);
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    /** Reads what is left of the body, and tells what the whole is. */
    String finish() throws IOException {
        byte[] chunk = new byte[CHUNK];
        int read = 0;
        while (read >= 0) {
            read = body.read(chunk, 0, chunk.length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    private static final class Digested extends ServletInputStream {

        private final ServletInputStream stream;
        private final DigestInputStream digested;

        Digested(ServletInputStream stream, MessageDigest digest) {
            this.stream = stream;
            this.digested = new DigestInputStream(stream, digest);
        }

        @Override
        public int read() throws IOException {
            return digested.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return digested.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is read by one thread");
        }
    }
}
