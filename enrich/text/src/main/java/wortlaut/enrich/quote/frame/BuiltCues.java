package wortlaut.enrich.quote.frame;

import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.quote.mark.MarkedText;

/**
 * Verbs that announce a quote by where they stand, whatever they mean: „…“, VERB NAME; "…," NAME VERB; NAME VERB: „…“. The mark and the
 * comma or colon say so. Looks at a few tokens around each marked text.
 */
final class BuiltCues {
    private final Passage passage;
    private final Document document;
    private final BuildBehind behind;
    private final BuildBefore before;
    private final BitSet verbs = new BitSet();

    /** Verbs right behind a marked text that ends as a sentence does, so that theirs is one sentence with it. */
    private final BitSet framesBehind = new BitSet();

    private final BitSet signed = new BitSet();
    private final BitSet framesBefore = new BitSet();

    BuiltCues(Passage passage, BitSet quotedTokens) {
        this.passage = passage;
        this.document = passage.document();
        OutsideMarks outside = new OutsideMarks(passage, quotedTokens);
        BuildWords words = new BuildWords(passage, quotedTokens, outside);
        this.behind = new BuildBehind(passage, quotedTokens, outside, words);
        this.before = new BuildBefore(passage, quotedTokens, outside, words);
    }

    /** Reads what stands around these. */
    void read(List<MarkedText> marked) {
        for (MarkedText m : marked) {
            int first = document.tokenFrom(m.span().start());
            if (m.parent() < 0 && passage.language().findsSpeakers()) {
                behind(m);
                before(m, first);
            } else if (first > 0 && document.is(first - 1, ':')) {
                framesBefore.set(first);
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
        if (behind.isSigned(m)) {
            signed.set(end);
            return;
        }
        int verb = behind.verb(m);
        if (verb >= 0) {
            framesBehind.set(end);
            add(verb);
        }
    }

    private void before(MarkedText m, int first) {
        int verb = before.verb(m);
        if (verb >= 0) {
            add(verb);
        }
        if (verb >= 0 || before.isAct(m)) {
            framesBefore.set(first);
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
}
