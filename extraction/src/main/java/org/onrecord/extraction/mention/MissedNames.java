package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Document;

/**
 * Names that the tagger missed though the rest of the article gives them away: a surname alone whose full name it found
 * ("Tester" after "Jon Tester"), and capitalised words on which a source rests ("according to Zero Harvest").
 */
final class MissedNames {

    private MissedNames() {}

    /** All names, found and missed, in the order of the text. */
    static List<Name> complete(Document document, List<Name> names, List<Attribution> attributions, Lexicon lexicon) {
        List<Name> joined = new Nicknames(new Reading(document, withoutMereAddress(document, names, lexicon))).joined();
        Reading reading = new Reading(document, joined);
        ShortForms shortForms = new ShortForms(reading, lexicon);
        SourceNames sourceNames = new SourceNames(reading, lexicon, shortForms);
        List<Name> found = new ArrayList<>(shortForms.missed());
        for (Attribution attribution : attributions) {
            attribution.sources().forEach(source -> sourceNames.missedIn(source).ifPresent(found::add));
        }
        return found.isEmpty() ? joined : merged(joined, found);
    }

    /** "Cllr" by itself is nobody's name. */
    private static List<Name> withoutMereAddress(Document document, List<Name> names, Lexicon lexicon) {
        return names.stream()
                .filter(name -> !lexicon.titles()
                        .isMereAddress(name.span().of(document.text()).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Name> merged(List<Name> names, List<Name> missed) {
        List<Name> all = new ArrayList<>(names);
        int end = 0;
        missed.sort((a, b) -> a.span().compareTo(b.span()));
        for (Name name : missed) {
            if (name.span().start() >= end) {
                all.add(name);
                end = name.span().end();
            }
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }
}
