package org.onrecord.store.pages.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.identity.DecisionId;
import org.onrecord.events.identity.IdentityDecided;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.decision.DecisionController;
import org.onrecord.store.decision.DecisionPage;
import org.onrecord.store.decision.Decisions;
import org.onrecord.store.decision.JoinRequest;
import org.onrecord.store.decision.SplitRequest;
import org.onrecord.store.decision.UndoRequest;
import org.onrecord.store.identity.IdentityParameter;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Turning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What editors decided, and where they decide. */
@Controller
class DecisionPages {

    private static final String PATH = Links.BROWSE + "/decisions";
    private static final String LIMIT = "50";

    private final DecisionController list;
    private final Decisions decisions;

    DecisionPages(DecisionController list, Decisions decisions) {
        this.list = list;
        this.decisions = decisions;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String decisions(@RequestParam(required = false) @Nullable String cursor, Model model) {
        DecisionPage page = list.decisions(null, null, LIMIT, cursor);
        model.addAttribute("decisions", page.decisions());
        Turning.links(model, Query.none(), PATH, cursor, page.next());
        model.addAttribute("json", "/decisions");
        return "browse/decisions";
    }

    @PostMapping(path = Links.BROWSE + "/speakers/{id}/join")
    String join(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String why) {
        return speaker(
                decisions.join(IdentityParameter.inPath(id), new JoinRequest(new IdentityId(other.strip()), by, why)));
    }

    @PostMapping(path = Links.BROWSE + "/speakers/{id}/split")
    String split(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> articles,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request) {
        // Not the list, which Spring would take apart at the commas of an id.
        String[] chosen = request.getParameterValues("articles");
        return speaker(decisions.split(
                IdentityParameter.inPath(id),
                new SplitRequest(
                        chosen == null
                                ? List.of()
                                : Arrays.stream(chosen).map(ArticleId::new).toList(),
                        by,
                        why)));
    }

    @PostMapping(path = PATH + "/{id}/undo")
    String undo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String why) {
        decisions.undo(new DecisionId(id), new UndoRequest(by, why));
        return "redirect:" + PATH;
    }

    private static String speaker(IdentityDecided decided) {
        return "redirect:" + new Links().speaker(decided.identityId().value());
    }
}
