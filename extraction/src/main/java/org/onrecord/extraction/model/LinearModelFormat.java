package org.onrecord.extraction.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The file form of a {@link LinearModel}: head, labels, then the features in rising order as differences, each with its
 * weights, all as variable-length numbers.
 */
final class LinearModelFormat {

    private static final int MAGIC = 0x4F4E4C4D; // "ONLM"
    private static final int VERSION = 1;

    private LinearModelFormat() {}

    static void write(LinearModel model, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        out.writeByte(model.labels().size());
        for (String label : model.labels()) {
            out.writeUTF(label);
        }
        out.writeFloat(model.unit());
        out.writeInt(model.features());
        long previous = Integer.MIN_VALUE;
        int[] whole = new int[model.labels().size()];
        for (int feature : model.knownFeatures()) {
            VariableLength.write(out, (int) (feature - previous));
            previous = feature;
            Arrays.fill(whole, 0);
            model.add(feature, whole);
            writeWeights(whole, out);
        }
        out.flush();
    }

    private static void writeWeights(int[] whole, DataOutputStream out) throws IOException {
        int last = whole.length - 1;
        while (whole[last] == 0) {
            last--;
        }
        for (int label = 0; label <= last; label++) {
            if (whole[label] != 0) {
                out.writeByte(label | (label == last ? 0x80 : 0));
                VariableLength.writeSigned(out, whole[label]);
            }
        }
    }

    static LinearModel read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        if (in.readInt() != MAGIC || in.readByte() != VERSION) {
            throw new IOException("not a linear model of version " + VERSION);
        }
        int labelCount = in.readUnsignedByte();
        List<String> labels = new ArrayList<>(labelCount);
        for (int i = 0; i < labelCount; i++) {
            labels.add(in.readUTF());
        }
        LinearModelBuilder builder = new LinearModelBuilder(labels, in.readFloat());
        int features = in.readInt();
        long feature = Integer.MIN_VALUE;
        for (int i = 0; i < features; i++) {
            feature += VariableLength.read(in) & 0xFFFFFFFFL;
            builder.putWhole((int) feature, readWeights(labelCount, in));
        }
        return builder.build();
    }

    private static int[] readWeights(int labelCount, DataInputStream in) throws IOException {
        int[] whole = new int[labelCount];
        boolean last;
        do {
            int head = in.readUnsignedByte();
            last = (head & 0x80) != 0;
            int label = head & 0x7F;
            if (label >= labelCount) {
                throw new IOException("label " + label + " of " + labelCount);
            }
            whole[label] = VariableLength.readSigned(in);
        } while (!last);
        return whole;
    }
}
