package org.onrecord.store.pages.speaker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SpeakerPagesConfiguration {

    @Bean
    SpeakerRows speakerRows(JdbcClient jdbc) {
        return new SpeakerRows(jdbc);
    }
}
