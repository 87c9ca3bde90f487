package org.onrecord.ingest.welcome;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.onrecord.ingest.IngestProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells a newcomer at the service's address what can be done there, with commands to copy. */
@Hidden
@RestController
final class WelcomeController {

    private final String page;

    WelcomeController(IngestProperties properties) throws IOException {
        this.page = new ClassPathResource("welcome.txt", WelcomeController.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{store}", properties.store().toString())
                .replace("{max-body}", properties.maxBody().toBytes() + " bytes");
    }

    @GetMapping("/")
    ResponseEntity<String> welcome() {
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(page.replace("{here}", here));
    }
}
