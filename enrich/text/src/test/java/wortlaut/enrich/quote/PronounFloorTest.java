package wortlaut.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.document.CharSpan;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Mention;
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
    void whomAPronounStandsForIsRightAtLeastThisOften(String language, double held, double all)
            throws IOException, XMLStreamException {
        Enricher enricher = Enricher.create();
        Counts keptOut = new Counts();
        Counts whole = new Counts();
        StringBuilder wrong = new StringBuilder();
        try (Stream<Path> files = Files.list(CORPUS.resolve(language))) {
            for (Path file : files.sorted().toList()) {
                for (AnnotatedPronouns.Text text : AnnotatedPronouns.read(file)) {
                    EnrichedArticle article = enricher.enrich(Article.ofText(text.id(), text.text(), language));
                    List<Counts> counts = text.id().endsWith("9") ? List.of(keptOut, whole) : List.of(whole);
                    count(text, article, counts, wrong);
                }
            }
        }
        System.out.println(row(language + " kept out", keptOut) + row(language + " all", whole) + wrong);

        assertThat(keptOut.share()).as("kept out%n%s", wrong).isGreaterThanOrEqualTo(held);
        assertThat(whole.share()).as("all%n%s", wrong).isGreaterThanOrEqualTo(all);
    }

    private static void count(
            AnnotatedPronouns.Text text, EnrichedArticle article, List<Counts> counts, StringBuilder wrong) {
        Set<Integer> seen = new HashSet<>();
        article.quotes().forEach(quote -> {
            Speaker speaker = quote.speaker();
            AnnotatedPronouns.Marked gold = speaker.kind() == SpeakerKind.PRONOUN ? gold(text, speaker) : null;
            if (gold != null && seen.add(speaker.start())) {
                boolean right = speaker.entity() != null && isRight(article, speaker, text.mentionsOf(gold));
                boolean missed =
                        speaker.entity() == null && !text.mentionsOf(gold).isEmpty();
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

    private static AnnotatedPronouns.Marked gold(AnnotatedPronouns.Text text, Speaker speaker) {
        int start = text.text().offsetByCodePoints(0, speaker.start());
        int end = text.text().offsetByCodePoints(0, speaker.end());
        return text.speakers().stream()
                .filter(s -> s.span().start() == start && s.span().end() == end)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRight(EnrichedArticle article, Speaker speaker, List<CharSpan> mentions) {
        return article.entities().stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> mentions.stream().anyMatch(gold -> overlaps(article.text(), mention, gold)));
    }

    private static boolean overlaps(String text, Mention mention, CharSpan gold) {
        int start = text.offsetByCodePoints(0, mention.start());
        int end = text.offsetByCodePoints(0, mention.end());
        return start < gold.end() && gold.start() < end;
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
