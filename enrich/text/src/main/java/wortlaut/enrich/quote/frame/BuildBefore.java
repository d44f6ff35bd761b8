package wortlaut.enrich.quote.frame;

import java.util.BitSet;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.mark.MarkPlaces;
import wortlaut.enrich.quote.mark.MarkedText;

/** What stands before words in marks and their colon: NAME VERB: „…“, VERB NAME: „…“, somebody who acts. */
final class BuildBefore {
    private static final int MOST_NAME = 8;
    private static final int MOST_APPOSITION = 14;

    private final Passage passage;
    private final Document document;
    private final BitSet quotedTokens;
    private final OutsideMarks outside;
    private final BuildWords words;

    BuildBefore(Passage passage, BitSet quotedTokens, OutsideMarks outside, BuildWords words) {
        this.passage = passage;
        this.document = passage.document();
        this.quotedTokens = quotedTokens;
        this.outside = outside;
        this.words = words;
    }

    /** The verb of NAME VERB: „…“ and VERB NAME: „…“; -1 if there is none. */
    int verb(MarkedText m) {
        int colon = colon(m);
        if (colon < 0) {
            return -1;
        }
        int first = document.sentence(document.sentenceOf(colon)).first();
        int token = colon - 1;
        while (token > first && colon - token < MOST_NAME && isNamePart(token)) {
            token--;
        }
        boolean name = token < colon - 1 || words.startsName(token - 1);
        boolean verb = token >= first && !quotedTokens.get(token) && words.isVerbLike(token);
        boolean last = !name && words.isVerbLike(colon - 1) && words.startsName(colon - 2);
        int said = name ? token : colon - 1;
        boolean listed = outside.isSay(said);
        boolean near = name ? said - first <= 1 : said - first < MOST_NAME;
        return (last || (name && verb)) && (listed || near) ? said : -1;
    }

    /** The colon before the words with something before it; -1 if there is none. */
    private int colon(MarkedText m) {
        int colon = document.tokenFrom(m.span().start()) - 1;
        return colon < 2 || !document.is(colon, ':') || quotedTokens.get(colon - 1) ? -1 : colon;
    }

    /** Whether a whole sentence stands in the marks, and before the colon somebody acts, whatever is done. */
    boolean isAct(MarkedText m) {
        int colon = colon(m);
        return colon >= 0
                && isUtterance(m)
                && isAboutSomebody(document.sentence(document.sentenceOf(colon)).first(), colon);
    }

    /** A capital, a role, the marks of a nickname (others are not free); a known cue is none. */
    private boolean isNamePart(int token) {
        return document.isCapitalised(token)
                || MarkPlaces.isMark(document.first(token))
                || passage.isParticle(token)
                || passage.isClitic(token)
                || (passage.role(token) != null);
    }

    /** „Einspruch!“: words that end as a sentence does. */
    private boolean isUtterance(MarkedText m) {
        return passage.grammar().putsColonBeforeSpeech() && words.endsSentence(m);
    }

    /** "Die Anwältin Ada Kern sprang auf:", "Er hob die Hand:": somebody acts before the colon, whatever is done. */
    private boolean isAboutSomebody(int first, int colon) {
        for (int token = colon - 2; token >= first && colon - token < MOST_APPOSITION; token--) {
            boolean named =
                    document.isCapitalised(token) && (passage.role(token) != null || passage.isFirstName(token));
            if (!quotedTokens.get(token) && (named || (token == first && passage.pronoun(token) != null))) {
                return true;
            }
        }
        return false;
    }
}
