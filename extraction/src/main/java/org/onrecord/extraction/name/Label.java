package org.onrecord.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a token is to a name, in the BIO scheme: outside, its first token, or one of the others. */
public enum Label {
    O(0, null, 5, false),
    B_PER(1, EntityType.PERSON, 0, true),
    I_PER(2, EntityType.PERSON, 0, false),
    B_ORG(3, EntityType.ORGANIZATION, 1, true),
    I_ORG(4, EntityType.ORGANIZATION, 1, false),
    B_LOC(5, EntityType.LOCATION, 2, true),
    I_LOC(6, EntityType.LOCATION, 2, false),
    B_NORP(7, EntityType.GROUP, 3, true),
    I_NORP(8, EntityType.GROUP, 3, false),
    B_MISC(9, EntityType.OTHER, 4, true),
    I_MISC(10, EntityType.OTHER, 4, false);

    /** Every label, by {@link #number()}. */
    public static final List<Label> ALL = List.of(values());

    /** Type numbers are below this. */
    static final int TYPES = 6;

    /** The type number outside names. */
    static final int NO_TYPE = 5;

    private final int number;
    private final @Nullable EntityType type;
    private final int typeNumber;
    private final boolean first;

    Label(int number, @Nullable EntityType type, int typeNumber, boolean first) {
        this.number = number;
        this.type = type;
        this.typeNumber = typeNumber;
        this.first = first;
    }

    /** Its place in {@link #ALL} and in the models. */
    public int number() {
        return number;
    }

    /** The type of the name; null outside. */
    public @Nullable EntityType type() {
        return type;
    }

    /** A number for the type that the models know. */
    int typeNumber() {
        return typeNumber;
    }

    /** Whether a name starts here. */
    public boolean first() {
        return first;
    }

    /** Whether this label may follow {@code before}: a name's later tokens follow a token of the same type. */
    public boolean mayFollow(Label before) {
        return this == O || first || before.type == type;
    }
}
