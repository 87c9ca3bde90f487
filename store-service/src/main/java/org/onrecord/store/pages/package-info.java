/** What all web pages have in common: links, words, headers, and what happens when something is wrong. */
@NullMarked
package org.onrecord.store.pages;

import org.jspecify.annotations.NullMarked;
