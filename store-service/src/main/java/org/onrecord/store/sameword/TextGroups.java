package org.onrecord.store.sameword;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which articles are copies of one text, and how many publishers stand on their own feet. */
final class TextGroups {

    private final Map<Long, Integer> groups = new HashMap<>();

    /** @param copies the groups of copies of the article versions that have one; the others are copies of nothing */
    TextGroups(List<Match> matches, Map<Long, String> copies) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Match match : matches) {
            String text = copies.getOrDefault(match.versionId(), "version " + match.versionId());
            groups.put(match.versionId(), numbers.computeIfAbsent(text, first -> numbers.size() + 1));
        }
    }

    /** The number of an article version's group, from 1. */
    int of(long versionId) {
        return groups.getOrDefault(versionId, 0);
    }

    /**
     * How many publishers have the words from a text of their own. Publishers and texts hang together where one has
     * printed the other; what hangs together counts once.
     */
    int independent(List<Match> matches) {
        Map<String, String> leader = new HashMap<>();
        for (Match match : matches) {
            String text = "text " + of(match.versionId());
            leader.put(root(leader, "by " + match.publisher()), root(leader, text));
        }
        Set<String> roots = new HashSet<>();
        matches.forEach(match -> roots.add(root(leader, "by " + match.publisher())));
        return roots.size();
    }

    private static String root(Map<String, String> leader, String node) {
        String at = node;
        for (String next = leader.getOrDefault(at, at); !next.equals(at); next = leader.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }
}
