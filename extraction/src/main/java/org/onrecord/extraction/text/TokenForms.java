package org.onrecord.extraction.text;

import java.util.Locale;
import org.onrecord.extraction.model.WordMemory;

/**
 * The forms of tokens, each the same object as often as it comes up again: its hash is known then, and who has remembered
 * something for it finds it without comparing characters. Bounded and safe for many threads, as {@link WordMemory} is.
 */
final class TokenForms {

    private static final int BITS = 15;

    /**
     * @param written the form as written
     * @param lower the form in lower case, with curly apostrophes made straight
     */
    record Form(String written, String lower) {

        private static Form of(String written) {
            String lower = written.toLowerCase(Locale.ROOT);
            lower = lower.indexOf('\u2019') < 0 ? lower : lower.replace('\u2019', '\'');
            return new Form(written, lower.equals(written) ? written : lower);
        }
    }

    private final WordMemory<Form> memory = new WordMemory<>(BITS);

    /** The form of the token from {@code start} to {@code end}. */
    Form of(String text, int start, int end) {
        Form form = memory.find(text, start, end);
        if (form == null) {
            form = Form.of(text.substring(start, end));
            memory.keep(form.written(), form);
        }
        return form;
    }
}
