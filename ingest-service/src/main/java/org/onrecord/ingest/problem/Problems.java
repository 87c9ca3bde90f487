package org.onrecord.ingest.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problem details as responses, in JSON whatever the client says it accepts. */
final class Problems {

    private static final String FIELD = "field";

    private Problems() {}

    static ResponseEntity<Object> response(ProblemType type) {
        return response(type, type.remedy());
    }

    static ResponseEntity<Object> response(Refusal refusal) {
        return response(refusal.type(), refusal.detail(), refusal.field(), HttpHeaders.EMPTY);
    }

    static ResponseEntity<Object> response(ProblemType type, String detail) {
        return response(type, detail, "", HttpHeaders.EMPTY);
    }

    /**
     * @param field the field at fault, empty where it is none
     * @param headers those the client needs, such as Allow
     */
    static ResponseEntity<Object> response(ProblemType type, String detail, String field, HttpHeaders headers) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(type.uri());
        problem.setTitle(type.title());
        if (!field.isEmpty()) {
            problem.setProperty(FIELD, field);
        }
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
