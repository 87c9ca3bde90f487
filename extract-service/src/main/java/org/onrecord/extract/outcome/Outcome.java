package org.onrecord.extract.outcome;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.wire.Rejection;

/** What became of one submitted record. */
public sealed interface Outcome {

    /** What to send because of it. */
    List<ProducerRecord<byte[], byte[]>> records();

    /** Its name in metrics and traces. */
    String code();

    /** An article version was extracted; its events are to be sent. */
    record Extracted(List<ProducerRecord<byte[], byte[]>> records) implements Outcome {
        static final String CODE = "extracted";

        public Extracted {
            records = List.copyOf(records);
        }

        @Override
        public String code() {
            return CODE;
        }
    }

    /** An article was taken down; the tombstone is to be passed on. */
    record Retracted(List<ProducerRecord<byte[], byte[]>> records) implements Outcome {
        static final String CODE = "retracted";

        public Retracted {
            records = List.copyOf(records);
        }

        @Override
        public String code() {
            return CODE;
        }
    }

    /** The record was refused; it is to be sent to the dead letters. */
    record Rejected(Rejection reason, List<ProducerRecord<byte[], byte[]>> records) implements Outcome {
        static final String CODE = "rejected";

        public Rejected {
            records = List.copyOf(records);
        }

        @Override
        public String code() {
            return CODE;
        }
    }

    /** The article is under embargo; it is to be held until its time, when it is extracted. */
    record Held(List<ProducerRecord<byte[], byte[]>> records) implements Outcome {
        static final String CODE = "held";

        public Held {
            records = List.copyOf(records);
        }

        @Override
        public String code() {
            return CODE;
        }
    }
}
