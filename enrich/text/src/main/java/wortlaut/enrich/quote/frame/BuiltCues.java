package wortlaut.enrich.quote.frame;

import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.Notion;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.mark.MarkPlaces;
import wortlaut.enrich.quote.mark.MarkedText;

/**
 * Verbs that announce a quote by where they stand, whatever they mean: „…“, VERB NAME; "…," NAME VERB; NAME VERB: „…“. The mark and the
 * comma or colon say so. Looks at {@value #MOST_NAME} tokens around each marked text.
 */
final class BuiltCues {
    private static final int MOST_NAME = 8;
    private static final int MOST_APPOSITION = 14;
    private static final int MOST_SIGNATURE = 14;
    private static final int MOST_TITLE = 4;
    private static final String DASHES = "―—–-";
    private static final String ENDS = "!?…";

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final BitSet quotedTokens;
    private final OutsideMarks outside;
    private final BitSet verbs = new BitSet();

    /** Verbs right behind a marked text that ends as a sentence does, so that theirs is one sentence with it. */
    private final BitSet framesBehind = new BitSet();

    private final BitSet signed = new BitSet();
    private final BitSet framesBefore = new BitSet();
    private final PartedVerbs parted;

    BuiltCues(Passage passage, BitSet quotedTokens) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.quotedTokens = quotedTokens;
        this.outside = new OutsideMarks(passage, quotedTokens);
        this.parted = new PartedVerbs(passage, quotedTokens::get);
    }

    /** Reads what stands around these. */
    void read(List<MarkedText> marked) {
        for (MarkedText m : marked) {
            if (m.parent() < 0 && language.findsSpeakers()) {
                behind(m);
                before(m);
            } else if (document.tokenFrom(m.span().start()) > 0
                    && document.is(document.tokenFrom(m.span().start()) - 1, ':')) {
                framesBefore.set(document.tokenFrom(m.span().start()));
            }
        }
    }

    /** Whether a token is such a verb. */
    boolean isVerb(int token) {
        return verbs.get(token);
    }

    /** Whether the verb behind the marked text that ends before this token belongs to it though its own sentence ends within the marks. */
    boolean goesOn(int end) {
        return framesBehind.get(end);
    }

    /** Whether the build around a marked text says that its words are somebody's, however few they are. */
    boolean isFramed(Frame frame) {
        return framesBehind.get(frame.end()) || signed.get(frame.end()) || framesBefore.get(frame.first());
    }

    private void behind(MarkedText m) {
        int end = document.tokenFrom(m.span().end());
        char last = lastOf(m);
        if (isSigned(end, m)) {
            signed.set(end);
            return;
        }
        boolean comma = outside.isFree(end, m) && document.is(end, ',');
        int first = comma ? end + 1 : end;
        boolean closed = comma
                || ENDS.indexOf(last) >= 0
                || (last == ',' && passage.grammar().putsCommaInMarks())
                || opensWithWords(m);
        if (!closed || !outside.isFree(first, m)) {
            return;
        }
        int said = parted.said(first, document.tokens(), false);
        if (said >= 0) {
            framesBehind.set(end);
            add(said);
            return;
        }
        int verb = verb(first, m);
        boolean title = passage.grammar().capitalisesTitles()
                && !startsSentence(m)
                && straight(m).isTitleLike();
        if (verb >= 0 && ((outside.isSay(verb) && !title) || startsSentence(m) || opensWithWords(m))) {
            framesBehind.set(end);
            add(verb);
        }
    }

    /** Notes a verb unless the list has it as it stands: "gab" is there with "bekannt" alone, and says something in "gab Kern zurück" too. */
    private void add(int verb) {
        List<CueForm> forms = passage.cue(verb);
        boolean listed = forms != null && forms.get(forms.size() - 1).isAlone();
        if (!listed) {
            verbs.set(verb);
        }
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

    /** The last character of the words before the marks that close quotes within them: ‘Sell it,’” */
    private char lastOf(MarkedText m) {
        int last = m.contentEnd() - 1;
        while (last > m.contentStart() && MarkPlaces.isMark(document.text().charAt(last))) {
            last--;
        }
        return document.text().charAt(last);
    }

    /** “…” — Ada Kern (@adakern): words that fill the paragraph but for a dash, a name and little more. */
    private boolean isSigned(int end, MarkedText m) {
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
        char last = lastOf(m);
        return startsSentence(m) && (last == '.' || ENDS.indexOf(last) >= 0);
    }

    /** Words that a sentence only mentions in its middle are announced by known verbs alone. */
    private boolean startsSentence(MarkedText m) {
        int first = document.tokenFrom(m.span().start());
        return first == 0
                || document.is(first - 1, ':')
                || quotedTokens.get(first - 1)
                || document.sentence(document.sentenceOf(first)).first() == first;
    }

    /** The verb of VERB NAME or NAME VERB; -1 if there is none. */
    private int verb(int first, MarkedText m) {
        boolean inverted = isVerbLike(first);
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
        return outside.isFree(next, m) && (startsName(next) || leadsToName(next, m) || isObject(next, m)) ? verb : -1;
    }

    /** "tröstete ihn Kern", "entfuhr es dem Wirt", "entfährt es ihr": a pronoun, and whoever speaks behind it. */
    private boolean isObject(int token, MarkedText m) {
        int next = token + 1;
        return passage.grammar().putsVerbSecond()
                && passage.classOf(token) == WordClass.PRONOUN
                && outside.isFree(next, m)
                && (startsName(next)
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

    /** A capital, a role, the marks of a nickname (others are not free); a known cue is none. */
    private boolean isNamePart(int token) {
        return document.isCapitalised(token)
                || MarkPlaces.isMark(document.first(token))
                || passage.isParticle(token)
                || passage.isClitic(token)
                || (passage.role(token) != null);
    }

    private boolean startsName(int token) {
        WordClass type = passage.classOf(token);
        boolean noun = document.isCapitalised(token) && type == WordClass.OPEN;
        return noun
                || type == WordClass.DETERMINER
                || (passage.pronoun(token) != null)
                || passage.isParticle(token)
                || passage.role(token) != null;
    }

    /** NAME VERB: „…“ and VERB NAME: „…“. */
    private void before(MarkedText m) {
        int colon = document.tokenFrom(m.span().start()) - 1;
        if (colon < 2 || !document.is(colon, ':') || quotedTokens.get(colon - 1)) {
            return;
        }
        int first = document.sentence(document.sentenceOf(colon)).first();
        int token = colon - 1;
        while (token > first && colon - token < MOST_NAME && isNamePart(token)) {
            token--;
        }
        boolean name = token < colon - 1 || startsName(token - 1);
        boolean verb = token >= first && !quotedTokens.get(token) && isVerbLike(token);
        boolean last = !name && isVerbLike(colon - 1) && startsName(colon - 2);
        int said = name ? token : colon - 1;
        boolean listed = outside.isSay(said);
        boolean near = name ? said - first <= 1 : said - first < MOST_NAME;
        if ((last || (name && verb)) && (listed || near)) {
            framesBefore.set(colon + 1);
            add(said);
        } else if (isUtterance(m) && isAboutSomebody(first, colon)) {
            framesBefore.set(colon + 1);
        }
    }

    /** „Einspruch!“: words that end as a sentence does. */
    private boolean isUtterance(MarkedText m) {
        char last = lastOf(m);
        return passage.grammar().putsColonBeforeSpeech() && (last == '.' || ENDS.indexOf(last) >= 0);
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

    private boolean isVerbLike(int token) {
        if (!Character.isLowerCase(document.first(token)) || passage.isParticle(token)) {
            return false;
        }
        if (outside.isSay(token)) {
            return true;
        }
        return !passage.grammar().isNeverFinite(document.word(token))
                && passage.classOf(token) == WordClass.OPEN
                && passage.pronoun(token) == null
                && passage.role(token) == null;
    }
}
