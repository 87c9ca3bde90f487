package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double[] CHANCES = {0, 0.1, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    @Test
    void drawsStraightLinesBetweenItsKnots() {
        Calibration calibration = new Calibration(CHANCES);
        assertThat(calibration.chance(0.35)).isCloseTo(0.25, within(1e-9));
        assertThat(calibration.chance(1)).isCloseTo(0.9, within(1e-9));
        assertThat(calibration.chance(-3)).isZero();
    }

    @Test
    void comesBackFromItsBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Calibration(CHANCES).write(out);
        Calibration back = Calibration.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(back.chance(0.62)).isEqualTo(new Calibration(CHANCES).chance(0.62));
    }

    @Test
    void refusesChancesThatFall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calibration(new double[] {0, 0.5, 0.4, 1, 1, 1, 1, 1, 1, 1, 1}));
    }
}
