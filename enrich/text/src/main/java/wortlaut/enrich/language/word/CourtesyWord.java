package wortlaut.enrich.language.word;

/** What a word of courtesy is to names: {@code courtesies.txt}. */
public enum CourtesyWord {
    /** Before anybody's surname. */
    TITLE,
    /** Nouns that end a letter. */
    CLOSING,
    /** Words before a first name in letters, never part of it. */
    GREETING,
    /** Prepositions that lead to places, for texts that set names in capitals. */
    PLACE
}
