package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;

/** Each sentence with one of its verbs and that verb's subject; "-" where it has none. */
class SubjectsTest {

    private static final DocumentReader READER = DocumentReader.create();
    private static final NameTagger NAMES = NameTagger.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour master said the pier was sound. | said | The harbour master",
                "The harbour master said the pier was sound. | was | the pier",
                "The head of the union in Lyon said nothing. | said | The head of the union in Lyon",
                "She quickly denied that. | denied | She",
                "Hugh Hill, a doctor, said the ward was full. | said | Hugh Hill",
                "Vince Cable, who replaced Tim Farron in July, said no. | said | Vince Cable",
                "Vince Cable, who replaced Tim Farron in July, said no. | replaced | who",
                "The senator on Friday called for a ban. | called | The senator",
                "The company (OSE: HALD) today announced a merger. | announced | The company",
                "The company (OSE: HALD), a maker of pumps, today announced a merger. | announced | The company",
                "“The pier is sound,” said the mayor. | said | the mayor",
                "“The pier is sound,” the mayor said. | said | the mayor",
                "The mayor thanked the crowd and said it was late. | said | The mayor",
                "Okafor said the road was open, adding that it was wet. | adding | Okafor",
                "Okafor spoke at length, saying it was late. | saying | Okafor",
                "Said Mansour, the former treasurer, told the court everything. | told | Said Mansour",
            })
    void findsTheSubjectOfAVerb(String sentence, String verb, String subject) {
        assertThat(subject(sentence, verb)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Go home. | Go | -", "In short, be quick. | be | -"})
    void findsNoneWhereThereIsNone(String sentence, String verb, String none) {
        assertThat(subject(sentence, verb)).isEqualTo(none);
    }

    private static String subject(String sentence, String verb) {
        String text = "Ferry service to resume\n\n" + sentence;
        Document document = READER.read(text);
        Units units = Units.of(document, NAMES.tag(document));
        Phrases phrases = new Phrases(units);
        for (int u = 0; u < units.count; u++) {
            if (!units.isRegion(u) && units.span(u, u + 1).of(text).equals(verb)) {
                int phrase = phrases.of[u];
                int first = phrases.subject[phrase];
                return first < 0
                        ? "-"
                        : units.span(phrases.start[first], phrases.end[phrases.subjectLast[phrase]])
                                .of(text);
            }
        }
        throw new AssertionError("no verb " + verb + " in " + sentence);
    }
}
