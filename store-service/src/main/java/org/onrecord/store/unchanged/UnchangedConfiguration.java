package org.onrecord.store.unchanged;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration(proxyBeanMethods = false)
class UnchangedConfiguration {

    private static final String[] PATHS = {
        "/articles", "/articles/*", "/quotes", "/quotes/*", "/speakers", "/speakers/*"
    };

    /** The ETag of an answer is its digest. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> etags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        etags.addUrlPatterns(PATHS);
        return etags;
    }

    @Bean
    OpenApiCustomizer unchangedDescription() {
        return new UnchangedDescription(PATHS);
    }
}
