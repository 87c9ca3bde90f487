package org.onrecord.extraction.name;

import java.util.List;
import org.onrecord.extraction.text.DocumentReader;

/** The names of a text, as type and form: "PERSON Ana Reyes". */
final class Names {

    private static final DocumentReader READER = DocumentReader.create();
    private static final NameTagger TAGGER = NameTagger.load();

    private Names() {}

    static List<Name> find(String text) {
        return TAGGER.tag(READER.read(text));
    }

    static List<String> names(String text) {
        return find(text).stream()
                .map(name -> name.type() + " " + name.span().of(text))
                .toList();
    }
}
