package org.onrecord.extraction.name;

/** What a name is a name of. */
public enum EntityType {
    /** A human being, real or invented; the title before the name ("Mr.", "President") is no part of it. */
    PERSON,
    /** A company, authority, party, team, newspaper or any other body of people that acts under a name. */
    ORGANIZATION,
    /** A country, town, region, water, mountain, street or building. */
    LOCATION,
    /** A nationality, religion or political camp as people: "Kenyans", "Catholic", "the Democrats". */
    GROUP,
    /** A war, summit, contest, storm or festival with a name. */
    EVENT,
    /** A book, film, song, programme or other work with a title. */
    WORK,
    /** A treaty, law, accord or court decision with a name. */
    AGREEMENT,
    /** Anything else that has a name: products, projects, prizes. */
    OTHER
}
