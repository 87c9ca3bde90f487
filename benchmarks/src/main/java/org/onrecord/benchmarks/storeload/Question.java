package org.onrecord.benchmarks.storeload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onrecord.events.wire.EventJson;

/**
 * Something that the store is asked again and again.
 *
 * @param name what it is
 * @param paths what is asked for, by turns
 */
record Question(String name, List<String> paths) {

    String path(Random random) {
        return paths.get(random.nextInt(paths.size()));
    }

    /** How many quotes each search finds, counted up to 10,000, the fewest first; nothing of what is no search. */
    List<Integer> matches(Clients clients) throws IOException, InterruptedException {
        List<Integer> matches = new ArrayList<>();
        for (String path : paths) {
            if (path.startsWith("/quotes?")) {
                matches.add(EventJson.mapper()
                        .readTree(clients.get(path + "&limit=1&total=true"))
                        .path("total")
                        .asInt());
            }
        }
        Collections.sort(matches);
        return matches;
    }
}
