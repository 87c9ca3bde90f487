package org.onrecord.ingest.problem;

/** A request that cannot be carried out, and what its sender can do about it. */
public final class ProblemException extends RuntimeException {

    private final Refusal refusal;

    public ProblemException(ProblemType type) {
        this(Refusal.of(type));
    }

    /** @param detail what is the matter and what to do about it; shown to the sender */
    public ProblemException(ProblemType type, String detail) {
        this(new Refusal(type, "", detail));
    }

    public ProblemException(Refusal refusal) {
        super(refusal.detail());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
