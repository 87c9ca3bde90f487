package org.onrecord.store.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.onrecord.store.version.ShownFollower;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps which articles are copies of one text. Texts hang together by pairs that {@link CopyText#likeness} finds alike;
 * what hangs together is a group. It follows from which versions are shown, not from the order in which they came, and is
 * seen to within the transaction that changes it.
 */
public final class CopyGroups implements ShownFollower {

    /** Of all the advisory locks of the store's databases this one is that of copies: "copies" in ASCII. */
    private static final long LOCK = 0x636f70696573L;

    private final JdbcClient jdbc;
    private final ShownTexts shown;
    private final TextRows texts;
    private final PairRows pairs;

    public CopyGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
        shown = new ShownTexts(jdbc, Agencies.known());
        texts = new TextRows(jdbc);
        pairs = new PairRows(jdbc);
    }

    @Override
    public void follow(SortedSet<String> articleIds) {
        String[] ids = articleIds.toArray(String[]::new);
        List<ShownText> come = shown.notNoted(ids);
        if (come.isEmpty() && !shown.anyGone(ids)) {
            return;
        }
        // Two transactions that find copies side by side would not find each other's.
        lock();
        Set<String> left = texts.removeHidden(ids);
        Map<String, CopyText> fresh = texts.add(come);
        Set<String> broken = texts.removeUnused(left);
        if (!broken.isEmpty()) {
            regroup(broken);
        }
        if (!fresh.isEmpty()) {
            join(fresh);
        }
    }

    /** What texts left behind may hang together no longer. */
    private void regroup(Collection<String> groupIds) {
        Components components = new Components();
        Map<String, String> before = texts.groupsOf(groupIds);
        before.keySet().forEach(components::add);
        pairs.within(before.keySet()).forEach(pair -> components.join(pair.one(), pair.other()));
        texts.regroup(before, components);
    }

    /** New texts come into the groups of those they are like; groups that they are like become one. */
    private void join(Map<String, CopyText> fresh) {
        List<Pair> found = new ArrayList<>();
        Components components = new Components();
        for (Candidate candidate : texts.candidates(fresh)) {
            candidate.fresh().likeness(candidate.text()).ifPresent(likeness -> {
                found.add(Pair.of(candidate.fresh().id(), candidate.text().id(), likeness));
                // A new text is a group of its own so far, named like itself.
                components.join(candidate.fresh().id(), candidate.groupId());
            });
        }
        if (!found.isEmpty()) {
            pairs.add(found);
            texts.merge(components);
        }
    }

    private void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> "")
                .single();
    }

    /** The groups of article versions; one that is not shown, or too short to be compared, has none. */
    public Map<Long, String> of(Collection<Long> versionIds) {
        return texts.groupsOfVersions(versionIds);
    }
}
