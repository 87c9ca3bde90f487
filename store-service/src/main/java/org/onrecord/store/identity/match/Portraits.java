package org.onrecord.store.identity.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Mention;
import org.onrecord.store.name.NameKeys;

/** Reads out of an article who its people and organisations are. */
public final class Portraits {

    /** More organisations than this in one breath are a list, and tell nothing of anyone on it. */
    private static final int MOST_ORGANIZATIONS = 12;

    private final String text;
    private final Map<String, Set<EntityType>> types = new HashMap<>();
    private final Map<Integer, Set<String>> organizationsOfLine = new HashMap<>();

    private Portraits(String text, @Nullable String publisher, Collection<Named> entities) {
        this.text = text;
        String publishing = publisher == null ? "" : NameKeys.fold(publisher);
        for (Named entity : entities) {
            Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .map(NameKeys::fold)
                    .forEach(form ->
                            types.computeIfAbsent(form, none -> new HashSet<>()).add(entity.type()));
            if (entity.type() == EntityType.ORGANIZATION && !isPlace(entity.name())) {
                NameForm.of(entity.type(), entity.name(), entity.aliases())
                        .map(form -> form.full() != null ? form.full() : form.brief())
                        .filter(key -> !key.equals(publishing))
                        .ifPresent(key -> entity.mentions()
                                .forEach(mention -> organizationsOfLine
                                        .computeIfAbsent(line(mention), none -> new TreeSet<>())
                                        .add(key)));
            }
        }
    }

    /**
     * @param text the article's text, into which the mentions point
     * @param publisher who published it; it stands beside everybody and tells nothing
     * @param entities all entities of the article
     * @return one for each person and organisation with a letter in its name
     */
    public static List<Portrait> of(String text, @Nullable String publisher, Collection<Named> entities) {
        Portraits portraits = new Portraits(text, publisher, entities);
        return entities.stream()
                .filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION)
                .flatMap(entity -> portraits.portrait(entity).stream())
                .toList();
    }

    private Optional<Portrait> portrait(Named entity) {
        return NameForm.of(entity.type(), entity.name(), entity.aliases()).map(name -> {
            List<Role> roles = roles(entity);
            Set<String> organizations = new TreeSet<>();
            roles.stream().flatMap(role -> body(role).stream()).forEach(organizations::add);
            entity.mentions().stream()
                    .map(mention -> organizationsOfLine.getOrDefault(line(mention), Set.of()))
                    .filter(those -> those.size() <= MOST_ORGANIZATIONS)
                    .forEach(organizations::addAll);
            organizations.remove(name.full() != null ? name.full() : name.brief());
            return new Portrait(
                    entity.entityId(),
                    entity.type(),
                    name,
                    new Traits(
                            entity.wikidataId(), name.middle(), only(roles, this::country), only(roles, Role::field)),
                    roles.isEmpty() || entity.role() == null
                            ? null
                            : roles.get(0).title(),
                    organizations);
        });
    }

    /** The role, then what descriptions say: "the Calderian minister". */
    private List<Role> roles(Named entity) {
        Set<String> places = types.keySet();
        return Stream.concat(
                        Stream.ofNullable(entity.role()),
                        entity.mentions().stream().map(Mention::text).filter(Portraits::isDescription))
                .map(written -> Role.of(written, places))
                .toList();
    }

    private static boolean isDescription(String mention) {
        return mention.regionMatches(true, 0, "the ", 0, 4);
    }

    /** What all say that say anything; null where they differ, or nobody says anything. */
    private static @Nullable String only(List<Role> roles, java.util.function.Function<Role, @Nullable String> trait) {
        Set<String> said = roles.stream().map(trait).filter(Objects::nonNull).collect(Collectors.toSet());
        return said.size() == 1 ? said.iterator().next() : null;
    }

    /**
     * The country a role is held for. That of an office of state is a place even where the extractor took it for
     * something else: nobody is finance minister of a person.
     */
    private @Nullable String country(Role role) {
        String of = role.of();
        if (of == null) {
            return null;
        }
        Optional<String> listed = Countries.listed(of);
        if (listed.isPresent()) {
            return listed.get();
        }
        Set<EntityType> taken = types.getOrDefault(NameKeys.fold(of), Set.of());
        boolean office = "politics".equals(role.field());
        boolean place = taken.contains(EntityType.LOCATION)
                || taken.contains(EntityType.GROUP)
                || (office && taken.contains(EntityType.PERSON))
                || (office && role.adjective() && Countries.isDemonym(of));
        return place ? Countries.guessed(of) : null;
    }

    private Optional<String> body(Role role) {
        String of = role.of();
        return of == null || country(role) != null
                ? Optional.empty()
                : NameForm.of(EntityType.ORGANIZATION, of, List.of()).map(NameForm::full);
    }

    private static boolean isPlace(String name) {
        return Countries.isDemonym(name) || Countries.listed(name).isPresent();
    }

    private int line(Mention mention) {
        return text.lastIndexOf('\n', Math.min(mention.start(), text.length()));
    }
}
