package org.onrecord.extraction.text;

/**
 * A mark that may open or close a region.
 *
 * @param style which marks it pairs with
 * @param start its first character
 * @param end one past its last; two characters for {@code ``} and {@code ''}
 * @param opens whether it may open, by what stands round it
 * @param closes whether it may close
 * @param apostrophe whether it may as well be an apostrophe ("the ministers' plan", "goin' home")
 */
record QuotationMark(Style style, int start, int end, boolean opens, boolean closes, boolean apostrophe) {

    /** Marks that pair with each other. */
    enum Style {
        DOUBLE,
        SINGLE,
        ANGLE,
        SINGLE_ANGLE,
        CORNER
    }
}
