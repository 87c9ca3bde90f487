package org.onrecord.store.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.ShownEntities.Shown;
import org.onrecord.store.identity.match.Candidate;
import org.onrecord.store.identity.match.Certainty;
import org.onrecord.store.identity.match.Likeness;
import org.onrecord.store.identity.match.Namesake;
import org.onrecord.store.identity.match.Namesakes;
import org.onrecord.store.identity.match.Portrait;
import org.onrecord.store.identity.match.Rule;
import org.onrecord.store.identity.match.Traits;
import org.onrecord.store.identity.match.Verdict;

/**
 * Says anew where all belong who have some names. What it says follows from the rows that are there and from the
 * decisions that stand, and from nothing else.
 */
final class Judge {

    private final ProfileRows rows;
    private final LooseRows looseRows;
    private final Routes routes;
    private final Judgements judgements = new Judgements();
    private final Map<TypedName, List<Profile>> profiles = new HashMap<>();
    private final Set<Profile.Key> ambiguous = new LinkedHashSet<>();

    Judge(ProfileRows rows, LooseRows looseRows, Routes routes) {
        this.rows = rows;
        this.looseRows = looseRows;
        this.routes = routes;
    }

    /**
     * @param scope names about which something changed
     * @param fresh who has come
     */
    Judgements judge(NameScope scope, Collection<Shown> fresh) {
        load(scope.full());
        profiles.values().forEach(judgements.asked()::addAll);
        Collection<Loose> loose = new Doubtful(looseRows, ambiguous, news(scope), fresh).all();
        Map<Profile.Key, Judgement> asked = Map.copyOf(judgements.profiles());
        // Of those who are looked at only as candidates, nothing changes.
        Set<TypedName> candidates = new HashSet<>(rows.longForms(briefNames(loose)));
        candidates.removeAll(scope.full());
        load(candidates);
        loose(loose);
        judgements.profiles().keySet().retainAll(asked.keySet());
        return judgements;
    }

    /** Names of which other people are known than before, or something else of them. */
    private Doubtful.News news(NameScope scope) {
        Set<TypedName> full = new HashSet<>(scope.left());
        Set<TypedName> brief = new HashSet<>(scope.briefLeft());
        judgements.asked().stream().filter(this::isNews).forEach(profile -> {
            full.add(profile.name());
            brief.addAll(profile.shortNames());
        });
        return new Doubtful.News(full, brief);
    }

    private boolean isNews(Profile profile) {
        Profile.Row row = profile.row();
        return row == null
                || !VerdictRows.text(judgements.profiles().get(profile.key())).equals(row.verdict());
    }

    private static Set<TypedName> briefNames(Collection<Loose> loose) {
        return loose.stream().flatMap(one -> one.briefName().stream()).collect(Collectors.toSet());
    }

    private void load(Set<TypedName> names) {
        Map<TypedName, List<Profile>> loaded =
                rows.of(names, routes.apart()).stream().collect(Collectors.groupingBy(Profile::name));
        profiles.putAll(loaded);
        loaded.forEach(this::full);
    }

    private void full(TypedName name, List<Profile> of) {
        Map<Traits, Namesake> namesakes = of.stream()
                .map(Profile::namesake)
                .collect(Collectors.toMap(Namesake::traits, namesake -> namesake, Namesake::with));
        EntityType type = EntityType.valueOf(name.type());
        Map<Traits, IdentityId> people = Namesakes.divide(type, name.name(), namesakes.values());
        boolean shared = new HashSet<>(people.values()).size() > 1;
        for (Profile profile : of) {
            Traits traits = profile.namesake().traits();
            IdentityId id = people.get(traits);
            if (id == null) {
                ambiguous.add(profile.key());
                continue;
            }
            String wikidata = people.keySet().stream()
                    .filter(other -> id.equals(people.get(other)))
                    .flatMap(other -> Stream.ofNullable(other.wikidata()))
                    .findFirst()
                    .orElse(null);
            judgements.made(id, name.type(), wikidata == null ? "name" : "wikidata", wikidata);
            Verdict automatic = Certainty.of(id, name.name(), traits, shared);
            judgements.profiles().put(profile.key(), new Judgement(automatic, routes.from(automatic, profile.apart())));
        }
    }

    private void loose(Collection<Loose> loose) {
        if (loose.isEmpty()) {
            return;
        }
        Known known = new Known(
                profiles.values().stream().flatMap(List::stream).toList(), judgements.profiles(), organizations(loose));
        for (Loose one : loose) {
            Verdict automatic = verdict(one, known);
            judgements.rows().put(one.row(), new Judgement(automatic, routes.from(automatic, one.articleId())));
        }
    }

    /** Which of the organisations of these those are spoken of together with whom they may stand for. */
    private Map<Profile.Key, Set<String>> organizations(Collection<Loose> loose) {
        List<Loose> together = loose.stream()
                .filter(one -> !one.portrait().organizations().isEmpty())
                .toList();
        Set<TypedName> briefs = briefNames(together);
        Set<TypedName> fulls =
                together.stream().flatMap(one -> one.fullName().stream()).collect(Collectors.toSet());
        Set<TypedName> candidates = profiles.values().stream()
                .flatMap(List::stream)
                .filter(profile -> fulls.contains(profile.name())
                        || profile.shortNames().stream().anyMatch(briefs::contains))
                .map(Profile::name)
                .collect(Collectors.toSet());
        Set<String> organizations = together.stream()
                .flatMap(one -> one.portrait().organizations().stream())
                .collect(Collectors.toSet());
        return rows.organizations(candidates, routes.apart(), organizations);
    }

    private Verdict verdict(Loose loose, Known known) {
        Portrait portrait = loose.portrait();
        String type = portrait.type().name();
        @Nullable String wikidata = portrait.traits().wikidata();
        @Nullable String brief = portrait.name().brief();
        if (wikidata != null) {
            IdentityId id = IdentityId.ofWikidata(portrait.type(), wikidata);
            judgements.made(id, type, "wikidata", wikidata);
            return Certainty.of(id, "", portrait.traits(), false);
        }
        if (brief == null) {
            String own = judgements.made(loose.own(), type, "article", null);
            return Likeness.find(
                    portrait,
                    own,
                    Rule.NAMESAKE,
                    known.ofFullName(new TypedName(
                            type, Objects.requireNonNull(portrait.name().full()))));
        }
        Collection<Candidate> candidates = known.ofShortName(new TypedName(type, brief));
        if (portrait.type() == EntityType.ORGANIZATION) {
            // NATO is spelt out nowhere: then it is an organisation by that name.
            IdentityId byName = IdentityId.ofName(EntityType.ORGANIZATION, brief, "");
            Verdict found =
                    Likeness.find(portrait, judgements.made(byName, type, "name", null), Rule.ACRONYM, candidates);
            if (found.rule() == Rule.UNKNOWN) {
                return Certainty.of(byName, brief, portrait.traits(), false);
            }
            return found;
        }
        return Likeness.find(portrait, judgements.made(loose.own(), type, "article", null), Rule.SURNAME, candidates);
    }
}
