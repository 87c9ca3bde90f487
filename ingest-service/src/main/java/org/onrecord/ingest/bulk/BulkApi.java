package org.onrecord.ingest.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The address for many articles at once, described. */
@Tag(name = "articles")
interface BulkApi {

    String NDJSON = MediaType.APPLICATION_NDJSON_VALUE;
    String JSON_LINES = "application/jsonl";
    String GZIP = "application/gzip";

    @Operation(
            operationId = "submitArticles",
            summary = "Submit many articles",
            description =
                    "NDJSON: on each line an article as POST /articles takes it in JSON, or a ninjs object; packed"
                            + " with gzip if you like. The answer tells what became of each line, and on its last line the sums."
                            + " One at fault does not keep back the others.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = NDJSON, schema = @Schema(ref = "ArticleSubmitted"))))
    @ApiResponse(
            responseCode = "200",
            description = "An outcome for each line: accepted and takedown only once Kafka has it for good.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = LineOutcome.class)))
    @ApiResponse(
            responseCode = "400",
            description = "Nothing of the body can be read.",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "415",
            description = "The body is of a type or encoding that is not taken here.",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE, schema = @Schema(ref = "Problem")))
    @PostMapping(
            path = "/articles/bulk",
            consumes = {NDJSON, "application/ndjson", JSON_LINES, "application/x-jsonlines", GZIP, "application/x-gzip"
            })
    void submitBulk(
            @Parameter(
                            description = "As for POST /articles.",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"live", "backfill"},
                                            defaultValue = "live"))
                    @RequestParam(name = "lane", required = false)
                    @Nullable
                    String lane,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException;
}
