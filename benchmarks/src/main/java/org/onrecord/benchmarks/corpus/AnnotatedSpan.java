package org.onrecord.benchmarks.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an annotated article.
 *
 * @param start first Unicode code point, from 0
 * @param end one past the last
 * @param text the words, where the annotation gives them
 */
public record AnnotatedSpan(int start, int end, @Nullable String text) {}
