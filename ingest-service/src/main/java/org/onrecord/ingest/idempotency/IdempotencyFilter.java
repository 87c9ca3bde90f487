package org.onrecord.ingest.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.token.Caller;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The header of <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header">the IETF's
 * draft</a>: the same key with the same request gets the answer of the first time, with another request 422, and 409
 * while the first is under way. Only answers of success are kept; after any other the key is free again.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);
    /** A longer answer, in bytes, is not kept: the request is carried out again, which changes nothing. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Claims claims;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(Claims claims, HandlerExceptionResolver problems) {
        this.claims = claims;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null || !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String key = ofCaller(key(request.getHeader(KEY)));
            String run = UUID.randomUUID().toString();
            Claim standing = claims.claim(key, run);
            if (standing.run().equals(run)) {
                carryOut(key, run, new Fingerprint(request), response, chain);
            } else {
                answerAgain(standing.answer(), new Fingerprint(request), response);
            }
        } catch (ProblemException | NotAcknowledgedException problem) {
            problems.resolveException(request, response, null, problem);
        }
    }

    private void carryOut(String key, String run, Fingerprint request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        Claim claim = Claim.released(run);
        try {
            chain.doFilter(request, answer);
            boolean kept = answer.getStatus() / 100 == 2 && answer.getContentSize() <= LONGEST_ANSWER;
            if (kept) {
                claim = Claim.answered(
                        run,
                        new Claim.Answer(
                                request.finish(),
                                answer.getStatus(),
                                answer.getContentType(),
                                answer.getHeader(HttpHeaders.LOCATION),
                                answer.getContentAsByteArray()));
            }
        } finally {
            end(key, claim);
        }
        answer.copyBodyToResponse();
    }

    private void end(String key, Claim claim) {
        try {
            claims.write(key, claim);
        } catch (NotAcknowledgedException away) {
            // What was asked for is done all the same; sent again within ten minutes it gets 409, later it is done
            // again.
            log.warn("An idempotency key's answer is not kept: {}", String.valueOf(away.getCause()));
        }
    }

    private static void answerAgain(Claim.@Nullable Answer answer, Fingerprint request, HttpServletResponse response)
            throws IOException {
        if (answer == null) {
            throw new ProblemException(ProblemType.KEY_IN_USE);
        }
        if (!answer.fingerprint().equals(request.finish())) {
            throw new ProblemException(ProblemType.KEY_REUSED);
        }
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body());
    }

    /** Nobody gets the answer of somebody else who happened to choose the same. */
    private static String ofCaller(String key) {
        return Caller.current().map(caller -> caller.getName() + " " + key).orElse(key);
    }

    /** A string of the structured fields of RFC 9651, or the same without its quotation marks. */
    private static String key(String header) {
        String key = header.strip().replaceFirst("^\"(.*)\"$", "$1");
        if (!key.matches("[\\x21\\x23-\\x7e]{1,255}")) {
            throw new ProblemException(ProblemType.BAD_KEY);
        }
        return key;
    }
}
