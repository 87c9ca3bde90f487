package org.onrecord.extraction.quote;

/**
 * A stretch of units that may be a cue.
 *
 * @param from its first unit
 * @param to one past its last
 * @param speech the chance that it is a cue of saying or writing
 * @param other the chance that it is a cue of believing, planning, showing and the like
 */
record CueCandidate(int from, int to, double speech, double other) {

    double chance() {
        return speech + other;
    }

    boolean overlaps(CueCandidate that) {
        return from < that.to && that.from < to;
    }
}
