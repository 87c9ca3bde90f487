package org.onrecord.store.copy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What hangs together by pairs, each component named by its lowest member. */
final class Components {

    private final Map<String, String> lower = new HashMap<>();

    void add(String member) {
        lower.putIfAbsent(member, member);
    }

    void join(String one, String other) {
        add(one);
        add(other);
        String first = lowest(one);
        String second = lowest(other);
        if (first.compareTo(second) < 0) {
            lower.put(second, first);
        } else {
            lower.put(first, second);
        }
    }

    /** The name of a member's component; of a stranger its own. */
    String lowest(String member) {
        String at = member;
        for (String next = lower.getOrDefault(at, at); !next.equals(at); next = lower.getOrDefault(at, at)) {
            lower.put(at, lower.getOrDefault(next, next));
            at = next;
        }
        return at;
    }

    /** Every member with the name of its component. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        lower.keySet().stream().toList().forEach(member -> all.put(member, lowest(member)));
        return all;
    }
}
