package org.onrecord.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a request turned out to be about, where neither its path nor its answer's address says so. */
public final class AuditedObject {

    private static final String ATTRIBUTE = AuditedObject.class.getName();

    private AuditedObject() {}

    /** @param id by which people know it, such as an article's */
    public static void name(HttpServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }

    static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
