package org.onrecord.ingest.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads a request's body, and never more of it than the limit. */
@Component
public final class BodyReader {

    private final DataSize limit;

    BodyReader(IngestProperties properties) {
        this.limit = properties.maxBody();
    }

    /** @throws ProblemException if the body is missing, compressed, cut off or longer than the limit */
    public byte[] read(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(ProblemType.UNSUPPORTED_ENCODING);
        }
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge();
        }
        byte[] body = bytes(request);
        if (body.length > limit.toBytes()) {
            throw tooLarge();
        }
        if (body.length == 0) {
            throw new ProblemException(ProblemType.EMPTY_BODY);
        }
        return body;
    }

    private byte[] bytes(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(Math.toIntExact(limit.toBytes() + 1));
        } catch (IOException cutOff) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.BODY_TOO_LARGE,
                "The limit is %d bytes. Send one article at a time, or ask the operator to raise onrecord.ingest.max-body."
                        .formatted(limit.toBytes()));
    }
}
