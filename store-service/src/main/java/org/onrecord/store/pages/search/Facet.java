package org.onrecord.store.pages.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.store.pages.Query;
import org.onrecord.store.quote.QuoteFacets;

/**
 * One way in which a search can be narrowed, or has been.
 *
 * @param name for people
 * @param choices what there is to choose from, the most frequent first
 */
public record Facet(String name, List<Choice> choices) {

    /**
     * @param label for people
     * @param quotes how many quotes are left
     * @param chosen whether the search is narrowed to it already
     * @param link to the search with it; where it is chosen, to the search without
     */
    public record Choice(String label, int quotes, boolean chosen, String link) {}

    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("identity", "Speaker"),
            Map.entry("about", "Speaks of"),
            Map.entry("publisher", "Publisher"),
            Map.entry("stance", "Stance"),
            Map.entry("kind", "Kind"));

    static List<Facet> of(Query query, String path, Map<String, List<QuoteFacets.Choice>> counted) {
        List<Facet> facets = new ArrayList<>();
        NAMES.forEach(name -> {
            String parameter = name.getKey();
            List<Choice> choices = counted.getOrDefault(parameter, List.of()).stream()
                    .map(choice -> choice(query, path, parameter, choice))
                    .toList();
            if (!choices.isEmpty()) {
                facets.add(new Facet(name.getValue(), choices));
            }
        });
        return facets;
    }

    private static Choice choice(Query query, String path, String parameter, QuoteFacets.Choice choice) {
        boolean chosen = choice.value().equalsIgnoreCase(query.get(parameter));
        return new Choice(
                choice.label(),
                choice.quotes(),
                chosen,
                query.with(parameter, chosen ? null : choice.value()).on(path));
    }
}
