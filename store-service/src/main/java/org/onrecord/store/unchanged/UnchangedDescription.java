package org.onrecord.store.unchanged;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Says in the OpenAPI document which answers have an ETag, and what it is good for. */
final class UnchangedDescription implements OpenApiCustomizer {

    /** Written while they are read, so that nobody knows their digest when their headers are sent. */
    private static final Set<String> STREAMED = Set.of("/quotes/export", "/quotes/stream");

    /** Makes its ETag itself: it is not below {@code /quotes/}. */
    private static final String FEED = "/quotes.atom";

    private final List<PathPattern> patterns;

    /** @param paths of answers with an ETag, as a filter has them: {@code *} is all below */
    UnchangedDescription(String... paths) {
        patterns = Stream.of(paths)
                .map(path -> PathPatternParser.defaultInstance.parse(path.replace("/*", "/**")))
                .toList();
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            if (item.getGet() != null && hasEtag(path)) {
                describe(item.getGet());
            }
        });
    }

    private boolean hasEtag(String path) {
        if (STREAMED.contains(path)) {
            return false;
        }
        PathContainer parsed = PathContainer.parsePath(path);
        return path.equals(FEED) || patterns.stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-None-Match")
                .description("The ETag of the answer that the client has")
                .schema(new StringSchema()));
        operation.getResponses().computeIfPresent("200", (status, answer) -> answer.addHeaderObject("ETag", etag()));
        operation
                .getResponses()
                .addApiResponse(
                        "304",
                        new ApiResponse()
                                .description("The answer that the client has is what it would be sent")
                                .addHeaderObject("ETag", etag()));
    }

    private static Header etag() {
        return new Header().description("Of this very answer").schema(new StringSchema());
    }
}
