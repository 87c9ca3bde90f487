package org.onrecord.store.pages.audit;

import org.jspecify.annotations.Nullable;
import org.onrecord.store.audit.AuditView;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;

/**
 * An entry of the audit as the page shows it.
 *
 * @param said what the API says of it
 * @param done whether what was asked for was done; false also where nobody knows
 * @param what the page of what was changed, null where there is none
 * @param theirs all that the same caller asked for
 */
record Entry(AuditView said, boolean done, @Nullable String what, String theirs) {

    static Entry of(AuditView said) {
        Integer status = said.status();
        return new Entry(
                said,
                status != null && status < 400,
                what(said.action(), said.object()),
                Query.none().with("caller", said.caller()).on(Links.BROWSE + "/audit"));
    }

    private static @Nullable String what(String action, @Nullable String object) {
        if (object == null) {
            return null;
        }
        Links links = new Links();
        return switch (action.replaceFirst("\\..*", "")) {
            case "article" -> links.history(object);
            case "identity" -> links.speaker(object);
            case "dead-letter" -> links.letter(object);
            default -> null;
        };
    }
}
