package org.onrecord.extraction.mention;

/** Why a quote's speaker has no name. */
public enum UnresolvedReason {
    /** The quote stands by itself, without a word that gives it to somebody. */
    NO_CUE,
    /** Something gives the quote to somebody, but nobody is mentioned: "It was announced that …". */
    NO_SOURCE,
    /** A pronoun with nobody before it whom it could mean. */
    PRONOUN_WITHOUT_ANTECEDENT,
    /** A pronoun that could as well mean one as the other. */
    AMBIGUOUS_PRONOUN,
    /** A surname or a role that several of the article's people share. */
    AMBIGUOUS_NAME,
    /** People whom the article leaves without a name: "officials", "a source close to the talks". */
    ANONYMOUS_SOURCE,
    /** A description of one person, body or document that the article never names: "the mayor", "the report". */
    DESCRIPTION_WITHOUT_NAME,
    /** The author of the article, or a reader: "I", "you" outside quotation marks. */
    AUTHOR_OR_READER
}
