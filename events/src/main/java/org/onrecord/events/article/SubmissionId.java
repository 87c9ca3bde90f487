package org.onrecord.events.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.topic.Lane;

/**
 * Names one submission by where its record stands: {@code live-3-1042} is the record at offset 1042 of partition 3 of the
 * live lane's topic. Anybody who wrote a record to the topic knows the name as well.
 *
 * @param lane the lane that it came by
 * @param partition from 0
 * @param offset from 0
 */
public record SubmissionId(Lane lane, int partition, long offset) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)-(0|[1-9][0-9]{0,5})-(0|[1-9][0-9]{0,17})");

    /** @throws InvalidFieldException if partition or offset is negative */
    public SubmissionId {
        if (partition < 0 || offset < 0) {
            throw refused();
        }
    }

    /** @throws InvalidFieldException if it has another form than {@code live-3-1042} or {@code backfill-0-7} */
    @JsonCreator
    public static SubmissionId parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw refused();
        }
        return new SubmissionId(
                Lane.ofCode(form.group(1)).orElseThrow(SubmissionId::refused),
                Integer.parseInt(form.group(2)),
                Long.parseLong(form.group(3)));
    }

    @JsonValue
    @Override
    public String toString() {
        return lane.code() + "-" + partition + "-" + offset;
    }

    private static InvalidFieldException refused() {
        return new InvalidFieldException(
                "submission",
                "is no name of a submission",
                "Give the lane, the partition and the offset of its record: live-3-1042.");
    }
}
