package wortlaut.enrich.train.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.enrich.train.corpus.AnnotatedQuotes;
import wortlaut.enrich.train.corpus.CorpusPart;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;
import wortlaut.events.Entity;
import wortlaut.events.EntityType;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

/** The sign in front is one code point and two UTF-16 units. */
class JudgeTest {
    private static final String DOCUMENT = """
            <corpus language="en"><doc id="en-1" genre="local">
            <p>🟢 <per e="1">Ada Kern</per> met <per e="2">Leo Fuhr</per>. <q n="1" type="direct">“It rains,”</q> <s q="1" e="1">she</s> <c q="1">said</c>.</p>
            </doc></corpus>
            """;

    @TempDir
    private Path folder;

    @Test
    void aPronounIsRightWithTheRightPersonOnly() throws IOException {
        assertThat(isRight(SpeakerKind.PRONOUN, "she", "Ada Kern")).isTrue();
        assertThat(isRight(SpeakerKind.PRONOUN, "she", "Leo Fuhr")).isFalse();
        assertThat(isRight(SpeakerKind.PRONOUN, "she", null)).isTrue();
    }

    @Test
    void anotherMentionOfTheSamePersonIsRight() throws IOException {
        assertThat(isRight(SpeakerKind.NAMED, "Ada Kern", "Ada Kern")).isTrue();
        assertThat(isRight(SpeakerKind.NAMED, "Leo Fuhr", "Leo Fuhr")).isFalse();
        assertThat(isRight(SpeakerKind.DESCRIBED, "Leo Fuhr", null)).isFalse();
    }

    private boolean isRight(SpeakerKind kind, String speaker, String person) throws IOException {
        Files.writeString(folder.resolve("local-01.xml"), DOCUMENT);
        AnnotatedQuotes.Text text =
                AnnotatedQuotes.read(folder, CorpusPart.TRAINING).get(0);
        Mention said = mention(text.text(), speaker);
        Speaker who = new Speaker(kind, person, person == null ? null : "e1", said.start(), said.end(), said.exact());
        Mention words = mention(text.text(), "“It rains,”");
        Quote quote = new Quote(
                "q1",
                QuoteType.DIRECT,
                List.of(new Span(words.start(), words.end())),
                words.exact(),
                "It rains,",
                who,
                null,
                null,
                null,
                0.9,
                "cue-after",
                List.of());
        List<Entity> entities = person == null
                ? List.of()
                : List.of(new Entity(
                        "e1", EntityType.PERSON, person, List.of(), 1, List.of(mention(text.text(), person)), null));
        EnrichedArticle article = EnrichedArticle.of(
                Article.ofText(text.id(), text.text(), "en"),
                "en",
                entities,
                List.of(quote),
                new EnricherInfo("1", "m", "en"));
        return new Judge(article, text.quotes()).isRight(quote);
    }

    private static Mention mention(String text, String exact) {
        int start = text.codePointCount(0, text.indexOf(exact));
        return new Mention(start, start + exact.codePointCount(0, exact.length()), exact);
    }
}
