package org.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Item;
import org.springframework.http.MediaType;

/** Spoilt, nested and huge documents: each has its outcome, within a time that its length allows. */
class NothingBreaksAReaderTest {

    private static final List<String> TYPES = List.of(
            "text/html",
            "application/xml",
            "application/json",
            "text/plain",
            "text/html; charset=UTF-16",
            "application/octet-stream",
            "image/png");

    private static final List<String> SEEDS = List.of(
            "<html lang=en><head><script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"author\":[{\"name\":\"A\"}]}</script>"
                    + "<title>Late | Herald</title></head><body><article><h1>Late</h1><p>“It is late,” said Ada Quist.</p><figure><figcaption>x"
                    + "</figcaption></figure><blockquote>We wait</blockquote><a href=x>y</a></article></body></html>",
            "<?xml version='1.0' encoding='UTF-8'?><newsItem guid='g' version='1' xml:lang='en'><itemMeta><embargoed>2026-03-04T05:06:07Z</embargoed>"
                    + "<pubStatus qcode='stat:usable'/></itemMeta><contentSet><inlineXML><nitf><body><body.content><p>Late.</p></body.content>"
                    + "</body></nitf></inlineXML></contentSet></newsItem>",
            "{\"standard\":{\"name\":\"ninjs\"},\"uri\":\"urn:a\",\"version\":\"2\",\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>Late.\"}],"
                    + "\"headlines\":[{\"value\":\"Late\"}],\"infoSources\":[{\"name\":\"A\"}],\"embargoedUntil\":\"2026-03-04T05:06:07Z\"}",
            "EMBARGOED UNTIL 00:01 GMT, 5 March 2026\n\nContact: a@b.example\n\nA title of the day\n\nLate.\n\n- ends -\n\nAbout us\nWe.");

    private static final String SPLINTERS = "<>\"'&;{}[]:,\\/!-#=“”\u0000\u00ad\ud83e\n\t p";

    private final DocumentReader reader = new DocumentReader();

    static Stream<Arguments> spoilt() {
        return IntStream.range(0, 400).mapToObj(seed -> Arguments.of((long) seed));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void everySpoiltDocumentHasItsOutcome(long seed) {
        var random = new Random(seed);
        String document = SEEDS.get(random.nextInt(SEEDS.size()));
        for (int i = random.nextInt(12); i >= 0; i--) {
            document = spoil(document, random);
        }
        byte[] bytes = (document + ' ').getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        for (String type : TYPES) {
            List<Item> items = reader.read(Document.of(bytes, MediaType.parseMediaType(type)));
            assertThat(items).as(type).isNotEmpty().doesNotContainNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>",
                "<a>",
                "<blockquote>",
                "<b><i>",
                "<table><tr><td>",
                "<ul><li>",
                "<figure>",
                "<aside class=x>",
                "<span class='share-tools'>",
                "<!--",
                "<script>",
                "&amp;",
                "“It is late,” ",
                "<br>",
                "<h1>x</h1>",
                "[",
                "{\"a\":",
                "<a ",
                "#",
                "-",
                "By A, ",
                "a@",
                "1 ",
                "http://",
                "<div itemprop=articleBody>",
                "<h1><div class=dek>",
                "a-b-",
                "a",
                "“a b c d ",
                "\"a b c\" ",
                "<!DOCTYPE",
                "<figure>“a b ",
                "<blockquote>aaaaaaaaaaaaaaaaaaaaaaaa</blockquote>",
                "+1 ",
                "\n\n",
                "\n ",
                "<pre> \n",
                "Contact: "
            })
    void muchOfOneThingTakesSeconds(String one) {
        byte[] document = ("<html><body><p>x</p>" + one.repeat(60_000 / one.length())).getBytes(StandardCharsets.UTF_8);
        byte[] bare = one.repeat(60_000 / one.length()).getBytes(StandardCharsets.UTF_8);
        byte[] release = ("PRESS RELEASE\n\n" + one.repeat(60_000 / one.length())).getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (String type : TYPES.subList(0, 4)) {
                assertThat(reader.read(Document.of(document, MediaType.parseMediaType(type))))
                        .isNotEmpty();
                assertThat(reader.read(Document.of(bare, MediaType.parseMediaType(type))))
                        .isNotEmpty();
            }
            assertThat(reader.read(Document.of(release, MediaType.TEXT_PLAIN))).isNotEmpty();
        });
    }

    @Test
    void anEmptyDocumentHasItsOutcome() {
        for (String type : TYPES) {
            assertThat(reader.read(Document.of(new byte[0], MediaType.parseMediaType(type))))
                    .singleElement()
                    .isInstanceOf(Item.Refused.class);
        }
    }

    private static String spoil(String document, Random random) {
        int at = random.nextInt(document.length() + 1);
        int to = Math.min(document.length(), at + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> document.substring(0, at) + document.substring(to);
            case 1 -> document.substring(0, to) + document.substring(at);
            case 2 ->
                document.substring(0, at)
                        + SPLINTERS.charAt(random.nextInt(SPLINTERS.length()))
                        + document.substring(at);
            case 3 -> document.substring(0, at) + SEEDS.get(random.nextInt(SEEDS.size())) + document.substring(at);
            default -> document.substring(0, at);
        };
    }
}
