package org.onrecord.ingest.article;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.topic.Lane;

/** Which lane a request asks for. */
public final class LaneParameter {

    static final String NAME = "lane";

    private LaneParameter() {}

    /**
     * @param value what the query says, null where it says nothing: then the article is live
     * @throws InvalidFieldException if there is no such lane
     */
    public static Lane read(@Nullable String value) {
        if (value == null) {
            return Lane.LIVE;
        }
        return Lane.ofCode(value)
                .orElseThrow(() -> new InvalidFieldException(
                        NAME,
                        "is no lane",
                        Arrays.stream(Lane.values())
                                .map(Lane::code)
                                .collect(Collectors.joining(" or ", "Write ", ", or leave it out for live."))));
    }
}
