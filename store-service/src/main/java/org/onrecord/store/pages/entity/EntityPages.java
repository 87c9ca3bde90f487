package org.onrecord.store.pages.entity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.entity.EntityController;
import org.onrecord.store.entity.EntityPage;
import org.onrecord.store.pages.Asked;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.Query;
import org.onrecord.store.pages.Result;
import org.onrecord.store.pages.Turning;
import org.onrecord.store.pages.chart.Bars;
import org.onrecord.store.pages.chart.Weeks;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.quote.QuoteController;
import org.onrecord.store.quote.QuotePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who and what articles name, and one of them. */
@Controller
class EntityPages {

    private static final String PATH = Links.BROWSE + "/entities";
    private static final String LIMIT = "100";
    private static final String FEW = "12";

    private final EntityController entities;
    private final Profiles profiles;
    private final QuoteController quotes;

    EntityPages(EntityController entities, Profiles profiles, QuoteController quotes) {
        this.entities = entities;
        this.profiles = profiles;
        this.quotes = quotes;
    }

    @GetMapping(path = PATH, produces = "text/html")
    String entities(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        Query query = Query.of(request).with("cursor", null);
        EntityPage page = entities.entities(query.get("name"), query.get("type"), null, LIMIT, cursor);
        model.addAttribute("query", query);
        model.addAttribute("entities", page.entities());
        model.addAttribute("types", EntityType.values());
        Turning.links(model, query, PATH, cursor, page.next());
        model.addAttribute("json", query.with("cursor", cursor).on("/entities"));
        return "browse/entities";
    }

    @GetMapping(path = PATH + "/{type}/{name}", produces = "text/html")
    String entity(@PathVariable String type, @PathVariable String name, Model model) {
        Profile profile = type(type).flatMap(one -> profiles.of(one, name)).orElseThrow(EntityPages::unknown);
        Query about = Query.none().with("about", name);
        QuotePage newest = quotes.quotes(Asked.quotes(about), null, null, null, FEW, null);
        model.addAttribute("profile", profile);
        model.addAttribute("chart", Bars.of(Weeks.columns(byWeek(profile.weeks()), "articles")));
        model.addAttribute("results", Result.of(newest.quotes()));
        model.addAttribute("all", about.on(Links.BROWSE + "/quotes"));
        model.addAttribute(
                "json", Query.none().with("name", name).with("type", type).on("/entities"));
        return "browse/entity";
    }

    private static Optional<EntityType> type(String type) {
        return Arrays.stream(EntityType.values())
                .filter(one -> one.name().equalsIgnoreCase(type))
                .findFirst();
    }

    private static ProblemException unknown() {
        return ProblemException.unknown("entity", "No article that is shown names it. Entities lists those there are.");
    }

    private static Map<LocalDate, Long> byWeek(List<Profile.Week> weeks) {
        Map<LocalDate, Long> counts = new TreeMap<>();
        weeks.forEach(week -> counts.put(week.week(), week.articles()));
        return counts;
    }
}
