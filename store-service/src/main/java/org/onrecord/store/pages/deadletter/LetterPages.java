package org.onrecord.store.pages.deadletter;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.deadletter.DeadLetterController;
import org.onrecord.store.deadletter.LetterPage;
import org.onrecord.store.deadletter.LetterState;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Turning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Refused records, found and looked at. */
@Controller
class LetterPages {

    static final String PATH = Links.BROWSE + "/dead-letters";

    private static final String LIMIT = "50";

    private final DeadLetterController letters;

    LetterPages(DeadLetterController letters) {
        this.letters = letters;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String letters(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request).with("cursor", null);
        LetterPage page = letters.letters(
                query.get("state"),
                query.get("topic"),
                query.get("reason"),
                query.get("article"),
                null,
                null,
                LIMIT,
                cursor);
        model.addAttribute("query", query);
        model.addAttribute("letters", page.letters());
        model.addAttribute("states", LetterState.values());
        model.addAttribute("reasons", Rejection.values());
        Turning.links(model, query, PATH, cursor, page.next());
        model.addAttribute("json", query.with("cursor", cursor).on("/dead-letters"));
        return "browse/letters";
    }

    @GetMapping(path = PATH + "/{id}", produces = "text/html")
    String letter(@PathVariable String id, Model model) {
        model.addAttribute("content", letters.letter(id));
        model.addAttribute("json", Links.json("dead-letters", id));
        return "browse/letter";
    }
}
