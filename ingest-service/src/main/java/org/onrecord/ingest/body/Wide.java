package org.onrecord.ingest.body;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark by the zeros in every other byte, as English has them. */
final class Wide {

    private static final int LOOKED_AT = 512;
    private static final int FEWEST = 16;

    private Wide() {}

    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (length < FEWEST) {
            return Optional.empty();
        }
        if (odd > 0.7 * pairs && even < 0.1 * pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > 0.7 * pairs && odd < 0.1 * pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
