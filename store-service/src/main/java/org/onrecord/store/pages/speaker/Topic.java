package org.onrecord.store.pages.speaker;

import org.onrecord.events.entity.EntityType;

/**
 * Something that somebody speaks of.
 *
 * @param name the fullest form of its name
 * @param type what it is
 * @param quotes in how many of their quotes it is mentioned
 */
public record Topic(String name, EntityType type, long quotes) {}
