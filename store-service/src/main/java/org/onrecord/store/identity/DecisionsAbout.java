package org.onrecord.store.identity;

import java.util.List;
import java.util.UUID;
import org.onrecord.events.identity.IdentityDecided;

/** What editors decided about an identity. */
@FunctionalInterface
public interface DecisionsAbout {

    /** @return the newest hundred, newest first, undone ones among them */
    List<IdentityDecided> newest(UUID identity);
}
