package org.onrecord.store.pages.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.lineage.ChangesView;
import org.onrecord.store.lineage.LineageController;
import org.onrecord.store.lineage.LineageView;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Turning;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.takedown.TakedownController;
import org.onrecord.store.takedown.TakedownReceipt;
import org.onrecord.store.version.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of an article, how its quotes changed from one to another, and its takedowns. */
@Controller
class HistoryPages {

    private final LineageController lineage;
    private final TakedownController takedowns;

    HistoryPages(LineageController lineage, TakedownController takedowns) {
        this.lineage = lineage;
        this.takedowns = takedowns;
    }

    @GetMapping(path = Links.BROWSE + "/articles/{id}/history", produces = "text/html")
    String history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        LineageView history = lineage.versions(id, null, cursor);
        boolean shown = history.versions().stream().anyMatch(version -> version.outcome() == Outcome.EXTRACTED);
        ChangesView changes = shown || to != null ? lineage.changes(id, from, to) : null;
        model.addAttribute("history", history);
        model.addAttribute("shown", shown);
        model.addAttribute("changes", changes);
        model.addAttribute("revised", changes == null ? List.of() : Rewording.of(changes.revised()));
        model.addAttribute("receipt", history.takedowns().isEmpty() ? null : receipt(id));
        Turning.next(model, Query.none(), new Links().history(id), history.next());
        model.addAttribute("json", Links.json("articles", id) + "/versions");
        model.addAttribute("jsonOfChanges", Links.json("articles", id) + "/changes");
        return "browse/history";
    }

    private @Nullable TakedownReceipt receipt(String id) {
        try {
            return takedowns.takedown(id);
        } catch (ProblemException noneYet) {
            return null;
        }
    }
}
