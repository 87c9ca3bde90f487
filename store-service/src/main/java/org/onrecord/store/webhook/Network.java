package org.onrecord.store.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A block of addresses that share their leading bits. */
final class Network {

    /** The first, 4 or 16 bytes. */
    private final byte[] base;

    private final int bits;

    private Network(byte[] base, int bits) {
        this.base = base;
        this.bits = bits;
    }

    /**
     * @param cidr like {@code 10.0.0.0/8}
     * @throws IllegalArgumentException if it is not that
     */
    static Network parse(String cidr) {
        int slash = cidr.indexOf('/');
        // No name must be looked up here.
        if (slash < 0 || !cidr.substring(0, slash).matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw refused(cidr);
        }
        try {
            byte[] base = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(cidr.substring(slash + 1));
            if (bits < 0 || bits > base.length * Byte.SIZE) {
                throw refused(cidr);
            }
            return new Network(base, bits);
        } catch (UnknownHostException | NumberFormatException notOne) {
            throw refused(cidr);
        }
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != base.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        if (!Arrays.equals(base, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || (base[whole] ^ other[whole]) >> (Byte.SIZE - rest) == 0;
    }

    private static IllegalArgumentException refused(String cidr) {
        return new IllegalArgumentException("not a network like 10.0.0.0/8 or fd00::/8: " + cidr);
    }
}
