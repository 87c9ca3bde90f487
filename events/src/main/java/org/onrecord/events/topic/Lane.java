package org.onrecord.events.topic;

import java.util.Arrays;
import java.util.Optional;

/** By which way an article comes: the news of the day, or an archive that must never hold it up. */
public enum Lane {
    LIVE("live", Topic.ARTICLE_SUBMITTED),
    BACKFILL("backfill", Topic.ARTICLE_BACKFILL);

    private final String code;
    private final Topic topic;

    Lane(String code, Topic topic) {
        this.code = code;
        this.topic = topic;
    }

    /** The lane's name in parameters, metrics and answers. */
    public String code() {
        return code;
    }

    /** Where articles are submitted to it. */
    public Topic topic() {
        return topic;
    }

    /** The one beside it. */
    public Lane other() {
        return switch (this) {
            case LIVE -> BACKFILL;
            case BACKFILL -> LIVE;
        };
    }

    public static Optional<Lane> ofCode(String code) {
        return Arrays.stream(values()).filter(lane -> lane.code.equals(code)).findFirst();
    }

    /** @return absent where the topic is not one that articles are submitted to */
    public static Optional<Lane> ofTopic(String wireName) {
        return Arrays.stream(values())
                .filter(lane -> lane.topic.wireName().equals(wireName))
                .findFirst();
    }
}
