package org.onrecord.benchmarks.chaos.stack;

import java.net.http.HttpResponse;
import org.onrecord.events.wire.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An answer in one line for people: "503 /problems/not-acknowledged, Retry-After 5". */
public final class ProblemLine {

    private ProblemLine() {}

    public static String of(HttpResponse<String> answer) {
        return answer.statusCode()
                + " "
                + type(answer.body())
                + answer.headers()
                        .firstValue("Retry-After")
                        .map(seconds -> ", Retry-After " + seconds)
                        .orElse(", no Retry-After");
    }

    private static String type(String body) {
        try {
            JsonNode problem = EventJson.mapper().readTree(body);
            return problem.path("type").asString("without a type");
        } catch (JacksonException none) {
            return "without a problem";
        }
    }
}
