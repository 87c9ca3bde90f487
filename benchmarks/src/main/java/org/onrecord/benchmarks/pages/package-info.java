/** Measures how well the text of pages and files is read, beside two libraries and a floor. */
@NullMarked
package org.onrecord.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
