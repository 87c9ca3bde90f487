package org.onrecord.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** Writes an answer and keeps account of it. */
final class ExportStream {

    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;
    private final Clock clock;
    private final Instant end;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private long rows;
    private long bytes;
    private byte[] sha256 = {};

    /** @param end until when the client may take its time */
    ExportStream(OutputStream out, Clock clock, Instant end) {
        this.out = out;
        this.clock = clock;
        this.end = end;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /**
     * Waits until the client takes it.
     *
     * @throws UncheckedIOException if the client is gone, or takes nothing
     * @throws ExportTooLongException if it takes it too slowly
     */
    void header(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a row; likewise. */
    void row(byte[] row) {
        write(row);
        rows++;
    }

    /** The end; likewise. */
    void finish() {
        flush();
        sha256 = digest.digest();
    }

    private void write(byte[] more) {
        if (filled + more.length > BUFFER) {
            flush();
        }
        if (more.length > BUFFER) {
            send(more, more.length);
        } else {
            System.arraycopy(more, 0, buffer, filled, more.length);
            filled += more.length;
        }
    }

    private void flush() {
        send(buffer, filled);
        filled = 0;
    }

    private void send(byte[] some, int length) {
        // The first part always goes: only an answer that has begun can break off.
        if (bytes > 0 && clock.instant().isAfter(end)) {
            throw new ExportTooLongException(rows);
        }
        digest.update(some, 0, length);
        bytes += length;
        try {
            out.write(some, 0, length);
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    /** Of all bytes, when it is finished; empty before. */
    String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    /** The same in the form of RFC 9530. */
    String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    boolean isFinished() {
        return sha256.length > 0;
    }
}
