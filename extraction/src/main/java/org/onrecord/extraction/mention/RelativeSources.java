package org.onrecord.extraction.mention;

import java.util.List;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.text.Span;

/** Whom "who" means as a source. */
final class RelativeSources {

    private static final double NAMED_RIGHT_BEFORE = 0.92;
    private static final double NAMED_EARLIER = 0.8;

    private final Reading reading;
    private final List<Referent> byName;

    RelativeSources(Reading reading, List<Referent> byName) {
        this.reading = reading;
        this.byName = byName;
    }

    /** "Who" means the person named last before it, unless another noun stands between: "officials who". */
    Outcome resolve(Span mention, int token) {
        int start = reading.sentenceStart(token);
        int i = token - 1;
        boolean comma = reading.lower(i).equals(",");
        if (comma) {
            i--;
        }
        int name = reading.nameAt(i);
        Referent direct = name == Reading.NO_NAME ? null : byName.get(name);
        // "Hugh Hill, a doctor at the clinic, who said": the person is named before the comma that opens the
        // description, even where the description ends in a name
        boolean endsDescription = comma && direct != null && reading.isPreposition(reading.firstToken(name) - 1);
        if (direct != null && !endsDescription && mayMean(direct, token, comma)) {
            return new Found(mention, direct, NAMED_RIGHT_BEFORE);
        }
        for (int at = endsDescription ? reading.firstToken(name) - 1 : i; at >= start; at--) {
            int before = reading.nameAt(at);
            if (before != Reading.NO_NAME
                    && byName.get(before).isPerson()
                    && !reading.isPossessiveMark(reading.endToken(before))
                    && describedTo(reading.endToken(before), i)) {
                return new Found(mention, byName.get(before), NAMED_EARLIER);
            }
        }
        return direct != null && mayMean(direct, token, comma)
                ? new Found(mention, direct, NAMED_EARLIER)
                : new NotFound(mention, UnresolvedReason.ANONYMOUS_SOURCE, List.of());
    }

    /** A person may be "who" and "which" is anything else; a body is "who" only right before it. */
    private boolean mayMean(Referent referent, int relative, boolean comma) {
        boolean body = referent.type() == EntityType.ORGANIZATION || referent.type() == EntityType.GROUP;
        return referent.isPerson() || !reading.lower(relative).startsWith("who") || (body && !comma);
    }

    /** Whether only a description of somebody stands between his name and "who". */
    private boolean describedTo(int from, int last) {
        if (!reading.lower(from).equals(",") && !reading.lower(from).equals("(") && !reading.isPreposition(from)) {
            return false;
        }
        for (int i = from; i <= last; i++) {
            if (reading.isFiniteVerb(i)) {
                return false;
            }
        }
        return true;
    }
}
