package org.onrecord.store.sameword;

import org.onrecord.store.copy.CopyGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SameWordsConfiguration {

    @Bean
    SameWordsSearch sameWordsSearch(JdbcClient jdbc, CopyGroups copies) {
        return new SameWordsSearch(jdbc, copies);
    }
}
