package wortlaut.enrich.document;

import java.util.List;

/**
 * What a language asks of tokens and sentences.
 *
 * @param abbreviations words that keep their full stop, given without it; value {@code end} where a sentence may end with it
 * @param months names after which a number's full stop makes an ordinal: "am 3. Mai"
 * @param determiners words before which a number's full stop makes an ordinal: "die 2. Bundesliga"
 * @param starters words that start a sentence when they follow an abbreviation with a capital letter
 * @param splitsClitics whether 's and n't are tokens of their own, as in English
 * @param ordinalDot whether a full stop after a number makes an ordinal, as in German
 */
public record TokenRules(
        WordList abbreviations,
        WordList months,
        WordList determiners,
        WordList starters,
        boolean splitsClitics,
        boolean ordinalDot) {
    private static final WordList NO_WORDS = WordList.of(List.of());

    /** Rules for a language of which nothing is known. */
    public static TokenRules none() {
        return new TokenRules(NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS, false, false);
    }
}
