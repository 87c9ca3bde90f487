package org.onrecord.store.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Times;

/**
 * A row of the list of articles.
 *
 * @param listing the article
 * @param cursor its place in the order
 */
record ArticleRow(ArticleListing listing, Cursor cursor) {

    static ArticleRow of(ResultSet row, int number) throws SQLException {
        String id = row.getString("article_id");
        return new ArticleRow(
                new ArticleListing(
                        id,
                        row.getLong("version"),
                        row.getString("url"),
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("author"),
                        Times.get(row, "published_at"),
                        row.getString("language"),
                        Times.require(row, "received_at"),
                        row.getInt("quote_count"),
                        row.getInt("entity_count")),
                new Cursor(List.of(Times.require(row, "dated_at").toString(), id)));
    }
}
