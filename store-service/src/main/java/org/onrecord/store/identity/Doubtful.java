package org.onrecord.store.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.store.identity.NameScope.TypedName;
import org.onrecord.store.identity.ShownEntities.Shown;

/**
 * Those whose names alone do not say who they are and about whom something else may be said now. Such a verdict follows
 * from what the article says and from those whom the name may stand for: what each of them is, and which organisations
 * they are spoken of together with. Where nothing of that changed, it stands; there may be as many of one surname as
 * articles, and they are not read again for each that comes.
 */
final class Doubtful {

    /**
     * Names of which other people are known than before, or something else of them.
     *
     * @param full full names
     * @param brief what these may be cut down to
     */
    record News(Set<TypedName> full, Set<TypedName> brief) {}

    private final LooseRows rows;
    private final Set<Profile.Key> ambiguous;
    private final News news;
    private final Collection<Shown> fresh;
    private final Map<RowKey, Loose> found = new LinkedHashMap<>();

    /**
     * @param ambiguous what is said of some who share their full names, where that is not enough to tell whose they are
     * @param fresh who has come
     */
    Doubtful(LooseRows rows, Set<Profile.Key> ambiguous, News news, Collection<Shown> fresh) {
        this.rows = rows;
        this.ambiguous = Set.copyOf(ambiguous);
        this.news = news;
        this.fresh = fresh;
    }

    Collection<Loose> all() {
        add(rows.brief(news.brief()));
        add(rows.ambiguous(ambiguous.stream()
                .filter(key -> news.full().contains(key.name()))
                .collect(Collectors.toSet())));
        fresh.stream()
                .filter(shown -> shown.profile() == null || ambiguous.contains(shown.profile()))
                .forEach(shown -> add(Set.of(new Loose(shown.row(), shown.articleId(), shown.portrait()))));
        addThoseTogetherWithTheSame();
        return found.values();
    }

    /** Of those whom a name may stand for, one more organisation may be known from who has come. */
    private void addThoseTogetherWithTheSame() {
        Set<TypedName> full = new HashSet<>();
        Set<TypedName> brief = new HashSet<>();
        Set<String> organizations = new HashSet<>();
        fresh.stream().filter(shown -> shown.profile() != null).forEach(shown -> {
            TypedName name = Objects.requireNonNull(shown.profile()).name();
            full.add(name);
            shown.portrait().name().shorts().forEach(each -> brief.add(new TypedName(name.type(), each)));
            organizations.addAll(shown.portrait().organizations());
        });
        full.removeAll(news.full());
        brief.removeAll(news.brief());
        add(rows.brief(brief, organizations));
        add(rows.ambiguous(
                ambiguous.stream().filter(key -> full.contains(key.name())).collect(Collectors.toSet()),
                organizations));
    }

    private void add(Collection<Loose> loose) {
        loose.forEach(one -> found.putIfAbsent(one.row(), one));
    }
}
