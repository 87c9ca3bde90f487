package org.onrecord.extraction.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * Brown word classes: words that stand in like places have classes that begin alike. A class is the path to it in a
 * binary tree, kept as an {@code int}: a leading 1, then the path's bits; 0 is the class of a word that is not known.
 * Words are known by their hash alone, so about one unknown word in 8,000 is taken for a known one. Immutable and safe
 * for many threads.
 */
public final class WordClasses {

    private static final int MAGIC = 0x4F4E5743; // "ONWC"
    private static final int UNKNOWN = 0;

    private static final class Shared {
        private static final WordClasses INSTANCE =
                ModelResource.load(WordClasses.class, "word_classes.bin", WordClasses::read);
    }

    private final String source;
    private final int words;
    /** Open addressing with linear probing; a slot is free where {@link #classNumbers} is 0. */
    private final int[] hashes;
    /** One more than the place of the class in {@link #classes}. */
    private final short[] classNumbers;

    private final int[] classes;

    private WordClasses(String source, int words, int[] hashes, short[] classNumbers, int[] classes) {
        this.source = source;
        this.words = words;
        this.hashes = hashes;
        this.classNumbers = classNumbers;
        this.classes = classes;
    }

    /** The classes that the engine's models were trained with, loaded once. */
    public static WordClasses shared() {
        return Shared.INSTANCE;
    }

    /**
     * @param source where the classes come from, and their licence
     * @param paths the path of each lower-case word's class, of 1 to 30 characters 0 and 1
     * @throws IllegalArgumentException if a path is anything else, or there are more than 32,000 classes
     */
    public static WordClasses of(String source, Map<String, String> paths) {
        int[] classes = paths.values().stream()
                .mapToInt(WordClasses::classOf)
                .distinct()
                .sorted()
                .toArray();
        long[] entries = new long[paths.size()];
        int count = 0;
        for (Map.Entry<String, String> path : paths.entrySet()) {
            int number = Arrays.binarySearch(classes, classOf(path.getValue())) + 1;
            entries[count++] = ((long) path.getKey().hashCode() << 32) | number;
        }
        Arrays.sort(entries);
        return of(source, entries, classes);
    }

    private static int classOf(String path) {
        if (!path.matches("[01]{1,30}")) {
            throw new IllegalArgumentException("not the path of a class: " + path);
        }
        return Integer.parseInt("1" + path, 2);
    }

    /** @param entries a word's hash in the upper half, its class's number in the lower, in rising order */
    private static WordClasses of(String source, long[] entries, int[] classes) {
        if (classes.length > 32_000) {
            throw new IllegalArgumentException(classes.length + " classes");
        }
        int capacity = Math.max(2, Integer.highestOneBit(entries.length + entries.length / 2) * 2);
        int[] hashes = new int[capacity];
        short[] numbers = new short[capacity];
        int words = 0;
        for (int i = 0; i < entries.length; i++) {
            int hash = (int) (entries[i] >> 32);
            if (i > 0 && hash == (int) (entries[i - 1] >> 32)) {
                continue; // two words of one hash: the first class stands for both
            }
            int slot = slotOf(hash, capacity);
            while (numbers[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            hashes[slot] = hash;
            numbers[slot] = (short) entries[i];
            words++;
        }
        return new WordClasses(source, words, hashes, numbers, classes);
    }

    private static int slotOf(int hash, int capacity) {
        return ((hash * 0x9E3779B9) >>> 8) & (capacity - 1);
    }

    /** Where the classes come from, and their licence. */
    public String source() {
        return source;
    }

    /** How many words have a class. */
    public int words() {
        return words;
    }

    /**
     * The class of a word.
     *
     * @param lower the word in lower case
     * @return its class, or 0 if it has none
     */
    public int of(String lower) {
        int wanted = lower.hashCode();
        int mask = hashes.length - 1;
        int slot = slotOf(wanted, hashes.length);
        while (classNumbers[slot] != 0) {
            if (hashes[slot] == wanted) {
                return classes[classNumbers[slot] - 1];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    /** The wider class that the first {@code bits} bits of the path lead to; the class itself if its path is shorter. */
    public static int prefix(int wordClass, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(wordClass);
        return length <= bits ? wordClass : wordClass >>> (length - bits);
    }

    /** Writes these classes; equal ones give equal bytes. */
    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        out.writeUTF(source);
        out.writeShort(classes.length);
        for (int wordClass : classes) {
            out.writeInt(wordClass);
        }
        out.writeInt(words);
        long previous = Integer.MIN_VALUE;
        for (long entry : entries()) {
            long hash = entry >> 32;
            VariableLength.write(out, (int) (hash - previous));
            previous = hash;
            out.writeShort((int) entry);
        }
        out.flush();
    }

    private long[] entries() {
        long[] entries = new long[words];
        int count = 0;
        for (int slot = 0; slot < hashes.length; slot++) {
            if (classNumbers[slot] != 0) {
                entries[count++] = ((long) hashes[slot] << 32) | classNumbers[slot];
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the stream ends early or holds something else
     */
    public static WordClasses read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a table of word classes");
        }
        String source = in.readUTF();
        int[] classes = new int[in.readUnsignedShort()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.readInt();
        }
        long[] entries = new long[in.readInt()];
        long hash = Integer.MIN_VALUE;
        for (int i = 0; i < entries.length; i++) {
            hash += VariableLength.read(in) & 0xFFFFFFFFL;
            entries[i] = (hash << 32) | in.readUnsignedShort();
        }
        return of(source, entries, classes);
    }
}
