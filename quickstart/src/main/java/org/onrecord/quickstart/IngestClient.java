package org.onrecord.quickstart;

import java.net.URI;

/** Submits articles over HTTP, as any program would. */
record IngestClient(Http http, URI ingest) {

    private static final int ACCEPTED = 202;

    /** Returns when Kafka has the article. */
    void submit(Sample sample) throws InterruptedException {
        Http.Answer answer = http.postJson(ingest.resolve("/articles"), sample.json());
        if (answer.status() != ACCEPTED) {
            throw new QuickstartException(
                    "The ingest service refuses the sample " + sample.id() + ": " + answer.body(), null);
        }
    }
}
