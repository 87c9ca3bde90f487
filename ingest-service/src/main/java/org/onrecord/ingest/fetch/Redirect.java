package org.onrecord.ingest.fetch;

import java.net.URI;

/** Where a server sends us. */
final class Redirect {

    private Redirect() {}

    /** @throws FetchException if the Location header is no address */
    static URI from(Target target, String location) throws FetchException {
        try {
            // Many servers send spaces and letters beyond ASCII as they are.
            return target.address().resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException noAddress) {
            throw new FetchException(
                    FetchFailure.REDIRECT, target.host() + " sends us on to something that is no address.");
        }
    }
}
