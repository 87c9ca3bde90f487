package org.onrecord.store.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * How often somebody was quoted, week by week.
 *
 * @param weeks the weeks with quotes, in order
 */
public record SpeakerWeeks(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Week> weeks) {

    /**
     * One week of the articles' dates.
     *
     * @param week its Monday, in UTC
     * @param quotes how many quotes
     * @param articles in how many articles
     */
    public record Week(LocalDate week, long quotes, long articles) {}
}
