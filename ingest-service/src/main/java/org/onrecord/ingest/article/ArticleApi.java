package org.onrecord.ingest.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses for articles, described. */
@Tag(name = "articles")
@ApiResponse(
        responseCode = "400",
        description = "The body or a field is not what it should be.",
        content = @Content(mediaType = ArticleApi.PROBLEM, schema = @Schema(ref = "Problem")))
@ApiResponse(
        responseCode = "503",
        description = "Kafka did not acknowledge in time. Send it again after Retry-After; that does no harm.",
        content = @Content(mediaType = ArticleApi.PROBLEM, schema = @Schema(ref = "Problem")))
interface ArticleApi {

    String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    String OF_TEXT = "Of a plain text: what the field of this name says in JSON.";

    String LANE = "Where news of the day must not wait for it, as for the articles of an archive: backfill.";

    @Operation(
            operationId = "submitArticle",
            summary = "Submit or correct an article",
            description =
                    "As JSON (this contract or ninjs), plain text, HTML, NewsML-G2 or NITF, with what else is known of it in the query. An article submitted"
                            + " again under its id is corrected; unchanged content changes nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "ArticleSubmitted"))))
    @ApiResponse(
            responseCode = "202",
            description = "Kafka has the article for good.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Receipt.class)))
    @ApiResponse(
            responseCode = "422",
            description = "There is no article in it, more than one, or one that is not in English.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "413",
            description = "The body is longer than onrecord.ingest.max-body.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "415",
            description = "The body is of a type, charset or encoding that is not taken here.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @PostMapping(
            path = "/articles",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/*+json"})
    ResponseEntity<?> submitJson(
            @Parameter(
                            description = LANE,
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"live", "backfill"},
                                            defaultValue = "live"))
                    @RequestParam(name = LaneParameter.NAME, required = false)
                    @Nullable
                    String lane,
            HttpServletRequest request);

    @Operation(
            operationId = "submitArticle",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                                            schema =
                                                    @Schema(
                                                            type = "string",
                                                            description =
                                                                    "In the charset of Content-Type, UTF-8 if it names none."))))
    @Parameter(name = "id", in = ParameterIn.QUERY, description = OF_TEXT, schema = @Schema(type = "string"))
    @Parameter(name = "url", in = ParameterIn.QUERY, description = OF_TEXT, schema = @Schema(type = "string"))
    @Parameter(name = "title", in = ParameterIn.QUERY, description = OF_TEXT, schema = @Schema(type = "string"))
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = OF_TEXT, schema = @Schema(type = "string"))
    @Parameter(name = "author", in = ParameterIn.QUERY, description = OF_TEXT, schema = @Schema(type = "string"))
    @Parameter(name = "publishedAt", in = ParameterIn.QUERY, description = OF_TEXT, schema = @Schema(type = "string"))
    @Parameter(name = "language", in = ParameterIn.QUERY, description = OF_TEXT, schema = @Schema(type = "string"))
    @PostMapping(path = "/articles", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<?> submitText(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters, HttpServletRequest request);

    @Operation(
            operationId = "submitArticle",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.TEXT_HTML_VALUE,
                                        schema = @Schema(type = "string", description = "A page with one article.")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_XML_VALUE,
                                        schema =
                                                @Schema(
                                                        type = "string",
                                                        description = "A NewsML-G2 item, or a NITF document."))
                            }))
    @PostMapping(
            path = "/articles",
            consumes = {
                MediaType.TEXT_HTML_VALUE,
                MediaType.APPLICATION_XHTML_XML_VALUE,
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                "application/*+xml"
            })
    ResponseEntity<?> submitDocument(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters, HttpServletRequest request);

    @Operation(
            operationId = "takeArticleDown",
            summary = "Take an article down",
            description = "The article, its quotes and its entities go, in all versions received until then.")
    @ApiResponse(responseCode = "202", description = "Kafka has the takedown for good.")
    @DeleteMapping("/articles/{id}")
    ResponseEntity<Takedown> takeDown(
            @Parameter(description = "The article's id, percent-encoded: a slash is %2F.") @PathVariable String id,
            HttpServletRequest request);
}
