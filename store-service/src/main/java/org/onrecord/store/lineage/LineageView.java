package org.onrecord.store.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an article.
 *
 * @param articleId the article
 * @param versions some of its versions, the highest first
 * @param takedowns all its takedowns, the latest first
 * @param next the cursor of the next page of versions, absent on the last
 */
public record LineageView(
        String articleId,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<VersionView> versions,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<TakedownView> takedowns,
        @Nullable String next) {}
