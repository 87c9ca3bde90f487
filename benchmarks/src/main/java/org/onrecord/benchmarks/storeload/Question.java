package org.onrecord.benchmarks.storeload;

import java.util.List;
import java.util.Random;

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
}
