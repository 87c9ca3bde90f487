package org.onrecord.benchmarks.storeload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.events.Event;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.text.Mention;

class GeneratedArticlesAreWhatAnExtractorSendsTest {

    private final Press press = new Press(100);

    @Test
    void whatIsSaidOfATextStandsInIt() {
        for (int number = 0; number < 30; number++) {
            List<Event> events = press.events(number);
            ArticleExtracted article = (ArticleExtracted) events.get(0);
            List<QuoteExtracted> quotes = only(QuoteExtracted.class, events);
            List<EntityExtracted> entities = only(EntityExtracted.class, events);

            assertThat(quotes).hasSize(article.quotes()).hasSizeBetween(3, 10);
            assertThat(quotes.stream().map(QuoteExtracted::quoteId).distinct()).hasSize(quotes.size());
            assertThat(entities).hasSize(article.entities());
            for (QuoteExtracted quote : quotes) {
                assertThat(article.text()
                                .substring(
                                        quote.spans().get(0).start(),
                                        quote.spans().get(0).end()))
                        .isEqualTo(quote.text());
            }
            for (EntityExtracted entity : entities) {
                for (Mention mention : entity.mentions()) {
                    assertThat(article.text().substring(mention.start(), mention.end()))
                            .isEqualTo(entity.name());
                }
            }
        }
    }

    @Test
    void everyRunHasTheSameArticles() {
        Set<String> texts = texts(press);

        assertThat(texts(new Press(100))).isEqualTo(texts);
    }

    @Test
    void oneArticleInTenIsACopy() {
        assertThat(texts(press)).hasSize(90);
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThat(StoreLoadOptions.parse(List.of("--articles", "150000")).articles())
                .isEqualTo(150_000);
        assertThatIllegalArgumentException().isThrownBy(() -> StoreLoadOptions.parse(List.of("--articles", "9")));
        assertThatIllegalArgumentException().isThrownBy(() -> StoreLoadOptions.parse(List.of("--clients")));
        assertThatIllegalArgumentException().isThrownBy(() -> StoreLoadOptions.parse(List.of("--what", "1")));
    }

    private static Set<String> texts(Press press) {
        return IntStream.range(0, 100)
                .mapToObj(number -> ((ArticleExtracted) press.events(number).get(0)).text())
                .collect(Collectors.toSet());
    }

    private static <T> List<T> only(Class<T> type, List<Event> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
