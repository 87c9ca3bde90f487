package org.onrecord.store.pages.speaker;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.IdentityController;
import org.onrecord.store.identity.IdentitySummary;
import org.onrecord.store.identity.IdentityView;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Turning;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an editor says that two identities are one, or that in some articles it is another. */
@Controller
class EditPage {

    private static final String MOST = "100";
    private static final String CANDIDATES = "20";

    private final IdentityController identities;

    EditPage(IdentityController identities) {
        this.identities = identities;
    }

    @GetMapping(path = Links.BROWSE + "/speakers/{id}/edit", produces = "text/html")
    String edit(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        ResponseEntity<IdentityView> answer = identities.identity(id, MOST, cursor);
        IdentityView identity = answer.getBody();
        if (identity == null) {
            return "redirect:" + SpeakerPages.elsewhere(answer, "/edit");
        }
        Query query = Query.of(request);
        model.addAttribute("query", query);
        model.addAttribute("identity", identity);
        model.addAttribute("candidates", candidates(identity.identity(), query.get("name")));
        Turning.next(model, query, new Links().speaker(id) + "/edit", identity.next());
        model.addAttribute("json", Links.json("identities", id));
        return "browse/edit";
    }

    /** Others of the same kind by that name; none where no name is looked for. */
    private List<IdentitySummary> candidates(IdentitySummary identity, @Nullable String name) {
        if (name == null) {
            return List.of();
        }
        return identities.identities(name, identity.type().name(), null, CANDIDATES, null).identities().stream()
                .filter(other -> !other.identityId().equals(identity.identityId()))
                .toList();
    }
}
