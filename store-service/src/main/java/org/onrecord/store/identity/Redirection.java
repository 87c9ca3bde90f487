package org.onrecord.store.identity;

import java.net.URI;
import java.util.UUID;
import org.onrecord.store.HexId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads from an identity that an editor joined with another to that one. */
public final class Redirection {

    private Redirection() {}

    /**
     * The same question about the other: what was asked goes along.
     *
     * @param before the path up to the identity, with a slash at its end
     * @param behind the path behind it, empty or with a slash in front
     */
    public static <T> ResponseEntity<T> to(String before, UUID root, String behind) {
        String query = ServletUriComponentsBuilder.fromCurrentRequest().build().getQuery();
        String path = before + HexId.digits(root) + behind;
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(query == null ? path : path + "?" + query))
                .build();
    }
}
