package org.onrecord.store.pages.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.audit.AuditController;
import org.onrecord.store.audit.AuditPage;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Turning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asked to change what, and what they were answered. */
@Controller
class AuditPages {

    private static final String PATH = Links.BROWSE + "/audit";
    private static final String LIMIT = "50";

    private final AuditController audit;

    AuditPages(AuditController audit) {
        this.audit = audit;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String audit(
            @RequestParam(required = false) @Nullable String caller,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request).with("cursor", null);
        AuditPage page = audit.audit(
                query.get("caller"),
                query.get("action"),
                query.get("object"),
                query.get("from"),
                query.get("to"),
                LIMIT,
                cursor);
        model.addAttribute("query", query);
        model.addAttribute("entries", page.entries().stream().map(Entry::of).toList());
        Turning.links(model, query, PATH, cursor, page.next());
        model.addAttribute("json", query.with("cursor", cursor).on("/audit"));
        return "browse/audit";
    }
}
