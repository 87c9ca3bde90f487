package org.onrecord.store.decision;

import java.util.HashSet;
import java.util.List;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.Required;
import org.onrecord.events.article.ArticleId;

/**
 * In some articles it is another one.
 *
 * @param articles the ids of those articles, 1 to 100
 * @param by who decides
 * @param why what that rests on
 */
public record SplitRequest(List<ArticleId> articles, String by, String why) {

    private static final int MOST = 100;

    /** @throws InvalidFieldException if something is missing, or the articles are none, too many or named twice */
    public SplitRequest {
        articles = Required.members("articles", articles);
        if (articles.isEmpty() || articles.size() > MOST || new HashSet<>(articles).size() < articles.size()) {
            throw new InvalidFieldException(
                    "articles", "names none, one twice, or more than " + MOST, "Give 1 to 100 different article ids.");
        }
        Words.check("by", by);
        Words.check("why", why);
    }
}
