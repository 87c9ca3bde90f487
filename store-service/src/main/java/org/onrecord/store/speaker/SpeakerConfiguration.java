package org.onrecord.store.speaker;

import org.onrecord.store.quote.QuoteSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SpeakerConfiguration {

    @Bean
    SpeakerSearch speakerSearch(JdbcClient jdbc) {
        return new SpeakerSearch(jdbc);
    }

    @Bean
    SpeakerProfiles speakerProfiles(JdbcClient jdbc, QuoteSearch quotes) {
        return new SpeakerProfiles(jdbc, quotes);
    }
}
