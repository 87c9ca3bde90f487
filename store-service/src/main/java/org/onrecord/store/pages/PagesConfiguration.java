package org.onrecord.store.pages;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    FilterRegistrationBean<SafeHeaders> safeHeaders() {
        FilterRegistrationBean<SafeHeaders> headers = new FilterRegistrationBean<>(new SafeHeaders());
        headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return headers;
    }

    @Bean
    FilterRegistrationBean<StartPageForBrowsers> startPageForBrowsers() {
        return new FilterRegistrationBean<>(new StartPageForBrowsers());
    }
}
