package org.onrecord.store.sameword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.store.copy.ArticleSignature;

/** Which articles are copies of one text, and how many publishers stand on their own feet. */
final class TextGroups {

    private final Map<Long, Integer> groups = new HashMap<>();

    /** @param signatures of the articles that have one; the others are copies of nothing */
    TextGroups(List<Match> matches, Map<Long, ArticleSignature> signatures) {
        List<ArticleSignature> kept = new ArrayList<>();
        List<Integer> groupOf = new ArrayList<>();
        int next = 1;
        for (Match match : matches) {
            if (groups.containsKey(match.versionId())) {
                continue;
            }
            ArticleSignature signature = signatures.get(match.versionId());
            int group = 0;
            // Each is compared with the first of every group: a copy of a copy that is no copy any more is none.
            for (int i = 0; signature != null && group == 0 && i < kept.size(); i++) {
                if (kept.get(i).copies(signature)) {
                    group = groupOf.get(i);
                }
            }
            if (group == 0) {
                group = next++;
                if (signature != null) {
                    kept.add(signature);
                    groupOf.add(group);
                }
            }
            groups.put(match.versionId(), group);
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
