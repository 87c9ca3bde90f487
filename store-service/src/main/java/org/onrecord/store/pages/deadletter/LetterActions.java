package org.onrecord.store.pages.deadletter;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.deadletter.RedriveController;
import org.onrecord.store.deadletter.RedriveView;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends refused records again, or dismisses them: one, or all that a filter finds, of which one sees first which. */
@Controller
class LetterActions {

    private final RedriveController redrive;

    LetterActions(RedriveController redrive) {
        this.redrive = redrive;
    }

    @PostMapping(path = LetterPages.PATH + "/{id}/redrive")
    String redrive(@PathVariable String id) {
        redrive.redrive(id);
        return "redirect:" + new Links().letter(id);
    }

    @PostMapping(path = LetterPages.PATH + "/{id}/dismiss")
    String dismiss(@PathVariable String id) {
        redrive.dismiss(id);
        return "redirect:" + new Links().letter(id);
    }

    @PostMapping(path = LetterPages.PATH + "/redrive", produces = "text/html")
    String redriveAll(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable String dryRun,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request);
        return done(
                "redrive",
                query,
                redrive.redriveAll(
                        query.get("topic"),
                        query.get("reason"),
                        query.get("article"),
                        null,
                        null,
                        query.get("dryRun"),
                        null),
                model);
    }

    @PostMapping(path = LetterPages.PATH + "/dismiss", produces = "text/html")
    String dismissAll(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable String dryRun,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request);
        return done(
                "dismiss",
                query,
                redrive.dismissAll(
                        query.get("topic"),
                        query.get("reason"),
                        query.get("article"),
                        null,
                        null,
                        query.get("dryRun"),
                        null),
                model);
    }

    private static String done(String action, Query query, RedriveView result, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("query", query.with("dryRun", null));
        model.addAttribute("result", result);
        model.addAttribute("back", query.with("dryRun", null).on(LetterPages.PATH));
        model.addAttribute("json", null);
        return "browse/letters-done";
    }
}
