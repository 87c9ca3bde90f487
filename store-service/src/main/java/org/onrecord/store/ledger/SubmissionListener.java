package org.onrecord.store.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

/** Notes what was submitted. At least once, and idempotent: a submission is one row, named by where its record stands. */
final class SubmissionListener implements BatchMessageListener<byte[], byte[]> {

    private final SubmissionRows rows;

    SubmissionListener(SubmissionRows rows) {
        this.rows = rows;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Submission> submissions = new ArrayList<>(records.size());
        records.stream().map(Submission::of).flatMap(Optional::stream).forEach(submissions::add);
        if (!submissions.isEmpty()) {
            rows.note(submissions);
        }
    }
}
