package org.onrecord.extraction.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a resource that must be there. */
public final class ModelResource {

    private ModelResource() {}

    /** Turns a stream into what it holds. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Reads a resource beside a class.
     *
     * @throws UncheckedIOException if the resource is missing or the reader fails
     */
    public static <T> T load(Class<?> beside, String resource, Reader<T> reader) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource + " beside " + beside.getName());
            }
            return reader.read(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
