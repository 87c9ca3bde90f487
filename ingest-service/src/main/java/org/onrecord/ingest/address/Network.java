package org.onrecord.ingest.address;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses.
 *
 * @param first an address of the range
 * @param prefix how many leading bits all its addresses share: 0 to 32 for IPv4, to 128 for IPv6
 */
public record Network(InetAddress first, int prefix) {

    /** @throws IllegalArgumentException if there is no such range */
    public Network {
        int bits = first.getAddress().length * Byte.SIZE;
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("a prefix is from 0 to %d bits, not %d".formatted(bits, prefix));
        }
    }

    /**
     * Reads CIDR notation.
     *
     * @param cidr such as {@code 10.1.0.0/16}, {@code fd00::/8}, or a single address
     * @throws IllegalArgumentException if it is not that; names are not looked up
     */
    public static Network parse(String cidr) {
        int slash = cidr.indexOf('/');
        String address = slash < 0 ? cidr : cidr.substring(0, slash);
        if (!address.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw notCidr(cidr);
        }
        try {
            InetAddress first = InetAddress.getByName(address);
            int bits = first.getAddress().length * Byte.SIZE;
            return new Network(first, slash < 0 ? bits : Integer.parseInt(cidr.substring(slash + 1)));
        } catch (UnknownHostException | NumberFormatException wrong) {
            throw notCidr(cidr);
        }
    }

    /** Whether the address is in the range; an IPv4 address is in no range of IPv6. */
    public boolean contains(InetAddress address) {
        return startsLike(first.getAddress(), address.getAddress(), prefix);
    }

    private static boolean startsLike(byte[] one, byte[] other, int bits) {
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException notCidr(String text) {
        return new IllegalArgumentException(
                "write a network like 10.1.0.0/16 or fd00::/8, or a single address, not " + text);
    }
}
