package org.onrecord.ingest.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses for sources, described. */
@Tag(name = "sources")
@ApiResponse(
        responseCode = "503",
        description = "Kafka does not answer in time.",
        content = @Content(mediaType = SourceApi.PROBLEM, schema = @Schema(ref = "Problem")))
interface SourceApi {

    String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    @Operation(operationId = "listSources", summary = "All sources, and how each is")
    @ApiResponse(responseCode = "200", description = "By their ids.")
    @GetMapping("/sources")
    List<SourceView> list(
            @Parameter(
                            description = "Only those of this status.",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"new", "ok", "partly", "failing", "silent"}))
                    @RequestParam(required = false)
                    @Nullable
                    String status);

    @Operation(operationId = "getSource", summary = "A source, and how it is")
    @ApiResponse(responseCode = "200", description = "The source.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such source.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @GetMapping("/sources/{id}")
    SourceView get(@PathVariable String id);

    @Operation(
            operationId = "addSource",
            summary = "Poll a feed",
            description = "One that is there already is changed to what is sent.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(responseCode = "201", description = "It will be polled in a moment.")
    @ApiResponse(
            responseCode = "400",
            description = "A field is not what it should be.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "409",
            description = "It is one of the service's settings.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @PostMapping(path = "/sources", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SourceView> add(HttpServletRequest request);

    @Operation(
            operationId = "removeSource",
            summary = "Poll a feed no more",
            description = "Its articles stay. What is known of it is forgotten.")
    @ApiResponse(responseCode = "204", description = "It is polled no more.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such source.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "409",
            description = "It is one of the service's settings.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @DeleteMapping("/sources/{id}")
    ResponseEntity<Void> remove(@PathVariable String id);
}
