package org.onrecord.extraction.mention;

/** A kind of evidence on whom a pronoun means. */
enum Clue {
    SAME_SENTENCE,
    SENTENCE_BEFORE,
    TWO_SENTENCES,
    THREE_SENTENCES,
    SOME_SENTENCES,
    FAR,
    /** Last mentioned as the subject of the pronoun's own sentence. */
    SUBJECT_HERE,
    SUBJECT_OF_SENTENCE_BEFORE,
    SUBJECT_EARLIER,
    POSSESSIVE,
    OBLIQUE,
    /** Last mentioned between quotation marks, while the pronoun stands outside. */
    QUOTED,
    /** Last mentioned by a pronoun or a description. */
    NOT_BY_NAME,
    SPOKE_LAST,
    SPOKE_LAST_AND_OPENS,
    SPOKE_LAST_NEARBY,
    SPOKE_BEFORE_LAST,
    LATEST,
    SECOND_LATEST,
    THIRD_LATEST,
    EARLIER,
    /** Times the logarithm of one more than the number of mentions. */
    MENTIONS,
    /** Times the logarithm of one more than the number of mentions as a subject. */
    SUBJECTS,
    GENDER_KNOWN,
    GENDER_LIKELY,
    GENDER_UNLIKELY,
    SAME_BLOCK,
    BLOCK_BEFORE,
    /** The only one whom the pronoun's paragraph has mentioned so far. */
    ONLY_IN_BLOCK,
    OPENS_AFTER_SUBJECT
}
