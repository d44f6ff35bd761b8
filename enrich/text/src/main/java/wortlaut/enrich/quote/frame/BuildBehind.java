package wortlaut.enrich.quote.frame;

import java.util.BitSet;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.Notion;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.mark.MarkedText;

/** What stands behind words in marks: „…“, VERB NAME; "…," NAME VERB; the signature of who said them. */
final class BuildBehind {
    private static final int MOST_SIGNATURE = 14;
    private static final int MOST_TITLE = 4;
    private static final String DASHES = "―—–-";

    private final Passage passage;
    private final Document document;
    private final BitSet quotedTokens;
    private final OutsideMarks outside;
    private final BuildWords words;
    private final PartedVerbs parted;

    BuildBehind(Passage passage, BitSet quotedTokens, OutsideMarks outside, BuildWords words) {
        this.passage = passage;
        this.document = passage.document();
        this.quotedTokens = quotedTokens;
        this.outside = outside;
        this.words = words;
        this.parted = new PartedVerbs(passage, quotedTokens::get);
    }

    /** The verb that the build behind the words shows to be one of saying; -1 if none does. */
    int verb(MarkedText m) {
        int end = document.tokenFrom(m.span().end());
        char last = words.lastOf(m);
        boolean comma = outside.isFree(end, m) && document.is(end, ',');
        int first = comma ? end + 1 : end;
        boolean closed = comma
                || BuildWords.ENDS.indexOf(last) >= 0
                || (last == ',' && passage.grammar().putsCommaInMarks())
                || opensWithWords(m);
        if (!closed || !outside.isFree(first, m)) {
            return -1;
        }
        int said = parted.said(first, document.tokens(), false);
        if (said >= 0) {
            return said;
        }
        int verb = verb(first, m);
        boolean title = passage.grammar().capitalisesTitles()
                && !words.startsSentence(m)
                && straight(m).isTitleLike();
        boolean says = verb >= 0 && ((outside.isSay(verb) && !title) || words.startsSentence(m) || opensWithWords(m));
        return says ? verb : -1;
    }

    /** "Mit den Worten „…“ verabschiedete sich Kern": the sentence says that words follow. */
    private boolean opensWithWords(MarkedText m) {
        int first = document.tokenFrom(m.span().start());
        int start = document.sentence(document.sentenceOf(first)).first();
        return first - start >= 2
                && first - start <= MOST_TITLE
                && passage.classOf(start) == WordClass.PREPOSITION
                && passage.notion(first - 1) == Notion.WORDS;
    }

    /** “…” — Ada Kern (@adakern): words that fill the paragraph but for a dash, a name and little more. */
    boolean isSigned(MarkedText m) {
        int end = document.tokenFrom(m.span().end());
        boolean bracket = end + 1 < document.tokens() && document.is(end, '(') && isWhole(m);
        int paragraph = document.paragraphOf(m.span().start());
        if ((document.paragraphs().get(paragraph).start() != m.span().start() && !bracket)
                || !outside.isFree(end + 1, m)
                || (DASHES.indexOf(document.first(end)) < 0 && !bracket)
                || !document.isCapitalised(end + 1)) {
            return false;
        }
        int token = end + 1;
        while (token - end < MOST_SIGNATURE && outside.isFree(token, m)) {
            token++;
        }
        return !outside.isFree(token, m)
                && (token >= document.tokens() || !quotedTokens.get(token) || passage.startsParagraph(token));
    }

    /** Words that start and end as a sentence does: „Wir liefern.“ (Ada Kern). */
    private boolean isWhole(MarkedText m) {
        return words.startsSentence(m) && words.endsSentence(m);
    }

    /** The verb of VERB NAME or NAME VERB; -1 if there is none. */
    private int verb(int first, MarkedText m) {
        boolean inverted = words.isVerbLike(first);
        boolean subject = !inverted || !(outside.isSay(first) || passage.isPastForm(first));
        int straight =
                subject && passage.grammar().putsSubjectFirst() ? straight(m).verb(first) : -1;
        return straight < 0 && inverted ? inverted(first, m) : straight;
    }

    private StraightFrame straight(MarkedText m) {
        return new StraightFrame(passage, outside, m);
    }

    /** VERB NAME: the verb; -1 if it is none. */
    private int inverted(int verb, MarkedText m) {
        int next = verb + 1;
        boolean reflexive = passage.grammar().putsVerbSecond()
                && outside.isFree(next, m)
                && (passage.reporting(next) == ReportingWord.REFLEXIVE || passage.classOf(next) == WordClass.ADVERB);
        next += reflexive ? 1 : 0;
        return outside.isFree(next, m) && (words.startsName(next) || leadsToName(next, m) || isObject(next, m))
                ? verb
                : -1;
    }

    /** "tröstete ihn Kern", "entfuhr es dem Wirt", "entfährt es ihr": a pronoun, and whoever speaks behind it. */
    private boolean isObject(int token, MarkedText m) {
        int next = token + 1;
        return passage.grammar().putsVerbSecond()
                && passage.classOf(token) == WordClass.PRONOUN
                && outside.isFree(next, m)
                && (words.startsName(next)
                        || passage.classOf(next) == WordClass.OBLIQUE_DETERMINER
                        || passage.classOf(next) == WordClass.PRONOUN);
    }

    /** "treasurer Ada Kern": nouns that English writes small before a name. */
    private boolean leadsToName(int first, MarkedText m) {
        int token = first;
        while (token - first < MOST_TITLE
                && outside.isFree(token, m)
                && passage.classOf(token) == WordClass.OPEN
                && Character.isLowerCase(document.first(token))) {
            token++;
        }
        return !passage.grammar().capitalisesNouns()
                && token > first
                && outside.isFree(token, m)
                && document.isCapitalised(token);
    }
}
