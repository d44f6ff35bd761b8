package wortlaut.enrich.train.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.train.corpus.AnnotatedQuotes;
import wortlaut.enrich.train.corpus.CorpusPart;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Mention;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

/**
 * Whether a speaker "er" or "she" is given the person that our own corpus says it is: right is a person with a mention that stands where
 * one of the numbered person stands. Somebody whom the text never names is right only if nobody is named. Floors only rise.
 */
class PronounFloorTest {
    private static final Path CORPUS = Path.of("..", "corpus");

    /** Of how many pronouns a person was named, and the right one; {@code missed} of somebody with a name nobody was. */
    private static final class Counts {
        private int resolved;
        private int right;
        private int missed;

        private double share() {
            return resolved == 0 ? 1 : (double) right / resolved;
        }
    }

    @ParameterizedTest(name = "{0}: kept out {1}, all {2}")
    @CsvSource({"de, 0.92, 0.94", "en, 0.92, 0.94"})
    void whomAPronounStandsForIsRightAtLeastThisOften(String language, double held, double all) {
        Enricher enricher = Enricher.create();
        Counts keptOut = new Counts();
        Counts whole = new Counts();
        StringBuilder wrong = new StringBuilder();
        for (CorpusPart part : CorpusPart.values()) {
            List<Counts> counts = part == CorpusPart.HELD_OUT ? List.of(keptOut, whole) : List.of(whole);
            for (AnnotatedQuotes.Text text : AnnotatedQuotes.read(CORPUS.resolve(language), part)) {
                EnrichedArticle article = enricher.enrich(Article.ofText(text.id(), text.text(), language));
                count(text, article, counts, wrong);
            }
        }
        System.out.println(row(language + " kept out", keptOut) + row(language + " all", whole) + wrong);

        assertThat(keptOut.share()).as("kept out%n%s", wrong).isGreaterThanOrEqualTo(held);
        assertThat(whole.share()).as("all%n%s", wrong).isGreaterThanOrEqualTo(all);
    }

    private static void count(
            AnnotatedQuotes.Text text, EnrichedArticle article, List<Counts> counts, StringBuilder wrong) {
        Set<Integer> seen = new HashSet<>();
        article.quotes().forEach(quote -> {
            Speaker speaker = quote.speaker();
            AnnotatedQuotes.Gold gold = speaker.kind() == SpeakerKind.PRONOUN ? gold(text, speaker) : null;
            if (gold != null && seen.add(speaker.start())) {
                boolean right = speaker.entity() != null && isRight(article, speaker, gold.names());
                boolean missed = speaker.entity() == null && !gold.names().isEmpty();
                counts.forEach(c -> {
                    c.resolved += speaker.entity() == null ? 0 : 1;
                    c.right += right ? 1 : 0;
                    c.missed += missed ? 1 : 0;
                });
                if (speaker.entity() != null && !right) {
                    wrong.append(String.format(
                            "%s: “%s” at %d is not %s%n", text.id(), speaker.exact(), speaker.start(), speaker.name()));
                }
            }
        });
    }

    /** The annotated quote whose speaker stands just there. */
    private static AnnotatedQuotes.Gold gold(AnnotatedQuotes.Text text, Speaker speaker) {
        Span span = new Span(speaker.start(), speaker.end());
        return text.quotes().stream()
                .filter(quote -> quote.speakers().contains(span))
                .findFirst()
                .orElse(null);
    }

    private static boolean isRight(EnrichedArticle article, Speaker speaker, List<Span> names) {
        return article.entities().stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> names.stream().anyMatch(name -> overlaps(mention, name)));
    }

    private static boolean overlaps(Mention mention, Span name) {
        return mention.start() < name.end() && name.start() < mention.end();
    }

    private static String row(String name, Counts counts) {
        return String.format(
                Locale.ROOT,
                "%-12s %4d pronouns with a person, right %.3f; %d of somebody with a name without one%n",
                name,
                counts.resolved,
                counts.share(),
                counts.missed);
    }
}
