package org.onrecord.extraction.text;

/** What a block of an article is for. Only the kinds that {@linkplain #mayHoldQuotes() may hold quotes} are searched. */
public enum BlockKind {
    HEADLINE(true),
    BYLINE(false),
    DATELINE(false),
    PARAGRAPH(true),
    SUBHEADING(true),
    CAPTION(true),
    /** What the page carries beside the article: comment boxes, captchas, newsletter boxes, photo credits. */
    FURNITURE(false);

    private final boolean mayHoldQuotes;

    BlockKind(boolean mayHoldQuotes) {
        this.mayHoldQuotes = mayHoldQuotes;
    }

    public boolean mayHoldQuotes() {
        return mayHoldQuotes;
    }
}
