package org.onrecord.store.pages.speaker;

/**
 * Somebody who is quoted in the same articles.
 *
 * @param identityId who
 * @param name what most articles call them
 * @param articles in how many articles both are quoted
 */
public record CoSpeaker(String identityId, String name, long articles) {}
