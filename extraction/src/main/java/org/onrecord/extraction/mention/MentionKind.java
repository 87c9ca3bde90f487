package org.onrecord.extraction.mention;

/** How a text refers to an entity. */
public enum MentionKind {
    /** By a name, full or short, or by its initials. */
    NAME,
    /** By what it is: "the Finnish president", "the company". */
    DESCRIPTION,
    /** By a pronoun: "she", "who", "I" in her own words. */
    PRONOUN
}
