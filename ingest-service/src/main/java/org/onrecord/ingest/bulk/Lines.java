package org.onrecord.ingest.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time; of one that is too long no more is kept than the limit. */
final class Lines {

    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    /** @param longest in bytes, without the line's end */
    Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /**
     * @param content the line's bytes, without its end; of one that is too long nothing
     * @param tooLong whether it is longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(byte[] content, boolean tooLong) {

        boolean isBlank() {
            for (byte one : content) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** @return absent behind the last */
    Optional<Line> read() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean any = false;
        boolean tooLong = false;
        while (next < end || fill()) {
            any = true;
            int start = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            tooLong |= line.size() + next - start > longest;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, start, next - start);
            }
            if (next < end) {
                next++;
                return Optional.of(new Line(line.toByteArray(), tooLong));
            }
        }
        return any ? Optional.of(new Line(line.toByteArray(), tooLong)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        int read = stream.read(buffer);
        next = 0;
        end = Math.max(read, 0);
        return end > 0;
    }
}
