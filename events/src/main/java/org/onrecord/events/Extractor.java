package org.onrecord.events;

/**
 * What made an event out of an article.
 *
 * @param version the engine's version
 * @param model the digest of the models it used, in hexadecimal
 */
public record Extractor(String version, String model) {

    /** @throws InvalidFieldException if either is missing */
    public Extractor {
        Required.field("version", version);
        Required.field("model", model);
    }
}
