package org.onrecord.store.pages.speaker;

import java.time.LocalDate;

/**
 * How often somebody is quoted in a week.
 *
 * @param week its Monday, in UTC
 * @param quotes how many quotes
 * @param articles in how many articles
 */
public record Week(LocalDate week, long quotes, long articles) {}
