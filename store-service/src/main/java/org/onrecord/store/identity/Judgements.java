package org.onrecord.store.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.identity.IdentityId;

/**
 * What the rules say about all who have some names.
 *
 * @param profiles where those of full names belong who are not in doubt
 * @param rows where all others belong
 * @param made the identities that these rest on, by id
 * @param asked all who have the names and whose full names their articles give
 */
record Judgements(
        Map<Profile.Key, Judgement> profiles,
        Map<RowKey, Judgement> rows,
        Map<String, Made> made,
        List<Profile> asked) {

    Judgements() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
    }

    /**
     * What makes an identity one.
     *
     * @param type PERSON or ORGANIZATION
     * @param basis wikidata, name or article
     * @param wikidata the identifier, of the first kind
     */
    record Made(String type, String basis, @Nullable String wikidata) {}

    String made(IdentityId id, String type, String basis, @Nullable String wikidata) {
        made.put(id.value(), new Made(type, basis, wikidata));
        return id.value();
    }
}
