package org.onrecord.extraction.quote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Turns what the judge believes into how often it is right: straight lines between knots, fitted on articles that none
 * of the models had seen.
 */
public final class Calibration {

    private static final int KNOTS = 11;

    /** Tells that the judge knows itself: belief and chance are the same. */
    public static final Calibration NONE = none();

    /** The chance at beliefs of 0, 0.1, 0.2 … 1. */
    private final double[] chances;

    /**
     * @param chances the chances at beliefs of 0, 0.1, 0.2 … 1
     * @throws IllegalArgumentException unless there are eleven, from 0 to 1, none below the one before
     */
    public Calibration(double[] chances) {
        this.chances = chances.clone();
        if (chances.length != KNOTS) {
            throw new IllegalArgumentException(chances.length + " knots");
        }
        double before = 0;
        for (double chance : chances) {
            if (!(chance >= before && chance <= 1)) {
                throw new IllegalArgumentException("no rising chances: " + Arrays.toString(chances));
            }
            before = chance;
        }
    }

    private static Calibration none() {
        double[] chances = new double[KNOTS];
        Arrays.setAll(chances, i -> i / (KNOTS - 1.0));
        return new Calibration(chances);
    }

    /** @param belief from 0 to 1; beyond, the nearer end counts */
    double chance(double belief) {
        double at = Math.min(1, Math.max(0, belief)) * (KNOTS - 1);
        int knot = Math.min(KNOTS - 2, (int) at);
        return chances[knot] + (chances[knot + 1] - chances[knot]) * (at - knot);
    }

    static Calibration read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        double[] chances = new double[KNOTS];
        for (int i = 0; i < KNOTS; i++) {
            chances[i] = data.readDouble();
        }
        return new Calibration(chances);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (double chance : chances) {
            data.writeDouble(chance);
        }
        data.flush();
    }
}
