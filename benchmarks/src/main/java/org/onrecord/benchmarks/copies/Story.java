package org.onrecord.benchmarks.copies;

import java.util.List;

/**
 * An article.
 *
 * @param headline what stands above it
 * @param dateline what stands before the first sentence, perhaps empty
 * @param paragraphs its text
 * @param source the agency that it is taken over from, as the wire format says, perhaps empty
 */
record Story(String headline, String dateline, List<String> paragraphs, String source) {

    Story {
        paragraphs = List.copyOf(paragraphs);
    }

    String text() {
        return headline + "\n\n" + dateline + String.join("\n\n", paragraphs);
    }

    Story with(List<String> others) {
        return new Story(headline, dateline, others, source);
    }
}
