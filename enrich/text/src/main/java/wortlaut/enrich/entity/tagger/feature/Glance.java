package wortlaut.enrich.entity.tagger.feature;

import wortlaut.enrich.document.Hashes;

/**
 * What a word's neighbours see of it.
 *
 * @param exact hash of the word as it stands
 * @param lower hash of the word in lower case
 * @param kind one of the kinds in {@link Word}
 * @param lists the name lists it is on, as bits
 * @param middle its word class in the middle division, that of class 0 where it has none
 * @param opening the running hash of a phrase that begins with it
 * @param phrase the bits of that phrase, as {@link Lexicon} has them
 */
public record Glance(long exact, long lower, int kind, int lists, int middle, long opening, int phrase) {
    /** What lies beyond the sentence. */
    static final Glance BOUNDARY = new Glance(1, 1, Word.BOUNDARY, 0, 0, 0, 0);

    /** What is seen of a word that was read. */
    public static Glance of(Word word, Lexicon lexicon) {
        long opening = Hashes.join(0, word.exact);
        return new Glance(
                word.exact,
                word.lower,
                word.kind,
                word.lists,
                lexicon.middle(word.wordClass),
                opening,
                lexicon.phrase(opening));
    }
}
