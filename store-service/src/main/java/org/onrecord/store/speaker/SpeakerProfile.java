package org.onrecord.store.speaker;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.onrecord.store.identity.AliasView;
import org.onrecord.store.quote.QuoteView;

/**
 * Somebody who is quoted, with the first and the last of what they said.
 *
 * @param speaker who, and how often
 * @param aliases what articles call them, the commonest first; at most 500
 * @param firstQuote the first quote of the first article
 * @param lastQuote the first quote of the newest article
 */
public record SpeakerProfile(
        @JsonUnwrapped SpeakerView speaker, List<AliasView> aliases, QuoteView firstQuote, QuoteView lastQuote) {}
