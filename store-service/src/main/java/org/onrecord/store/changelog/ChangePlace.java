package org.onrecord.store.changelog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the log: behind the change that it names.
 *
 * @param logId of the log, on whichever database: 8 hexadecimal digits
 * @param number of the step, from 0: at the beginning
 * @param index of the change in its step, from 0; {@link #WHOLE} behind all of them
 */
public record ChangePlace(String logId, long number, int index) {

    /** Of a place behind a whole step. */
    static final int WHOLE = Integer.MAX_VALUE;

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})-([0-9]{1,18})(?:-([0-9]{1,9}))?");

    public static ChangePlace behind(String logId, long number) {
        return new ChangePlace(logId, number, WHOLE);
    }

    /** @return null if it is not of the form of {@link #id()} */
    public static @Nullable ChangePlace parse(String id) {
        Matcher matcher = FORM.matcher(id);
        if (!matcher.matches()) {
            return null;
        }
        String index = matcher.group(3);
        return new ChangePlace(
                matcher.group(1), Long.parseLong(matcher.group(2)), index == null ? WHOLE : Integer.parseInt(index));
    }

    /** The id of the event that ends here, by which a client goes on. */
    public String id() {
        return logId + "-" + number + (index == WHOLE ? "" : "-" + index);
    }

    /** The newest step of which everything lies before this place. */
    public long lastWhole() {
        return index == WHOLE ? number : number - 1;
    }

    /** Whether a change lies behind this place. */
    public boolean isBefore(long otherNumber, int otherIndex) {
        return otherNumber > number || (otherNumber == number && otherIndex > index);
    }
}
