package org.onrecord.store.copy;

import java.nio.ByteBuffer;

/** Lists of hashes as bytes, four for each. */
final class Hashes {

    private Hashes() {}

    static byte[] bytes(int[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    static int[] read(byte[] bytes) {
        int[] hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return hashes;
    }
}
