package org.onrecord.store.pages.speaker;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.HexId;
import org.onrecord.store.identity.IdentityController;
import org.onrecord.store.identity.IdentityView;
import org.onrecord.store.pages.Asked;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Result;
import org.onrecord.store.pages.Turning;
import org.onrecord.store.pages.chart.Bars;
import org.onrecord.store.pages.chart.Weeks;
import org.onrecord.store.quote.QuoteController;
import org.onrecord.store.quote.QuotePage;
import org.onrecord.store.speaker.SpeakerController;
import org.onrecord.store.speaker.SpeakerPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is quoted, and one of them. */
@Controller
class SpeakerPages {

    private static final String PATH = Links.BROWSE + "/speakers";
    private static final String LIMIT = "50";
    private static final String FEW = "12";
    private static final int SOME = 12;

    private final SpeakerController speakers;
    private final SpeakerRows rows;
    private final IdentityController identities;
    private final QuoteController quotes;

    SpeakerPages(SpeakerController speakers, SpeakerRows rows, IdentityController identities, QuoteController quotes) {
        this.speakers = speakers;
        this.rows = rows;
        this.identities = identities;
        this.quotes = quotes;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String speakers(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request).with("cursor", null);
        SpeakerPage page = speakers.speakers(query.get("from"), query.get("to"), query.get("name"), LIMIT, cursor);
        model.addAttribute("query", query);
        model.addAttribute("speakers", page.speakers());
        Turning.links(model, query, PATH, cursor, page.next());
        model.addAttribute("json", query.with("cursor", cursor).on("/speakers"));
        return "browse/speakers";
    }

    @GetMapping(path = PATH + "/{id}", produces = "text/html")
    String speaker(@PathVariable String id, Model model) {
        ResponseEntity<IdentityView> answer = identities.identity(id, FEW, null);
        IdentityView identity = answer.getBody();
        if (identity == null) {
            return "redirect:" + elsewhere(answer, "");
        }
        Query theirs = Query.none().with("identity", id);
        QuotePage newest = quotes.quotes(Asked.quotes(theirs), null, null, null, FEW, null);
        model.addAttribute("identity", identity);
        model.addAttribute("results", Result.of(newest.quotes()));
        model.addAttribute("all", theirs.on(Links.BROWSE + "/quotes"));
        UUID root = HexId.uuid(identity.identity().identityId().value());
        List<Week> weeks = rows.weeks(root);
        model.addAttribute("chart", weeks.isEmpty() ? null : Bars.of(Weeks.columns(byWeek(weeks), "quotes")));
        model.addAttribute("weeks", weeks);
        model.addAttribute("topics", rows.topics(root, SOME));
        model.addAttribute("with", rows.with(root, SOME));
        model.addAttribute("json", Links.json("identities", id));
        return "browse/speaker";
    }

    /** Where the identity is that this one was joined with. */
    static String elsewhere(ResponseEntity<?> answer, String below) {
        String path = Objects.requireNonNull(answer.getHeaders().getLocation()).getPath();
        return new Links().speaker(path.substring(path.lastIndexOf('/') + 1)) + below;
    }

    private static Map<LocalDate, Long> byWeek(List<Week> weeks) {
        Map<LocalDate, Long> counts = new TreeMap<>();
        weeks.forEach(week -> counts.put(week.week(), week.quotes()));
        return counts;
    }
}
