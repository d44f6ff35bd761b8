package wortlaut.enrich.language;

/**
 * A noun that a name is built on, such as "Haus" or "Gerichtshof".
 *
 * @param base in the nominative, as a whole word: "Bundesgerichtshof"
 * @param kind {@code m}, {@code f}, {@code n}, {@code w} (masculine with -n in the other cases) or {@code p} (plural)
 */
public record HeadNoun(String base, char kind) {
    /** Whether it is plural. */
    public boolean isPlural() {
        return kind == 'p';
    }

    /** Its gender; unknown for neuter and plural nouns. */
    public Gender gender() {
        return kind == 'm' || kind == 'w' ? Gender.MASCULINE : Gender.of(String.valueOf(kind));
    }

    /** The ending of an adjective before it, in the nominative without an article. */
    public String strongEnding() {
        return switch (kind) {
            case 'm', 'w' -> "er";
            case 'n' -> "es";
            default -> "e";
        };
    }
}
