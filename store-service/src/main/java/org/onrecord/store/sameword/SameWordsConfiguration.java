package org.onrecord.store.sameword;

import org.onrecord.store.copy.Signatures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SameWordsConfiguration {

    @Bean
    SameWordsSearch sameWordsSearch(JdbcClient jdbc, Signatures signatures) {
        return new SameWordsSearch(jdbc, signatures);
    }
}
