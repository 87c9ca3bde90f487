package org.onrecord.store.pages.lineage;

import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Page;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Turning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The newest corrections and takedowns of all articles. */
@Controller
class CorrectionsPage {

    private static final String PATH = Links.BROWSE + "/corrections";
    private static final int LIMIT = 50;

    private final Corrections corrections;

    CorrectionsPage(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String corrections(@RequestParam(required = false) @Nullable String cursor, Model model) {
        Page<Changed> page = Page.of(
                        corrections.find(Cursor.decode(cursor, Corrections.KEY_COLUMNS), LIMIT + 1),
                        LIMIT,
                        Corrections.Row::cursor)
                .map(Corrections.Row::changed);
        model.addAttribute("changes", page.rows());
        Turning.links(model, Query.none(), PATH, cursor, page.next());
        model.addAttribute("json", null);
        return "browse/corrections";
    }
}
