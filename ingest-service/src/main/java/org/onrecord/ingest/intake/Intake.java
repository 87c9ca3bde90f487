package org.onrecord.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.DocumentReader;
import org.onrecord.ingest.problem.Refusal;
import org.onrecord.ingest.problem.RefusalCounters;
import org.onrecord.ingest.topic.SubmittedArticles;
import org.springframework.stereotype.Component;

/** Reads a document and puts what it asks for on the topics. The same document again gives the same article ids. */
@Component
public final class Intake {

    private final DocumentReader documents;
    private final SubmittedArticles topics;
    private final RefusalCounters refusals;

    Intake(DocumentReader documents, SubmittedArticles topics, RefusalCounters refusals) {
        this.documents = documents;
        this.topics = topics;
        this.refusals = refusals;
    }

    /**
     * What became of a document's items.
     *
     * @param accepted articles that Kafka has for good
     * @param takenDown articles whose takedown Kafka has for good
     * @param refused why the other items were not taken
     */
    public record Taken(List<ArticleId> accepted, List<ArticleId> takenDown, List<Refusal> refused) {}

    /** What a document asks for, before anything is done. */
    public List<Item> read(Document document) {
        return documents.read(document);
    }

    /**
     * Puts a document's items on the topics.
     *
     * @throws org.onrecord.ingest.topic.NotAcknowledgedException if Kafka does not acknowledge in time; to do it again
     *     does no harm
     */
    public Taken take(List<Item> items, Lane lane) {
        List<ArticleId> accepted = new ArrayList<>();
        List<ArticleId> takenDown = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Article one) {
                topics.put(one.article(), lane, Optional.empty());
                accepted.add(one.article().effectiveId());
            } else if (item instanceof Item.Takedown takedown) {
                topics.takeDown(takedown.id(), Optional.empty());
                takenDown.add(takedown.id());
            } else {
                Refusal refusal = ((Item.Refused) item).refusal();
                refusals.count(refusal);
                refused.add(refusal);
            }
        }
        return new Taken(List.copyOf(accepted), List.copyOf(takenDown), List.copyOf(refused));
    }
}
