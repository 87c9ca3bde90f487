package org.onrecord.ingest.idempotency;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Map;
import java.util.Objects;
import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.kept.KeptLogs;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    private static final String[] PATHS = {"/articles", "/articles/bulk"};

    /** In bytes: some 60,000 keys of articles. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    @Bean
    Claims claims(KeptLogs logs, IngestProperties properties) {
        return new Claims(logs, properties.acknowledgement(), MOST_BYTES);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            Claims claims, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(claims, problems));
        registration.addUrlPatterns(PATHS);
        return registration;
    }

    @Bean
    OpenApiCustomizer idempotencyDescribed() {
        return api -> {
            for (String path : PATHS) {
                describe(Objects.requireNonNull(api.getPaths().get(path)));
            }
        };
    }

    private static void describe(PathItem path) {
        for (Map.Entry<PathItem.HttpMethod, Operation> one :
                path.readOperationsMap().entrySet()) {
            one.getValue()
                    .addParametersItem(new HeaderParameter()
                            .name(IdempotencyFilter.KEY)
                            .description(
                                    "Up to 255 visible characters of ASCII: within 24 hours the same request under"
                                            + " the same key gets the same answer, another one 422, and 409 while the first is under way.")
                            .schema(new StringSchema()));
        }
    }
}
