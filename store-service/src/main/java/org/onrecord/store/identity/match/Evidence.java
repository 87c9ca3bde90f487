package org.onrecord.store.identity.match;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that an attachment rests on.
 *
 * @param kind what it is
 * @param value what both have in common, folded
 */
public record Evidence(Kind kind, String value) {

    /** Kinds of evidence. */
    public enum Kind {
        /** The identifier in Wikidata. */
        @JsonProperty("wikidata")
        WIKIDATA,
        /** The full name. */
        @JsonProperty("name")
        NAME,
        /** The acronym. */
        @JsonProperty("acronym")
        ACRONYM,
        /** The role. */
        @JsonProperty("role")
        ROLE,
        /** The last word of the role. */
        @JsonProperty("kind-of-role")
        KIND_OF_ROLE,
        /** The country that the role is held for. */
        @JsonProperty("country")
        COUNTRY,
        /** An organisation that is spoken of together with both. */
        @JsonProperty("organization")
        ORGANIZATION,
        /** An editor's decision. */
        @JsonProperty("decision")
        DECISION
    }
}
