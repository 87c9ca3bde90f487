package org.onrecord.store.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.onrecord.events.text.Sha256;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.store.HexId;
import org.onrecord.store.fact.RecordTime;

/**
 * Reads the records of the dead-letter topics. Whatever stands there is a letter, whoever wrote it: what its headers do
 * not say is taken from where it stands.
 */
final class LetterReader {

    /** The reason of a letter that names none. */
    static final String NO_REASON = "unknown";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private LetterReader() {}

    static Letter read(ConsumerRecord<byte[], byte[]> received) {
        Optional<String> topic = header(received, DeadLetter.TOPIC);
        Optional<Long> partition =
                number(received, DeadLetter.PARTITION).filter(value -> value >= 0 && value <= Integer.MAX_VALUE);
        Optional<Long> offset = number(received, DeadLetter.OFFSET).filter(value -> value >= 0);
        Position origin = topic.isPresent() && partition.isPresent() && offset.isPresent()
                ? new Position(topic.get(), partition.get().intValue(), offset.get())
                : new Position(received.topic(), received.partition(), received.offset());
        Instant failedAt = RecordTime.of(received.timestamp());
        Instant recordedAt =
                number(received, DeadLetter.TIMESTAMP).map(RecordTime::of).orElse(failedAt);
        return new Letter(
                idOf(origin, recordedAt),
                origin,
                recordedAt,
                failedAt,
                NamedArticles.in(origin.topic(), received.key(), received.value()),
                header(received, DeadLetter.REASON).orElse(NO_REASON),
                header(received, DeadLetter.DETAIL).orElse("The letter does not say why its record was refused."),
                number(received, DeadLetter.ATTEMPT)
                        .filter(attempt -> attempt >= 1 && attempt <= Integer.MAX_VALUE)
                        .orElse(1L)
                        .intValue(),
                header(received, DeadLetter.LETTER)
                        .filter(id -> ID.matcher(id).matches())
                        .map(HexId::uuid)
                        .orElse(null),
                new Letter.Content(received.key(), received.value(), ownHeaders(received)));
    }

    /** The time is in it because offsets start again when a topic is made anew. */
    private static UUID idOf(Position origin, Instant recordedAt) {
        return HexId.uuid(Sha256.shortOf(
                "dead-letter",
                origin.topic(),
                Integer.toString(origin.partition()),
                Long.toString(origin.offset()),
                recordedAt.toString()));
    }

    private static List<Header> ownHeaders(ConsumerRecord<byte[], byte[]> received) {
        return Stream.of(received.headers().toArray())
                .filter(header -> !DeadLetter.HEADERS.contains(header.key()))
                .toList();
    }

    private static Optional<Long> number(ConsumerRecord<byte[], byte[]> received, String name) {
        return header(received, name)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf);
    }

    /** No text of PostgreSQL's holds a null character. */
    private static Optional<String> header(ConsumerRecord<byte[], byte[]> received, String name) {
        return DeadLetter.header(received.headers(), name).map(text -> text.replace('\0', '\uFFFD'));
    }
}
