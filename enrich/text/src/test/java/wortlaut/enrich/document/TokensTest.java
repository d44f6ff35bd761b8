package wortlaut.enrich.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.enrich.limit.LimitExceededException;

/** Texts without a language, with a bar between tokens. */
class TokensTest {
    private static String barred(String text) {
        Document document = Document.of(text, TokenRules.none());
        return IntStream.range(0, document.tokens()).mapToObj(document::token).collect(Collectors.joining("¦"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Nord-Süd-Weg | Nord-Süd-Weg",
                "Nord- und Süd | Nord¦-¦und¦Süd",
                "1,5 und 10:30 und 2.000 | 1,5¦und¦10:30¦und¦2.000",
                "1, 2 | 1¦,¦2",
                "Lehrer:innen, Lehrer*innen, Lehrer_innen | Lehrer:innen¦,¦Lehrer*innen¦,¦Lehrer_innen",
                "Ja:nein | Ja¦:¦nein",
                "AT&T, a&b, A&b | AT&T¦,¦a¦&¦b¦,¦A¦&¦b",
                "geht's O’Neill | geht's¦O’Neill",
                "'s Hans' | '¦s¦Hans¦'",
                "U.S.A und z.b. | U.S.A¦und¦z.b.",
                "Ende.Anfang | Ende¦.¦Anfang",
                "ende.anfang | ende.anfang",
                "@ada_kern und #Gera_2 | @ada_kern¦und¦#Gera_2",
                "@ und #1 | @¦und¦#¦1",
                "a@example.org. | a@example.org¦.",
                "https://example.org/a_(b)?c=1, ja | https://example.org/a_(b)?c=1¦,¦ja",
                "(https://example.org/). | (¦https://example.org/¦)¦.",
                "www.example.org! | www.example.org¦!",
                "www. und | www¦.¦und",
                "… ... -- – | …¦...¦--¦–",
                "ﬃx Oﬃce | ﬃx¦Oﬃce",
                "H₂O 5² ½ | H₂O¦5²¦½",
                "日本語 | 日本語",
                "a\u0308b\u0308 | a\u0308b\u0308",
                "Re\u00adgie | Re\u00adgie",
                "👍👍 | 👍¦👍",
                "👍🏽 | 👍🏽",
                "👩‍👩‍👧 geht | 👩‍👩‍👧¦geht",
                "❤\ufe0f ja | ❤\ufe0f¦ja",
                "𝔄𝔅c | 𝔄𝔅c",
                "a😀b | a¦😀¦b",
                "„Ja“ | „¦Ja¦“",
                "\u0301x | \u0301¦x"
            })
    void tokensArePartedAtTheBars(String text, String barred) {
        assertThat(barred(text)).isEqualTo(barred);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u00a0b", "a\u202fb", "a\u2009b", "a\r\nb", "a\tb", "a\u3000b", "a\u0000b"})
    void whiteSpaceOfAnyKindParts(String text) {
        assertThat(barred(text)).isEqualTo("a¦b");
    }

    @Test
    void aHalfOfAPairIsATokenOrPartOfOneAndNothingIsLost() {
        assertThat(barred("a \ud83d b")).isEqualTo("a¦\ud83d¦b");
        assertThat(barred("\ude00")).isEqualTo("\ude00");
        assertThat(barred("x\ud835")).isEqualTo("x¦\ud835");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-", "😀\u200d", "http://x", "#x", "1.", "é\u0301"})
    void noTokenIsLongerThanAThousand(String piece) {
        Document document = Document.of(piece.repeat(3_001), TokenRules.none());
        for (int token = 0; token < document.tokens(); token++) {
            assertThat(document.end(token) - document.start(token)).isBetween(1, 1_000);
        }
        assertThat(document.start(0)).isZero();
        assertThat(document.end(document.tokens() - 1)).isEqualTo(piece.length() * 3_001);
    }

    @Test
    void tokensLeaveNothingButWhiteSpaceBetweenThem() {
        String[] parts = {
            "a", "Ä", "u\u0308", "\u00ad", "😀", "\u200d", "\ud83d", ".", "-", "'", "@", "#", "://", "www.", "1", ",",
            " ", "\u00a0", "\r\n", "„", "_", "&"
        };
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            Document document = Document.of(text.toString(), TokenRules.none());
            int last = 0;
            for (int token = 0; token < document.tokens(); token++) {
                assertThat(isSpace(text.substring(last, document.start(token))))
                        .as("%s", text)
                        .isTrue();
                assertThat(document.end(token)).isGreaterThan(document.start(token));
                assertThat(document.token(token)).doesNotContainAnyWhitespaces();
                last = document.end(token);
            }
            assertThat(isSpace(text.substring(last))).as("%s", text).isTrue();
        }
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @Test
    void aMillionTokensAreTheMost() {
        assertThatThrownBy(() -> Document.of(".,".repeat(500_001), TokenRules.none()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("1,000,001 tokens or more; one article may have 1,000,000");
    }
}
