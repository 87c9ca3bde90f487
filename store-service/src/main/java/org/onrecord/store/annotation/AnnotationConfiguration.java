package org.onrecord.store.annotation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AnnotationConfiguration {

    @Bean
    ArticleTexts articleTexts(JdbcClient jdbc) {
        return new ArticleTexts(jdbc);
    }
}
