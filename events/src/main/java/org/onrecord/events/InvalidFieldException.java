package org.onrecord.events;

/** A value that the contract refuses, with the field at fault and what to do about it. */
public final class InvalidFieldException extends IllegalArgumentException {

    private final String field;
    private final String problem;
    private final String remedy;

    /**
     * @param field the field's JSON name
     * @param problem what is wrong with the value, without the value itself
     * @param remedy what the sender can do
     */
    public InvalidFieldException(String field, String problem, String remedy) {
        super(field + " " + problem);
        this.field = field;
        this.problem = problem;
        this.remedy = remedy;
    }

    public String field() {
        return field;
    }

    /** What is wrong, to be read after the field's name ("is blank"); holds nothing of the value. */
    public String problem() {
        return problem;
    }

    /** What the sender can do, a sentence. */
    public String remedy() {
        return remedy;
    }
}
