package org.onrecord.store.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.problem.ProblemException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What an export may look like. */
enum ExportFormat {
    /** A quote on each line, as {@code GET /quotes} has it. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** A quote in each record (RFC 4180), for spreadsheets. */
    CSV("text/csv", "csv"),
    /** A W3C Web Annotation on each line. */
    WEBANNOTATION("application/x-ndjson", "annotations.ndjson"),
    /** A schema.org Quotation on each line. */
    QUOTATION("application/x-ndjson", "quotations.ndjson");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    String extension() {
        return extension;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param parameter goes before the header
     * @throws ProblemException if the parameter is none of these
     */
    static ExportFormat of(@Nullable String parameter, @Nullable String accept) {
        if (parameter == null) {
            return accept == null ? NDJSON : ofHeader(accept);
        }
        return Arrays.stream(values())
                .filter(format -> format.code().equals(parameter))
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter(
                        "format",
                        "Give one of "
                                + Arrays.stream(values())
                                        .map(ExportFormat::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static ExportFormat ofHeader(String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            boolean csv = !types.isEmpty() && types.get(0).isCompatibleWith(MediaType.parseMediaType("text/csv"));
            return csv && !types.get(0).isWildcardType() ? CSV : NDJSON;
        } catch (InvalidMediaTypeException unreadable) {
            return NDJSON;
        }
    }
}
