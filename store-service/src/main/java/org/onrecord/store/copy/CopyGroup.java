package org.onrecord.store.copy;

/**
 * A group in the list of them.
 *
 * @param group names it
 * @param articles how many articles are in it, from 2
 */
public record CopyGroup(String group, long articles) {}
