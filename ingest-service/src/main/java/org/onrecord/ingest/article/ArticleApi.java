package org.onrecord.ingest.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses for articles. */
interface ArticleApi {

    @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> submitJson(HttpServletRequest request);

    @PostMapping(path = "/articles", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<Receipt> submitText(@RequestParam Map<String, String> parameters, HttpServletRequest request);

    @DeleteMapping("/articles/{id}")
    ResponseEntity<Takedown> takeDown(@PathVariable String id, HttpServletRequest request);
}
