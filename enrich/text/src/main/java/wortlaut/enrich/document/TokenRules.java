package wortlaut.enrich.document;

import java.util.Map;

/**
 * What a language asks of tokens and sentences.
 *
 * @param abbreviations words that keep their full stop, given without it; and whether a sentence may end with it
 * @param months names after which a number's full stop makes an ordinal: "am 3. Mai"
 * @param determiners words before which a number's full stop makes an ordinal: "die 2. Bundesliga"
 * @param starters words that start a sentence when they follow an abbreviation with a capital letter
 * @param parts what is written as one word and is more than one token
 * @param ordinalDot whether a full stop after a number makes an ordinal, as in German
 */
public record TokenRules(
        WordList<Abbreviation> abbreviations,
        WordList<?> months,
        WordList<?> determiners,
        WordList<?> starters,
        WordParts parts,
        boolean ordinalDot) {

    /** Rules for a language of which nothing is known. */
    public static TokenRules none() {
        WordList<Abbreviation> none = WordList.of(Map.of());
        return new TokenRules(none, none, none, none, WordParts.none(), false);
    }

    /** Whether 's and n't are tokens of their own, as in English. */
    public boolean splitsClitics() {
        return parts.clitics();
    }
}
