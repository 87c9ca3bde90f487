package org.onrecord.events.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.article.ArticleId;

/**
 * An editor decided something about identities, or took it back. It holds no word of any article.
 *
 * @param decisionId the decision; the record's key, so the newest record of a key says whether it stands
 * @param kind what was decided
 * @param identityId the identity it is about
 * @param otherId of a join the identity that is the same one and is taken in, of a split the one that is made
 * @param articles of a split the articles in which it is the other one; empty for a join
 * @param decided who decided it, and why
 * @param undone who took it back, and why; absent while it stands
 */
public record IdentityDecided(
        DecisionId decisionId,
        DecisionKind kind,
        IdentityId identityId,
        IdentityId otherId,
        List<ArticleId> articles,
        Statement decided,
        @Nullable Statement undone) {

    /** @throws InvalidFieldException if a field is missing, or a split names no article */
    public IdentityDecided {
        Required.field("decisionId", decisionId);
        Required.field("kind", kind);
        Required.field("identityId", identityId);
        Required.field("otherId", otherId);
        Required.field("decided", decided);
        articles = Required.members("articles", articles);
        if (identityId.equals(otherId)) {
            throw new InvalidFieldException("otherId", "is the identity itself", "Name another one.");
        }
        if ((kind == DecisionKind.SPLIT) == articles.isEmpty()) {
            throw new InvalidFieldException(
                    "articles", "is empty in a split, or given in a join", "A split names articles, a join none.");
        }
    }

    /** Whether it stands. */
    public boolean stands() {
        return undone == null;
    }
}
