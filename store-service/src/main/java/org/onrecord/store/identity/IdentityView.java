package org.onrecord.store.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.identity.IdentityDecided;

/**
 * A person or an organisation across articles, with what makes it so.
 *
 * @param identity itself
 * @param aliases what it is called, the most frequent first
 * @param decisions what editors decided about it, newest first, undone ones among them; the newest hundred
 * @param attachments the entities that belong to it, newest article first
 * @param next the cursor of the next attachments, absent on the last page
 */
public record IdentityView(
        @JsonUnwrapped IdentitySummary identity,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<AliasView> aliases,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<IdentityDecided> decisions,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<AttachmentView> attachments,
        @Nullable String next) {}
