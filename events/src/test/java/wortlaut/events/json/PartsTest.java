package wortlaut.events.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;
import wortlaut.events.Entity;
import wortlaut.events.EntityType;
import wortlaut.events.Mention;

class PartsTest {
    private static final List<String> ODD = List.of(
            "plain", "„Grüße“ 😀 한국", "a \"b\" \\ / c\n\t\r\b\f", "\u0000\u001f\u007f", "\ud800 alone, \udc00", "");

    @Test
    void stringsSayWhatTheReaderReads() {
        for (String text : ODD) {
            Parts parts = Glance.of(article(text, List.of(text, "x"), 0.5));
            assertThat(texts(parts, Part.HEADLINE)).containsExactly(text);
            assertThat(texts(parts, Part.ENTITY_NAME)).containsExactly(text);
            parts.utf8(index(parts, Part.HEADLINE))
                    .ifPresent(utf8 -> assertThat(new String(utf8, UTF_8)).isEqualTo(text));
            assertThat(first(parts, Part.ALIASES)).startsWith("[\"").endsWith("\",\"x\"]");
        }
    }

    @Test
    void whatHasNoEscapesIsItsBytes() {
        Parts parts = Glance.of(article("„Grüße“", List.of(), 0.5));
        int headline = index(parts, Part.HEADLINE);
        assertThat(parts.isEscaped(headline)).isFalse();
        assertThat(new String(parts.bytes(headline), UTF_8)).isEqualTo("„Grüße“");
    }

    @Test
    void sharesAreTheNumbersThatWereWritten() {
        Random random = new Random(11);
        List<Double> shares = new ArrayList<>(List.of(0.0, 1.0, 1.0E-5, 0.1, 0.97, Double.MIN_VALUE));
        random.doubles(2_000).forEach(shares::add);
        random.ints(2_000, 0, 10_000).forEach(n -> shares.add(n / 10_000.0));
        for (double share : shares) {
            Parts parts = Glance.of(article("x", List.of(), share));
            assertThat(parts.share(index(parts, Part.SALIENCE))).isEqualTo(share);
        }
    }

    @Test
    void idsThatNeedEscapesAreNoTroubleInWhatThisProgramWrites() {
        assertThat(texts(Glance.of(article("x", List.of(), 0)), Part.ENTITY_ID)).containsExactly("e1");
    }

    private static EnrichedArticle article(String text, List<String> aliases, double salience) {
        return EnrichedArticle.of(
                new Article("a \"b\" ü", "1", text, "Eva kam.", "de", null, null, null, null, text, null, null),
                "de",
                List.of(new Entity(
                        "e1", EntityType.PERSON, text, aliases, salience, List.of(new Mention(0, 3, "Eva")), null)),
                List.of(),
                new EnricherInfo("0", null, null));
    }

    private static List<String> texts(Parts parts, Part part) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.part(i) == part) {
                texts.add(parts.text(i));
            }
        }
        return texts;
    }

    private static String first(Parts parts, Part part) {
        return parts.json(index(parts, part));
    }

    private static int index(Parts parts, Part part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.part(i) == part) {
                return i;
            }
        }
        throw new AssertionError("no " + part);
    }
}
