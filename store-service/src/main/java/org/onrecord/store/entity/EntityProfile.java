package org.onrecord.store.entity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.quote.QuoteView;

/**
 * What articles say of all entities of one name and type.
 *
 * @param entity the name and the counts
 * @param first the date of the first article that names it
 * @param last the date of the last
 * @param aliases other forms of the name in the newest 1,000 articles, the commonest first
 * @param identities the people or organisations that are called so, the one of most articles first; at most 20
 * @param firstQuote the first quote in which something of this name is mentioned
 * @param lastQuote the last one
 */
public record EntityProfile(
        @JsonUnwrapped EntitySummary entity,
        Instant first,
        Instant last,
        List<Alias> aliases,
        List<Meant> identities,
        @Nullable QuoteView firstQuote,
        @Nullable QuoteView lastQuote) {

    /**
     * A form of the name.
     *
     * @param alias as written
     * @param articles in how many articles
     */
    public record Alias(String alias, long articles) {}

    /**
     * Somebody who is called so.
     *
     * @param identityId who
     * @param articles in how many articles under this name
     */
    public record Meant(IdentityId identityId, long articles) {}
}
