package wortlaut.enrich.entity.tagger.feature;

/** Single characters as the features see them. */
final class Characters {
    private Characters() {}

    /** All quotation marks alike, all dashes alike, all apostrophes alike. */
    static char normal(char c) {
        return switch (c) {
            case '„', '“', '”', '«', '»', '‟', '″' -> '"';
            case '’', '‘', '‚', '‹', '›', '`', '´' -> '\'';
            case '–', '—', '‐', '‑', '−' -> '-';
            default -> c;
        };
    }

    /** Capital, small letter, digit, or the character itself. */
    static int shape(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '9' : c;
    }
}
