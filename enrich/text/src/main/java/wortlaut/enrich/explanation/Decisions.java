package wortlaut.enrich.explanation;

import java.util.List;
import wortlaut.enrich.document.CharSpan;

/**
 * Hears what decides while a text is analysed. Mostly nobody listens ({@link #UNHEARD}): so rules tell what they have at hand anyway, and make
 * nothing for it unless {@link #areHeard()}.
 */
public interface Decisions {
    /** Nobody listens. */
    Decisions UNHEARD = new Decisions() {};

    /** Whether anybody listens. */
    default boolean areHeard() {
        return false;
    }

    /** A weight that counts for the words in marks that are being weighed. */
    default void weight(String name, double weight) {}

    /** These words in marks are weighed; above 0 they are somebody's. */
    default void weighed(CharSpan words, double sum) {}

    /** Whose the cue at a token may be, the likeliest first; who has no more than {@code least} is not. */
    default void ranked(int cue, List<Candidate> candidates, double least) {}
}
