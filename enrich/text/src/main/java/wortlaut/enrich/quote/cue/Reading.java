package wortlaut.enrich.quote.cue;

import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhraseReader;

/**
 * A passage with what is found in it before anybody is made a speaker: made once, asked by all rules.
 *
 * @param passage the document in its language
 * @param quoted which tokens stand in marks, and how these are framed
 * @param cues words that announce speech
 * @param phrases reads noun phrases
 * @param subjects whose a cue is
 */
public record Reading(
        Passage passage, Quoted quoted, CueFinder cues, NounPhraseReader phrases, SubjectFinder subjects) {
    /** One with a finder of subjects of its own. */
    public Reading(Passage passage, Quoted quoted, CueFinder cues, NounPhraseReader phrases) {
        this(passage, quoted, cues, phrases, new SubjectFinder(passage, quoted));
    }
}
