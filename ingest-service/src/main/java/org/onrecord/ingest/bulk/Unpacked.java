package org.onrecord.ingest.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;

/** A stream that is unpacked if it is gzip, and gives no more than it may. */
final class Unpacked extends FilterInputStream {

    /** News packs to a quarter or a third. What unpacks to hundred times its size was made to fill a memory. */
    private static final long MOST_TIMES = 100;

    /** Below this many bytes the ratio does not count. */
    private static final long UNSUSPICIOUS = 10L * 1024 * 1024;

    private final Counted packed;
    private final boolean gzip;
    private final long limit;
    private long given;

    private Unpacked(InputStream stream, Counted packed, boolean gzip, long limit) {
        super(stream);
        this.packed = packed;
        this.gzip = gzip;
        this.limit = limit;
    }

    /**
     * @param limit in bytes, unpacked
     * @throws ProblemException when it turns out to be no gzip, or to be more than it may; from any method
     */
    static Unpacked of(InputStream stream, boolean declaredGzip, long limit) throws IOException {
        var counted = new Counted(stream);
        var start = new PushbackInputStream(counted, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        if (declaredGzip && !gzip) {
            throw new ProblemException(ProblemType.NOT_GZIP);
        }
        return new Unpacked(gzip ? new GZIPInputStream(start, 32 * 1024) : start, counted, gzip, limit);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = readPacked(buffer, offset, length);
        given += Math.max(read, 0);
        if (given > limit) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE,
                    "The limit of one request is %d bytes, unpacked. Send the rest in another, or ask the operator to raise onrecord.ingest.bulk.max-size."
                            .formatted(limit));
        }
        if (gzip && given > UNSUSPICIOUS && given > MOST_TIMES * packed.count) {
            throw new ProblemException(
                    ProblemType.NOT_GZIP,
                    "It unpacks to more than %d times its size. Send it as it is, without gzip.".formatted(MOST_TIMES));
        }
        return read;
    }

    private int readPacked(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (java.util.zip.ZipException | java.io.EOFException broken) {
            throw new ProblemException(
                    ProblemType.NOT_GZIP,
                    "The gzip is broken or cut off %d bytes into what is in it.".formatted(given));
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
