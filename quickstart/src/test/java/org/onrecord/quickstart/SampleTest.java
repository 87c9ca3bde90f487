package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;

class SampleTest {

    private final List<Sample> samples = Sample.all();

    @Test
    void eachHasAnIdOfItsOwnAndAVersionSoThatSubmittingAgainChangesNothing() {
        assertThat(samples).hasSizeGreaterThanOrEqualTo(5);
        assertThat(samples).extracting(Sample::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("sample-"));
        assertThat(samples)
                .extracting(SampleTest::read)
                .allSatisfy(article -> assertThat(article.version()).isNotNull());
    }

    @Test
    void eachIsPublishedUnderAnAddressThatNobodyCanOwn() {
        assertThat(samples)
                .extracting(SampleTest::read)
                .allSatisfy(article -> assertThat(article.url()).hasHost("samples.onrecord.example"));
    }

    private static ArticleSubmitted read(Sample sample) {
        return EventJson.read(sample.json().getBytes(StandardCharsets.UTF_8), ArticleSubmitted.class);
    }
}
