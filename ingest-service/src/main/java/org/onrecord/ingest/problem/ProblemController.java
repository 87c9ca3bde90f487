package org.onrecord.ingest.problem;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says what a problem's type means, at the address that is its name. */
@Hidden
@RestController
final class ProblemController {

    @GetMapping("/problems/{slug}")
    ResponseEntity<String> describe(@PathVariable String slug) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body("%s (%d).%n%s%n".formatted(type.title(), type.status().value(), type.remedy()));
    }
}
