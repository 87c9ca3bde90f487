package org.onrecord.benchmarks.evaluate;

/** What can be wrong with a predicted quote, or with there being none. */
enum ErrorType {
    MISSED("missed", "nothing of an annotated content was found"),
    FALSE_ALARM("false alarm", "nobody is annotated to have said this"),
    FAR_TOO_LONG("content far too long", "holds the annotated content, and more than as much again"),
    FAR_TOO_SHORT("content far too short", "holds less than half of the annotated content"),
    ELSEWHERE("content elsewhere", "overlaps the annotated content by less than half"),
    TOO_LONG("content a little too long", "counted as right"),
    TOO_SHORT("content a little too short", "counted as right"),
    WRONG_SOURCE("wrong source", "right content, but another mention is taken for who said it"),
    MISSING_SOURCE("missing source", "right content, but the mention of who said it is not seen"),
    INVENTED_SOURCE("invented source", "right content, but the text names nobody here"),
    WRONG_CUE("wrong cue", "right content, but other words are taken for the cue, or none"),
    CUE_BOUNDS("cue a little too long or short", "right content; the cue shares words with the annotated one"),
    WRONG_KIND("wrong kind", "right content, but direct taken for mixed, and the like"),
    WRONG_SPEAKER("wrong speaker", "right content, but another person stands behind the mention"),
    OPEN_SPEAKER("speaker left open", "right content; who stands behind the mention is known, and is not said");

    private final String title;
    private final String meaning;

    ErrorType(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
