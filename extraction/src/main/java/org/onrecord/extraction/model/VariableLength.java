package org.onrecord.extraction.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers in 1 to 5 bytes, 7 bits in each, small ones in few. */
final class VariableLength {

    private VariableLength() {}

    static void write(DataOutput out, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int read(DataInput in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("a number of more than 5 bytes");
    }

    static void writeSigned(DataOutput out, int number) throws IOException {
        write(out, (number << 1) ^ (number >> 31));
    }

    static int readSigned(DataInput in) throws IOException {
        int folded = read(in);
        return (folded >>> 1) ^ -(folded & 1);
    }
}
