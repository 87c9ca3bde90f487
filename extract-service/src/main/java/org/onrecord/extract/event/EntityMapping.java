package org.onrecord.extract.event;

import java.util.List;
import org.onrecord.events.Extractor;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.entity.WikidataId;
import org.onrecord.events.text.Mention;
import org.onrecord.extract.submission.Submission;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.mention.Entity;

/** The entities of one article version as events. */
final class EntityMapping {

    private final Submission.NewVersion submission;
    private final EntityIds ids;
    private final Extractor extractor;

    EntityMapping(Submission.NewVersion submission, EntityIds ids, Extractor extractor) {
        this.submission = submission;
        this.ids = ids;
        this.extractor = extractor;
    }

    List<EntityExtracted> map(Extraction extraction) {
        return extraction.entities().stream().map(this::map).toList();
    }

    private EntityExtracted map(Entity entity) {
        return new EntityExtracted(
                ids.of(entity),
                submission.id(),
                submission.version(),
                entity.name(),
                EntityIds.typeOf(entity),
                entity.aliases(),
                entity.mentions().stream()
                        .map(mention -> Mention.of(
                                submission.article().text(),
                                mention.span().start(),
                                mention.span().end()))
                        .toList(),
                entity.role(),
                entity.wikidataId() == null ? null : new WikidataId(entity.wikidataId()),
                extractor);
    }
}
