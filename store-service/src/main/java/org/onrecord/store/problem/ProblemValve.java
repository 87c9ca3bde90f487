package org.onrecord.store.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers requests that never reach the service because the web server cannot read them: "GET /articles/%00". */
final class ProblemValve extends ErrorReportValve {

    private static final String PROBLEM = """
            {"type":"/problems/bad-request","title":"The request cannot be read","status":%d,\
            "detail":"URL-encode what stands in the address, in UTF-8: a percent sign is %%25, a bracket %%5B."}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.getReporter().write(PROBLEM.formatted(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
    }
}
