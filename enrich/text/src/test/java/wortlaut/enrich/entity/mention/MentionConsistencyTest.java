package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.events.EntityType;

class MentionConsistencyTest {
    private static final String KNOWN =
            "Karin Weber traf Tom Krüger . Weber ging . Weber kam . Krüger ging . Krüger kam . ";

    @Test
    void twoSurnamesSideBySideAreTwoPeople() {
        assertThat(names(KNOWN + "Gespräch Weber Krüger", "Karin Weber", "Tom Krüger", "Weber Krüger"))
                .endsWith("Weber", "Krüger");
    }

    @Test
    void aNounBehindAKnownSurnameIsNoPartOfTheName() {
        assertThat(names(KNOWN + "Nun fühlt Weber Erleichterung", "Karin Weber", "Tom Krüger", "Weber Erleichterung"))
                .endsWith("Weber");
    }

    @Test
    void fullNamesStayWhole() {
        assertThat(names(KNOWN + "Karin Weber", "Karin Weber", "Tom Krüger")).contains("Karin Weber", "Tom Krüger");
    }

    @Test
    void aSingleOtherTypeFollowsTheMajority() {
        Document document = Document.of("Kiel Kiel Kiel Kiels", TokenRules.none());
        List<NameMention> mentions = new ArrayList<>();
        for (int token = 0; token < 4; token++) {
            EntityType type = token == 3 ? EntityType.PERSON : EntityType.LOCATION;
            mentions.add(new NameMention(new TokenSpan(token, token + 1), type));
        }

        assertThat(MentionConsistency.of(document, mentions))
                .extracting(NameMention::type)
                .containsOnly(EntityType.LOCATION);
    }

    @Test
    void ofTwoFrequentTypesTheMoreFrequentWins() {
        Document document = Document.of("Kiel ".repeat(15).strip(), TokenRules.none());
        List<NameMention> mentions = new ArrayList<>();
        for (int token = 0; token < 15; token++) {
            EntityType type = token < 4 ? EntityType.PERSON : token < 14 ? EntityType.LOCATION : EntityType.MISC;
            mentions.add(new NameMention(new TokenSpan(token, token + 1), type));
        }

        assertThat(MentionConsistency.of(document, mentions).get(14).type()).isEqualTo(EntityType.LOCATION);
    }

    /** The names after consistency; before, the given ones and each known surname by itself are people. */
    private static List<String> names(String text, String... people) {
        Document document = Document.of(text, TokenRules.none());
        List<NameMention> mentions = new ArrayList<>();
        int token = 0;
        while (token < document.tokens()) {
            int length = length(document, token, people);
            if (length > 0) {
                mentions.add(new NameMention(new TokenSpan(token, token + length), EntityType.PERSON));
            }
            token += Math.max(1, length);
        }
        return MentionConsistency.of(document, mentions).stream()
                .map(mention -> text.substring(
                        document.start(mention.span().first()),
                        document.end(mention.span().end() - 1)))
                .toList();
    }

    private static int length(Document document, int token, String... people) {
        for (String person : people) {
            boolean here = token + 1 < document.tokens()
                    && person.equals(document.token(token) + " " + document.token(token + 1));
            if (here) {
                return 2;
            }
        }
        return List.of("Weber", "Krüger").contains(document.token(token)) ? 1 : 0;
    }
}
