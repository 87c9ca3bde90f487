package org.onrecord.store.pages.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onrecord.events.entity.EntityType;

/**
 * What articles say of all entities of one name and type.
 *
 * @param name the fullest form of the name
 * @param type what it is
 * @param articles in how many articles
 * @param mentions how often they mention it
 * @param first the date of the first of them
 * @param last the date of the last
 * @param weeks how many articles by week
 * @param meant who is called so
 * @param speaking who speaks of it, in the newest articles that name it
 */
public record Profile(
        String name,
        EntityType type,
        long articles,
        long mentions,
        Instant first,
        Instant last,
        List<Week> weeks,
        List<Person> meant,
        List<Person> speaking) {

    /**
     * How many articles name it in a week.
     *
     * @param week its Monday, in UTC
     */
    public record Week(LocalDate week, long articles, long mentions) {}

    /**
     * A person or an organisation.
     *
     * @param count in how many articles, or by how many quotes
     */
    public record Person(String identityId, String name, long count) {}
}
