package org.onrecord.store.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * How often articles name something, week by week.
 *
 * @param weeks the weeks in which any does, in order
 */
public record EntityWeeks(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Week> weeks) {

    /**
     * One week of the articles' dates.
     *
     * @param week its Monday, in UTC
     * @param articles how many articles
     * @param mentions how often they mention it
     */
    public record Week(LocalDate week, long articles, long mentions) {}
}
