package org.onrecord.extraction.mention;

/**
 * Where and how an entity was last mentioned.
 *
 * @param token the mention's first token
 * @param syntax the part it plays in its clause
 * @param quoted whether it stands between quotation marks
 * @param byName whether it is a name
 */
record Position(int token, Syntax syntax, boolean quoted, boolean byName) {

    /** The part a mention plays in its clause. */
    enum Syntax {
        SUBJECT,
        POSSESSIVE,
        OBLIQUE,
        OBJECT
    }
}
