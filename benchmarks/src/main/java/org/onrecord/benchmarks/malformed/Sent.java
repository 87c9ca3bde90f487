package org.onrecord.benchmarks.malformed;

/**
 * A record that a broker took.
 *
 * @param sample what was sent
 * @param partition where it stands
 * @param offset where it stands there
 */
record Sent(Sample.Message sample, int partition, long offset) {

    /** Topic, partition and offset in one word. */
    String position() {
        return sample.topic().wireName() + "-" + partition + "@" + offset;
    }
}
