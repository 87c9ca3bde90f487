package org.onrecord.store.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.HexId;
import org.onrecord.store.annotation.Links;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.quote.QuoteOrder;
import org.onrecord.store.quote.QuoteParameters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@RestController
class ExportController {

    private final Exports exports;
    private final ReceiptRows receipts;

    ExportController(Exports exports, ReceiptRows receipts) {
        this.exports = exports;
        this.receipts = receipts;
    }

    @Operation(
            operationId = "export",
            summary = "All quotes that a search finds, as they are at one moment",
            description =
                    "Rows and checksum come as trailers, and in a receipt that can be asked for when all is written.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            headers =
                                    @Header(
                                            name = "Onrecord-Export",
                                            description = "The id of its receipt",
                                            schema = @Schema(type = "string")),
                            content = {
                                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
                            }))
    @GetMapping(path = "/quotes/export")
    void export(
            @ParameterObject QuoteParameters quotes,
            @Parameter(
                            description = "What it is to look like; without it the header Accept decides",
                            schema = @Schema(allowableValues = {"ndjson", "csv", "webannotation", "quotation"}))
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @Parameter(
                            description = "Which articles come first",
                            schema =
                                    @Schema(
                                            allowableValues = {"newest", "oldest"},
                                            defaultValue = "newest"))
                    @RequestParam(required = false)
                    @Nullable
                    String order,
            @Parameter(hidden = true) @RequestHeader(name = "Accept", required = false) @Nullable String accept,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        exports.write(
                quotes.filter(), QuoteOrder.of(order), ExportFormat.of(format, accept), Links.ofRequest(), response);
    }

    @Operation(operationId = "exportReceipt", summary = "What a whole export holds")
    @GetMapping(path = "/quotes/export/{id}", produces = "application/json")
    ExportReceipt receipt(@PathVariable String id) {
        return receipts.byId(uuid(id)).orElseThrow(ExportController::unknown);
    }

    private static UUID uuid(String id) {
        try {
            return HexId.uuid(id);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.unknown(
                "receipt", "The export is not finished, broke off, or was too long ago. Export again if it broke off.");
    }
}
