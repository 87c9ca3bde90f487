package org.onrecord.store.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The links by which a list is turned over, page by page. */
public final class Turning {

    private Turning() {}

    /**
     * Adds {@code next}, and {@code first} where the list does not begin here.
     *
     * @param query what the list is asked for, without its cursor
     * @param path the list's page
     * @param cursor where this page of it begins, null at the beginning
     * @param next where the one after it begins, null where there is none
     */
    public static void links(Model model, Query query, String path, @Nullable String cursor, @Nullable String next) {
        model.addAttribute("first", cursor == null ? null : query.on(path));
        next(model, query, path, next);
    }

    /** Adds {@code next} alone, for a page that is about more than its list. */
    public static void next(Model model, Query query, String path, @Nullable String next) {
        model.addAttribute(
                "next", next == null ? null : query.with("cursor", next).on(path));
    }
}
