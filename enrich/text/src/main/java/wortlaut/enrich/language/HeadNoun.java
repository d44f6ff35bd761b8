package wortlaut.enrich.language;

import wortlaut.enrich.language.word.NounKind;

/**
 * A noun that a name is built on, such as "Haus" or "Gerichtshof".
 *
 * @param base in the nominative, as a whole word: "Bundesgerichtshof"
 * @param kind its gender or number
 */
public record HeadNoun(String base, NounKind kind) {
    /** Whether it is plural. */
    public boolean isPlural() {
        return kind == NounKind.PLURAL;
    }

    /** Its gender; unknown for neuter and plural nouns. */
    public Gender gender() {
        return kind.isMasculine() ? Gender.MASCULINE : kind == NounKind.FEMININE ? Gender.FEMININE : Gender.UNKNOWN;
    }

    /** The ending of an adjective before it, in the nominative without an article. */
    public String strongEnding() {
        return switch (kind) {
            case MASCULINE, WEAK -> "er";
            case NEUTER -> "es";
            case FEMININE, PLURAL -> "e";
        };
    }
}
