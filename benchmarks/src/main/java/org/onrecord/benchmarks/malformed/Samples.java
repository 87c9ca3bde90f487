package org.onrecord.benchmarks.malformed;

import static org.onrecord.benchmarks.malformed.Spoiling.any;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;

/** Makes malformed submissions and records; the same seed always makes the same. */
final class Samples {

    private static final List<Topic> READ = List.of(
            Topic.ARTICLE_SUBMITTED,
            Topic.ARTICLE_SUBMITTED,
            Topic.ARTICLE_BACKFILL,
            Topic.ARTICLE_EXTRACTED,
            Topic.QUOTE_EXTRACTED,
            Topic.ENTITY_EXTRACTED);

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "text/plain; charset=no-such",
            "text/plain; charset=ebcdic-cp-us",
            "application/xml",
            "multipart/form-data; boundary=x",
            "application/json; charset=\"",
            "*/*",
            "nonsense");

    private static final List<String> IDS =
            List.of("%00", "%FF%FE", "%ED%A0%80", "..%2F..%2Fetc", "a%0Ab", "%20", "%25", "x".repeat(600));

    /** So few are huge that ten thousand fit through a small machine. */
    private static final int ONE_IN_SO_MANY_IS_HUGE = 500;

    private static final int HUGE = 6 * 1024 * 1024;

    private final GoodRecords good;
    private final long seed;

    Samples(GoodRecords good, long seed) {
        this.good = good;
        this.seed = seed;
    }

    /** @param number from 0; every second one is a request */
    Sample of(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number).split();
        return number % 2 == 0 ? request(number, random) : message(number, random);
    }

    private Sample request(int number, SplittableRandom random) {
        if (random.nextInt(12) == 0) {
            return new Sample.Request("odd id", "DELETE", "/articles/" + any(IDS, random), Map.of(), null);
        }
        byte[] document = document(number, random);
        if (random.nextInt(ONE_IN_SO_MANY_IS_HUGE) == 0) {
            return new Sample.Request("huge", "POST", "/articles", json(), huge(random));
        }
        Spoiling spoiling = any(List.of(Spoiling.values()), random);
        byte[] body = spoiling.spoil(document, random);
        String how = how(spoiling);
        return switch (random.nextInt(6)) {
            case 0 ->
                new Sample.Request(
                        how + ", odd content type",
                        "POST",
                        "/articles",
                        Map.of("Content-Type", any(TYPES, random)),
                        body);
            case 1 ->
                new Sample.Request(
                        how + ", as plain text",
                        "POST",
                        "/articles?id=" + any(IDS, random),
                        Map.of("Content-Type", "text/plain"),
                        body);
            case 2 ->
                new Sample.Request(
                        how + ", odd parameters",
                        "POST",
                        "/articles?lane=" + any(List.of("sideways", "", "%00"), random) + "&version="
                                + random.nextInt(),
                        json(),
                        body);
            default -> new Sample.Request(how, "POST", "/articles", json(), body);
        };
    }

    private Sample message(int number, SplittableRandom random) {
        Topic topic = any(READ, random);
        Map<String, byte[]> headers = new HashMap<>();
        byte[] key;
        byte[] value;
        long time;
        if (topic == Topic.ARTICLE_SUBMITTED || topic == Topic.ARTICLE_BACKFILL) {
            key = bytes("malformed-" + number);
            value = document(number, random);
            time = System.currentTimeMillis();
        } else {
            ProducerRecord<byte[], byte[]> event = any(good.events(topic), random);
            event.headers().forEach(header -> headers.put(header.key(), header.value()));
            // Of an article of its own, so that it can be told what became of it.
            String own = "malformed-" + number;
            String text = new String(event.value(), StandardCharsets.UTF_8);
            String articleId = new String(event.key(), StandardCharsets.UTF_8);
            key = bytes(own);
            value = bytes(text.replace('"' + articleId + '"', '"' + own + '"'));
            time = event.timestamp();
        }
        if (random.nextInt(ONE_IN_SO_MANY_IS_HUGE) == 0) {
            return new Sample.Message("huge", topic, key, huge(random), headers, time);
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Sample.Message("wrong key", topic, wrongKey(random), value, headers, time);
            case 1 -> new Sample.Message("no key, no value", topic, null, null, headers, time);
            case 2 -> {
                headers.put("ce_type", bytes("news.quote.extracted.v2"));
                headers.put("ce_specversion", new byte[] {(byte) 0xFF});
                headers.put("traceparent", bytes("00-zz"));
                Spoiling spoiling = any(List.of(Spoiling.values()), random);
                yield new Sample.Message(
                        how(spoiling) + ", odd headers", topic, key, spoiling.spoil(value, random), headers, time);
            }
            default -> {
                Spoiling spoiling = any(List.of(Spoiling.values()), random);
                yield new Sample.Message(how(spoiling), topic, key, spoiling.spoil(value, random), headers, time);
            }
        };
    }

    private byte[] document(int number, SplittableRandom random) {
        String document = new String(EventJson.write(any(good.articles(), random)), StandardCharsets.UTF_8);
        return bytes(document.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"malformed-" + number + "\""));
    }

    private static byte[] wrongKey(SplittableRandom random) {
        byte[] key = any(
                List.of(
                        bytes("another-article"),
                        new byte[0],
                        new byte[] {0},
                        new byte[] {(byte) 0xFF, (byte) 0xFE},
                        bytes("a\nb"),
                        bytes("k".repeat(2_000))),
                random);
        return key.clone();
    }

    private static byte[] huge(SplittableRandom random) {
        byte[] huge = new byte[HUGE];
        Arrays.fill(huge, random.nextBoolean() ? (byte) '[' : (byte) ' ');
        return huge;
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json");
    }

    private static String how(Spoiling spoiling) {
        return spoiling.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
