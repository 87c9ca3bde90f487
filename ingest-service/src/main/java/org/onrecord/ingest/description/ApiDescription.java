package org.onrecord.ingest.description;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.events.topic.Topic;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** What the description says besides the addresses; an article is described by the contract's own JSON Schema. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI ingestApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Onrecord ingest-service")
                        .version("1")
                        .description(
                                "Takes news articles in and puts them on %s. Every refusal is a problem detail of RFC 9457."
                                        .formatted(Topic.ARTICLE_SUBMITTED.wireName()))
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer sharedSchemas() {
        var article = new ClassPathResource("schemas/" + Topic.ARTICLE_SUBMITTED.wireName() + ".json");
        var problem = new ClassPathResource("problem.json", ApiDescription.class);
        return api -> api.getComponents()
                .addSchemas("ArticleSubmitted", schema(article))
                .addSchemas("Problem", schema(problem));
    }

    private static Schema<?> schema(ClassPathResource resource) {
        try {
            return Json31.mapper().readValue(resource.getContentAsString(StandardCharsets.UTF_8), Schema.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("there is no schema " + resource.getPath(), missing);
        }
    }
}
