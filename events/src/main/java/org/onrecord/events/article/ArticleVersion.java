package org.onrecord.events.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.onrecord.events.InvalidFieldException;

/**
 * Which of two submissions of an article is the newer.
 *
 * <p>The rule: the version is the submitted record's {@code version} where the submitter numbers the versions, else the
 * Kafka timestamp of that record (milliseconds since 1970-01-01T00:00Z, as set by its producer). Delivering a record
 * again therefore never changes its version. Among submissions of one article the highest version is shown, in whatever
 * order they arrive.
 *
 * @param value from 1
 */
public record ArticleVersion(@JsonValue long value) implements Comparable<ArticleVersion> {

    /** @throws InvalidFieldException if {@code value} is less than 1 */
    @JsonCreator
    public ArticleVersion {
        if (value < 1) {
            throw new InvalidFieldException("version", "is less than 1", "Number versions from 1, or leave it out.");
        }
    }

    @Override
    public int compareTo(ArticleVersion other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
