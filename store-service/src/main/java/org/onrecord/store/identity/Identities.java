package org.onrecord.store.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.store.HexId;
import org.onrecord.store.identity.Judgements.Made;
import org.onrecord.store.identity.ShownEntities.Shown;
import org.onrecord.store.identity.VerdictRows.Moved;
import org.onrecord.store.version.ShownFollower;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps to which identities the people and organisations of all articles belong. It follows from which versions are
 * shown and which decisions stand, not from the order in which they came; what changes is looked at within the
 * transaction that changes it, and only names that are touched are looked at.
 */
public final class Identities implements ShownFollower {

    /** Of all the advisory locks of the store's databases this one is that of identities: "ident" in ASCII. */
    private static final long LOCK = 0x6964656e74L;

    private final JdbcClient jdbc;
    private final ShownEntities entities;
    private final AttachmentRows attachments;
    private final ProfileRows profiles;
    private final LooseRows loose;
    private final VerdictRows verdicts;
    private final IdentityRows identities;
    private final SaidRows said;

    public Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
        entities = new ShownEntities(jdbc);
        attachments = new AttachmentRows(jdbc);
        profiles = new ProfileRows(jdbc);
        loose = new LooseRows(jdbc);
        verdicts = new VerdictRows(jdbc, profiles);
        identities = new IdentityRows(jdbc);
        said = new SaidRows(jdbc);
    }

    @Override
    public void follow(SortedSet<String> articleIds) {
        lock();
        Object[] ids = articleIds.toArray(String[]::new);
        NameScope scope = new NameScope();
        said.removeHidden(ids);
        Set<String> lost = attachments.removeHidden(ids, scope);
        Map<Shown, String> shown = attachments.add(entities.unattached(ids));
        shown.keySet().stream().map(Shown::portrait).forEach(portrait -> scope.came(portrait.name(), portrait.type()));
        settle(scope, lost, shown);
        said.add(ids);
    }

    /**
     * Looks anew at all that belong to these identities: a decision about them was made or undone. To be called within
     * the transaction that did so.
     */
    public void review(Collection<String> identityIds) {
        settle(attachments.namesOf(identityIds), uuids(identityIds), Map.of());
    }

    /**
     * Waits until no other transaction decides where anybody belongs, and holds it until the end of this one: what two
     * transactions decide side by side, neither would know of the other.
     */
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> "")
                .single();
    }

    private void settle(NameScope scope, Set<String> lost, Map<Shown, String> shown) {
        if (scope.isEmpty() && lost.isEmpty()) {
            return;
        }
        Routes routes = Routes.standing(jdbc);
        Judgements judgements = new Judge(profiles, loose, routes).judge(scope, shown.keySet());
        List<Moved> moved = verdicts.write(judgements, routes.apart(), shown.keySet());
        Set<RowKey> fresh =
                shown.keySet().stream().map(Shown::row).collect(Collectors.toCollection(LinkedHashSet::new));
        identities.make(inUse(judgements));
        Set<String> left = new HashSet<>(lost);
        moved.stream().filter(row -> !fresh.contains(row.row())).forEach(row -> left.add(row.from()));
        Set<String> reached = moved.stream().map(Moved::to).collect(Collectors.toSet());
        Set<RowKey> come = Stream.concat(fresh.stream(), moved.stream().map(Moved::row))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!left.isEmpty()) {
            identities.recount(left);
        }
        if (!come.isEmpty()) {
            identities.count(come, left);
            said.follow(come);
        }
        Set<String> changed = new HashSet<>(left);
        changed.addAll(reached);
        changed.addAll(shown.values());
        identities.name(changed);
        identities.removeForsaken(left);
    }

    /** Of the identities that the rules speak of, those that anybody belongs to. */
    private static Map<String, Made> inUse(Judgements judgements) {
        Map<String, Made> used = new LinkedHashMap<>();
        Stream.concat(judgements.profiles().values().stream(), judgements.rows().values().stream())
                .map(judgement -> judgement.followed().identityId())
                .forEach(id -> {
                    Made made = judgements.made().get(id);
                    if (made != null) {
                        used.put(id, made);
                    }
                });
        return used;
    }

    private static Set<String> uuids(Collection<String> digits) {
        return digits.stream().map(Identities::uuid).collect(Collectors.toSet());
    }

    private static String uuid(String digits) {
        return HexId.uuid(digits).toString();
    }
}
