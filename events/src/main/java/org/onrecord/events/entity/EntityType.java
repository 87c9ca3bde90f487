package org.onrecord.events.entity;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** Nationalities, religions, parties as peoples. */
    GROUP,
    EVENT,
    /** Books, films, songs, reports. */
    WORK,
    /** Treaties, laws, accords. */
    AGREEMENT,
    OTHER
}
