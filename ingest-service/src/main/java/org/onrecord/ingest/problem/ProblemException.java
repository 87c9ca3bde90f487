package org.onrecord.ingest.problem;

/** A request that cannot be carried out, and what its sender can do about it. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;

    public ProblemException(ProblemType type) {
        this(type, type.remedy());
    }

    /** @param detail what is the matter and what to do about it; shown to the sender */
    public ProblemException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
