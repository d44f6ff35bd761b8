package wortlaut.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "wortlaut.", "news-", "news_", "news", "a.b-", "articles"})
    void aTopicIsFoundByItsNameWithAndWithoutAnyPrefix(String prefix) {
        Topics topics = Topics.withPrefix(prefix);

        assertThat(topics.named("dead-letters")).contains(topics.deadLetters());
        assertThat(topics.named(prefix + "quotes")).contains(topics.quotes());
        assertThat(topics.named("articles")).contains(topics.articles());
        assertThat(topics.named("letters")).isEmpty();
    }
}
