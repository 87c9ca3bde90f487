package org.onrecord.store.entity;

import org.onrecord.events.entity.EntityType;

/**
 * Entities of the same name and type, taken together over all articles. Two people of one name are one here.
 *
 * @param name the fullest form of the name in those articles
 * @param type what it is
 * @param articles in how many articles it stands
 * @param mentions how often they mention it
 */
public record EntitySummary(String name, EntityType type, long articles, long mentions) {}
