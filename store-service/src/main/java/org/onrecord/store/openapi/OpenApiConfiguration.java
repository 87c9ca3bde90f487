package org.onrecord.store.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.identity.DecisionId;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.page.Limit;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "A parameter is not valid, or not known",
            "404", "There is no such thing",
            "409", "This cannot be done with it as it is",
            "410", "There was such a thing, and it is gone",
            "503", "The database or Kafka does not answer; ask again");

    static {
        for (Class<?> id : List.of(EntityId.class, IdentityId.class, DecisionId.class, ArticleId.class)) {
            SpringDocUtils.getConfig().replaceWithClass(id, String.class);
        }
    }

    @Bean
    OpenAPI storeApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Onrecord store")
                        .version("1")
                        .description("Who said what, where, and in which article.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    /** What holds for all endpoints alike: the problems they answer with, and the size of pages. */
    @Bean
    OpenApiCustomizer commonParts() {
        return api -> {
            api.setServers(null);
            Map<String, Schema<?>> schemas = new TreeMap<>();
            api.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
            schemas.put("Limit", limit());
            schemas.put("Problem", problem());
            api.getComponents().setSchemas(new TreeMap<>(schemas));
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) ->
                                    addProblems(operation, codes(path, method == PathItem.HttpMethod.POST))));
        };
    }

    /** Editors join identities; whoever asks for one that is no more is led to the one that took it in. */
    @Bean
    OpenApiCustomizer redirections() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (item.getGet() != null && (path.startsWith("/speakers/{id}") || path.equals("/identities/{id}"))) {
                item.getGet()
                        .getResponses()
                        .addApiResponse(
                                "307",
                                new ApiResponse()
                                        .description("It was joined with another, which answers there")
                                        .addHeaderObject(
                                                "Location",
                                                new Header()
                                                        .description("The same question about that one")
                                                        .schema(new StringSchema().format("uri-reference"))));
            }
        });
    }

    private static List<String> codes(String path, boolean action) {
        if (path.equals("/quotes/stream")) {
            return List.of("400", "410", "503");
        }
        if (!path.contains("{")) {
            return action && path.equals("/searches") ? List.of("400", "409", "410", "503") : List.of("400", "503");
        }
        return action ? List.of("400", "404", "409", "410", "503") : List.of("400", "404", "410", "503");
    }

    private static void addProblems(Operation operation, List<String> codes) {
        operation.setTags(null);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OpenApiConfiguration::neverNull);
        }
        for (String code : codes) {
            operation
                    .getResponses()
                    .addApiResponse(
                            code,
                            new ApiResponse()
                                    .description(PROBLEMS.get(code))
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType()
                                                            .schema(new Schema<>()
                                                                    .$ref("#/components/schemas/Problem")))));
        }
    }

    /** A parameter may be left out; there is no null in a query. */
    private static void neverNull(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema != null && schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
    }

    private static Schema<?> limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Limit.MOST));
        limit.setDefault(Limit.DEFAULT);
        return limit;
    }

    private static Schema<?> problem() {
        Schema<Object> problem = new ObjectSchema();
        problem.setDescription("RFC 9457 problem details");
        problem.addProperty("type", new StringSchema().format("uri-reference"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("What to do about it"));
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.addProperty("field", new StringSchema().description("The parameter at fault"));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }
}
