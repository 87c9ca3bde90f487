package org.onrecord.ingest.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers requests that the web server itself refuses, such as one with a broken escape in its path. */
final class ProblemValve extends ErrorReportValve {

    private static final String PROBLEM = """
            {"type":"/problems/bad-request","title":"The request cannot be read","status":%d,\
            "detail":"Check its address and its headers: in a path, a percent sign is written %%25."}""";

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
