package org.onrecord.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.onrecord.access.rule.AccessRules;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.server.PathContainer;

/** Says in a service's OpenAPI document which scope each operation needs, from the rules by which it is let in. */
final class AccessDescription implements OpenApiCustomizer {

    private static final String SCHEME = "key";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private final AccessRules rules;

    AccessDescription(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "An API key, or a token of the OpenID Connect provider that the service is told"
                                                + " of, with the scope that an operation names. A service that is open, on a"
                                                + " laptop, asks for neither."));
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    rules.needs(method.name(), PathContainer.parsePath(path))
                            .ifPresent(scope -> needs(operation, scope));
                    operation.getResponses().addApiResponse("429", tooMany());
                }));
    }

    private static void needs(Operation operation, Scope scope) {
        operation.addSecurityItem(new SecurityRequirement().addList(SCHEME, scope.code()));
        operation
                .getResponses()
                .addApiResponse(
                        "401",
                        problem("There is no key or token, or it is not good")
                                .addHeaderObject(
                                        "WWW-Authenticate", header("The scheme, and the scope that is needed")))
                .addApiResponse(
                        "403",
                        problem("The key or token lacks the scope " + scope.code()
                                + ", or another site's page made a browser ask"));
    }

    private static ApiResponse tooMany() {
        return problem("There were more requests than a caller may make")
                .addHeaderObject("Retry-After", header("Seconds until there is one more"))
                .addHeaderObject("RateLimit-Policy", header("How many requests (q) in how many seconds (w)"))
                .addHeaderObject(
                        "RateLimit", header("How many are left (r), and in how many seconds all are back (t)"));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
