package wortlaut.enrich.quote.frame;

import java.util.BitSet;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.mark.MarkPlaces;
import wortlaut.enrich.quote.mark.MarkedText;

/** What is asked of words beside marks and of those within, on whichever side a verb stands. */
final class BuildWords {
    /** What ends a sentence so that its verb may follow. */
    static final String ENDS = "!?…";

    private final Passage passage;
    private final Document document;
    private final BitSet quotedTokens;
    private final OutsideMarks outside;

    BuildWords(Passage passage, BitSet quotedTokens, OutsideMarks outside) {
        this.passage = passage;
        this.document = passage.document();
        this.quotedTokens = quotedTokens;
        this.outside = outside;
    }

    /** The last character of the words before the marks that close quotes within them: ‘Sell it,’” */
    char lastOf(MarkedText m) {
        int last = m.contentEnd() - 1;
        while (last > m.contentStart() && MarkPlaces.isMark(document.text().charAt(last))) {
            last--;
        }
        return document.text().charAt(last);
    }

    /** Words that a sentence only mentions in its middle are announced by known verbs alone. */
    boolean startsSentence(MarkedText m) {
        int first = document.tokenFrom(m.span().start());
        return first == 0
                || document.is(first - 1, ':')
                || quotedTokens.get(first - 1)
                || document.sentence(document.sentenceOf(first)).first() == first;
    }

    /** Whether the words end as a sentence does. */
    boolean endsSentence(MarkedText m) {
        char last = lastOf(m);
        return last == '.' || ENDS.indexOf(last) >= 0;
    }

    /** Whether a name, a pronoun or a description may start at a token. */
    boolean startsName(int token) {
        WordClass type = passage.classOf(token);
        boolean noun = document.isCapitalised(token) && type == WordClass.OPEN;
        return noun
                || type == WordClass.DETERMINER
                || (passage.pronoun(token) != null)
                || passage.isParticle(token)
                || passage.role(token) != null;
    }

    /** Whether a word in small letters may be a verb, whatever it means. */
    boolean isVerbLike(int token) {
        if (!Character.isLowerCase(document.first(token)) || passage.isParticle(token)) {
            return false;
        }
        if (outside.isSay(token)) {
            return true;
        }
        return !passage.grammar().isNeverFinite(passage.word(token))
                && passage.classOf(token) == WordClass.OPEN
                && passage.pronoun(token) == null
                && passage.role(token) == null;
    }
}
