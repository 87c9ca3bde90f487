package org.onrecord.ingest.problem;

import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.wire.UnreadableException;

/**
 * Why something that was handed in is not taken.
 *
 * @param type the kind of problem
 * @param field the way to the field at fault, empty where it is none
 * @param detail what is the matter and what to do about it; shown to the sender, and holds nothing of the article
 */
public record Refusal(ProblemType type, String field, String detail) {

    public static Refusal of(ProblemType type) {
        return new Refusal(type, "", type.remedy());
    }

    public static Refusal of(ProblemException problem) {
        return problem.refusal();
    }

    /** The refusal of JSON that is not what the contract describes. */
    public static Refusal of(UnreadableException unreadable) {
        ProblemType type = switch (unreadable.why()) {
            case NOT_UTF_8 -> ProblemType.NOT_TEXT;
            case NOT_JSON -> ProblemType.NOT_JSON;
            case NOT_AN_OBJECT -> ProblemType.NOT_AN_OBJECT;
            case INVALID_FIELD -> ProblemType.INVALID_FIELD;
        };
        String subject = unreadable.field().isEmpty() ? "The body" : unreadable.field();
        return new Refusal(type, unreadable.field(), subject + " " + unreadable.problem());
    }

    public static Refusal of(InvalidFieldException invalid) {
        return new Refusal(
                ProblemType.INVALID_FIELD,
                invalid.field(),
                invalid.field() + " " + invalid.problem() + ". " + invalid.remedy());
    }
}
