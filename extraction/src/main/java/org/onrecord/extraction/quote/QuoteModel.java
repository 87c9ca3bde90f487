package org.onrecord.extraction.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.ModelResource;

/**
 * What the quote stage has learnt.
 *
 * @param cues spots cues: stretches of the first kind are cues of saying or writing, of the second other cues
 * @param frames finds what belongs to a cue: stretches of the first kind are sources, of the second contents
 * @param judge weighs whole readings of cue, sources and contents; one label
 * @param calibration turns the judge's belief into a chance
 */
public record QuoteModel(ChainModel cues, ChainModel frames, LinearModel judge, Calibration calibration) {

    private static final class Shared {
        private static final QuoteModel INSTANCE = ModelResource.load(QuoteModel.class, "quotes.bin", QuoteModel::read);
    }

    /** The engine's own model, loaded once. */
    public static QuoteModel shared() {
        return Shared.INSTANCE;
    }

    /** Reads what {@link #write} wrote. */
    public static QuoteModel read(InputStream in) throws IOException {
        return new QuoteModel(ChainModel.read(in), ChainModel.read(in), LinearModel.read(in), Calibration.read(in));
    }

    /** Writes the model; equal models give equal bytes. */
    public void write(OutputStream out) throws IOException {
        cues.write(out);
        frames.write(out);
        judge.write(out);
        calibration.write(out);
    }
}
