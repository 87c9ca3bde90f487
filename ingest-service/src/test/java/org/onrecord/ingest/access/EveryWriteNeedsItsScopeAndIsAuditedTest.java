package org.onrecord.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.access.rule.AccessRules;
import org.onrecord.ingest.IngestTest;
import org.onrecord.ingest.RecordedAudit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@IngestTest
class EveryWriteNeedsItsScopeAndIsAuditedTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    RecordedAudit audit;

    @Autowired
    AccessRules rules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void theTableNamesEveryWriteThatThereIsAndNoOther() {
        Set<String> served = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                if (!AccessRules.isSafe(method.name())) {
                    mapping.getPatternValues().forEach(path -> served.add(method + " " + path));
                }
            }
        });

        assertThat(rules.writes())
                .extracting(write -> write.method() + " " + write.path().getPatternString())
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /articles | application/json | {\"id\":\"ferry/1\",\"text\":\"“We wait,” said Tomas Okafor.\"} | article.submit | ferry/1 | 202",
                "POST | /articles | application/json | {} | article.submit | | 400",
                "POST | /articles/bulk?lane=backfill | application/x-ndjson | {\"text\":\"“We wait,” said Tomas Okafor.\"} | article.submit-bulk | lane=backfill | 200",
                "DELETE | /articles/ferry%2F1 | text/plain | x | article.take-down | ferry/1 | 202",
                "POST | /sources | application/json | {} | source.set | | 400",
                "DELETE | /sources/nobody | text/plain | x | source.remove | nobody | 503",
            })
    void aWriteIsAuditedWithWhoAskedAndHowItWasAnswered(
            String method, String path, String type, String body, String action, String object, int status) {
        List<RecordedAudit.Ended> before = audit.ended();

        var answer = http.method(HttpMethod.valueOf(method))
                .uri(URI.create(path))
                .contentType(type)
                .content(body)
                .exchange();

        assertThat(answer).hasStatus(status);
        assertThat(audit.ended().subList(before.size(), audit.ended().size()))
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.entry().action()).isEqualTo(action);
                    assertThat(ended.entry().object()).isEqualTo(object);
                    assertThat(ended.entry().caller()).isEqualTo("anyone");
                    assertThat(ended.entry().address()).isEqualTo("127.0.0.1");
                    assertThat(ended.status()).isEqualTo(status);
                });
    }

    @Test
    void aQuestionIsNot() {
        int before = audit.ended().size();

        assertThat(http.get().uri("/v3/api-docs")).hasStatus(200);

        assertThat(audit.ended()).hasSize(before);
    }
}
