package org.onrecord.ingest.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.article.LaneParameter;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.onrecord.ingest.trace.RequestTraces;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RestController;

/** Takes many articles; answers once Kafka has them for good, or it is known why not. */
@RestController
final class BulkController implements BulkApi {

    private final BulkIntake intake;
    private final RequestTraces traces;

    BulkController(BulkIntake intake, RequestTraces traces) {
        this.intake = intake;
        this.traces = traces;
    }

    @Override
    public void submitBulk(@Nullable String lane, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Lane wanted = LaneParameter.read(lane);
        try (Outcomes outcomes = Outcomes.create()) {
            intake.take(request.getInputStream(), isGzip(request), wanted, traces.of(request), outcomes);
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            outcomes.copyTo(response.getOutputStream());
        }
    }

    private static boolean isGzip(HttpServletRequest request) {
        String encoding = String.valueOf(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> true;
            case "identity", "null" -> String.valueOf(request.getContentType()).contains("gzip");
            default -> throw new ProblemException(ProblemType.UNSUPPORTED_ENCODING);
        };
    }
}
