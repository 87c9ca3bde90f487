package org.onrecord.benchmarks.chaos.submit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.TraceContext;

/**
 * Which attempt at which step a record comes from. It travels as a trace context, which the services pass on from the
 * submission to all that comes of it.
 *
 * @param step the step's number, from 1
 * @param number which attempt, from 1
 */
public record Attempt(int step, int number) {

    private static final Pattern FORM = Pattern.compile("00-0{24}([0-9a-f]{8})-0{8}([0-9a-f]{8})-01");

    /** The {@code traceparent} header's value. */
    String header() {
        return "00-%032x-%016x-01".formatted(step, number);
    }

    /** The attempt that a record comes from, absent where it says none. */
    public static Optional<Attempt> of(Headers headers) {
        return DeadLetter.header(headers, TraceContext.PARENT)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(form -> new Attempt(Integer.parseInt(form.group(1), 16), Integer.parseInt(form.group(2), 16)));
    }
}
