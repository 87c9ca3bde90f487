package org.onrecord.ingest.problem;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.stream.Stream;
import org.onrecord.access.refusal.Refusal;
import org.springframework.http.HttpStatus;
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
        String meaning = Stream.concat(
                        Arrays.stream(ProblemType.values())
                                .filter(type -> type.slug().equals(slug))
                                .map(type -> meaning(type.title(), type.status(), type.remedy())),
                        Arrays.stream(Refusal.values())
                                .filter(refusal -> refusal.slug().equals(slug))
                                .map(refusal -> meaning(refusal.title(), refusal.status(), refusal.remedy())))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(meaning);
    }

    private static String meaning(String title, HttpStatus status, String remedy) {
        return "%s (%d).%n%s%n".formatted(title, status.value(), remedy);
    }
}
