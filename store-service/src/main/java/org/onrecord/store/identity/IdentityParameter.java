package org.onrecord.store.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;

/** An identity's id as somebody gives it. */
public final class IdentityParameter {

    private IdentityParameter() {}

    /** @throws ProblemException if it is no id: then there is no such identity either */
    public static IdentityId inPath(String id) {
        try {
            return new IdentityId(id);
        } catch (InvalidFieldException noId) {
            throw unknown();
        }
    }

    /**
     * @return null where it is not given
     * @throws ProblemException if it is no id
     */
    public static @Nullable UUID inQuery(String parameter, @Nullable String id) {
        String given = Parameter.given(parameter, id);
        if (given == null) {
            return null;
        }
        try {
            return uuid(new IdentityId(given));
        } catch (InvalidFieldException noId) {
            throw ProblemException.badParameter(
                    parameter, "Give the 32 hexadecimal digits of an identityId; GET /identities finds them.");
        }
    }

    public static UUID uuid(IdentityId id) {
        return HexId.uuid(id.value());
    }

    public static ProblemException unknown() {
        return ProblemException.unknown(
                "identity",
                "No identity has this id, or nobody shown has it any more; GET /identities finds those there are.");
    }
}
