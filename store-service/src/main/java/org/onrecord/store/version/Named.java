package org.onrecord.store.version;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.text.Mention;
import org.onrecord.store.name.NameKeys;

/**
 * An entity, as far as it matters to the quotes of its version.
 *
 * @param entityId 32 hexadecimal digits
 * @param starts where its mentions begin, in UTF-16 code units of the article's text
 * @param keys every run of words of its names, folded
 */
record Named(String entityId, List<Integer> starts, Set<String> keys) {

    static Named of(EntityExtracted entity) {
        return new Named(
                entity.entityId().value(),
                entity.mentions().stream().map(Mention::start).toList(),
                NameKeys.of(Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .toList()));
    }
}
