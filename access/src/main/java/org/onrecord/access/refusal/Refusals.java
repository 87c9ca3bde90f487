package org.onrecord.access.refusal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that are refused. */
public final class Refusals {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a client is told to wait, in seconds, while something that is needed is away. */
    private static final String WAIT = "5";

    private final List<RefusalPage> pages;

    public Refusals(List<RefusalPage> pages) {
        this.pages = List.copyOf(pages);
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws ServletException, IOException {
        answer(request, response, refusal, refusal.remedy());
    }

    /** @param detail what is the matter and what to do about it */
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal, String detail)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.status().is5xxServerError()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT);
        }
        for (RefusalPage page : pages) {
            if (page.isFor(request)) {
                page.answer(request, response, refusal, detail);
                return;
            }
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", refusal.uri().toString());
        problem.put("title", refusal.title());
        problem.put("status", refusal.status().value());
        problem.put("detail", detail);
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
