package org.onrecord.ingest;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;

import org.onrecord.access.AccessConfiguration;
import org.onrecord.access.Scope;
import org.onrecord.access.rule.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What callers need for which request. */
@Configuration(proxyBeanMethods = false)
@Import(AccessConfiguration.class)
class IngestAccess {

    @Bean
    AccessRules accessRules() {
        return new AccessRules(Scope.OPERATE)
                .open("/")
                .write(POST, "/articles", Scope.SUBMIT, "article.submit")
                .write(POST, "/articles/bulk", Scope.SUBMIT, "article.submit-bulk", "lane")
                .write(DELETE, "/articles/{id}", Scope.SUBMIT, "article.take-down")
                .write(POST, "/sources", Scope.OPERATE, "source.set")
                .write(DELETE, "/sources/{id}", Scope.OPERATE, "source.remove");
    }
}
