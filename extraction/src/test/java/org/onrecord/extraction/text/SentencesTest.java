package org.onrecord.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each text a bar stands where one sentence ends and the next begins; without one it is a single sentence. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port is open.|Ships wait.",
                "Is the port open?|Nobody knows!|We do not.",
                "“We won.”|“They lost.”",
                "He said, “We won.”|She left.",
                "He called it 'a triumph.'|She left.",
                "They left at 6 p.m.|The strike went on.",
                "She works in the U.S.|He stays in Calderia.",
                "It was bought by Acme Inc.|The price was not given.",
                "They meet in Oakland, Calif.|“We will come,” she said.",
                "The bridge opened in 1971.[2]|It closed in 1980.",
                "She uses one.|iPhone sales fell.",
                "The plan failed (again.)|Nobody wept.",
            })
    void endBehindAStopAndTheMarksThatCloseAfterIt(String text) {
        assertSplit(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sen. Ortega met Gov. Ito and Mr. and Mrs. St. John at Ft. Hale.",
                "J. K. Okafor, George H.W. Brand and C.L. \"Butch\" Ortega agreed.",
                "“Why?” she asked.",
                "“Why now?” Ana Petrova asked.",
                "“Stop!” Mr. Ortega said on Monday.",
                "Rep. Ana Ito (D-Calif.) and Sen. Bo Hale (R-N.H.), who spoke, left.",
                "He wrote on Oct. 3 that No. 10 had cost $3.5 million.",
                "We'll see, if and when . . . Honestly, we go on.",
                "“Wait…” and then he left.",
                "Yahoo! and others agreed.",
                "1. The bridge opens.",
                "CONCORD, N.H. (AP) reported it.",
            })
    void goOnBehindAbbreviationsInitialsAndQuestionsThatAreAttributed(String text) {
        assertSplit(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Why now?”|Ana Petrova said the bridge would open.",
                "“No!”|The crowd went home.",
            })
    void endBehindAQuestionInQuotationMarksThatAWholeSentenceFollows(String text) {
        assertSplit(text);
    }

    private static void assertSplit(String marked) {
        assertThat(Read.sentences(marked.replace("|", " "))).containsExactly(marked.split("\\|"));
    }
}
