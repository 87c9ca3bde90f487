package org.onrecord.store.copy;

/** The text of an article version that is shown. */
record ShownText(long versionId, String articleId, CopyText text) {}
