package org.onrecord.store.copy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** Why two texts are taken for copies of one, the surest first. */
public enum CopyRule {
    /** All words are the same, in the same order. */
    @JsonProperty("same-text")
    SAME_TEXT("same-text"),
    /** Half of all runs of four words of both stand in both, and so do the names and the figures. */
    @JsonProperty("near-text")
    NEAR_TEXT("near-text"),
    /** One is the other cut short: most of the shorter one stands in the longer one. */
    @JsonProperty("cut-text")
    CUT_TEXT("cut-text"),
    /** Both name the same agency, and half of the shorter one stands in the longer one. */
    @JsonProperty("wire-credit")
    WIRE_CREDIT("wire-credit");

    private final String code;

    CopyRule(String code) {
        this.code = code;
    }

    /** The name in the database and in answers. */
    public String code() {
        return code;
    }

    static CopyRule ofCode(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule for copies: " + code));
    }
}
