package org.onrecord.extraction.text;

import java.util.List;
import java.util.stream.IntStream;

/** Reads texts for tests and says what was found as strings. */
final class Read {

    static final DocumentReader READER = DocumentReader.create();

    private Read() {}

    static List<String> tokens(String text) {
        return READER.read(text).tokens().stream().map(Token::form).toList();
    }

    static List<String> sentences(String text) {
        return READER.read(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    static List<String> blocks(String text) {
        return READER.read(text).blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(text))
                .toList();
    }

    static List<String> quoted(String text) {
        return READER.read(text).quoted().stream()
                .map(region -> region.span().of(text))
                .toList();
    }

    static List<String> tagged(String text) {
        Document document = READER.read(text);
        return IntStream.range(0, document.tokens().size())
                .mapToObj(i ->
                        document.tokens().get(i).form() + "/" + document.tags().get(i))
                .toList();
    }
}
