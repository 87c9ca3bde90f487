package org.onrecord.extract.replay;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.onrecord.events.wire.EventJson;

/**
 * Writes readings to a file, one a line, as JSON, packed with gzip. The last line is {@code {"readings": N}}: a file
 * without it was cut off.
 */
final class ShadowWriter implements Closeable {

    /** The last line. */
    record End(long readings) {}

    private final Writer out;
    private long readings;

    private ShadowWriter(Writer out) {
        this.out = out;
    }

    /** @throws IOException if the file exists, or cannot be made */
    static ShadowWriter create(Path file) throws IOException {
        return new ShadowWriter(new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)),
                StandardCharsets.UTF_8)));
    }

    void write(Reading reading) throws IOException {
        line(reading);
        readings++;
    }

    /**
     * Says that this was all.
     *
     * @return how many readings there are
     */
    long end() throws IOException {
        line(new End(readings));
        return readings;
    }

    private void line(Object value) throws IOException {
        out.write(EventJson.mapper().writeValueAsString(value));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
