package wortlaut.enrich.quote.frame;

import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.mark.MarkedText;

/** The tokens of a passage that stand outside quotation marks. */
final class OutsideMarks {
    private final Passage passage;
    private final BitSet quotedTokens;

    OutsideMarks(Passage passage, BitSet quotedTokens) {
        this.passage = passage;
        this.quotedTokens = quotedTokens;
    }

    /** Whether a token exists outside marks in the paragraph where a marked text ends. */
    boolean isFree(int token, MarkedText marked) {
        return token >= 0
                && token < passage.document().tokens()
                && !quotedTokens.get(token)
                && passage.paragraphOf(token)
                        == passage.document().paragraphOf(marked.span().end() - 1);
    }

    /** Whether a list has the token as a verb of saying, thinking or naming. */
    boolean isSay(int token) {
        List<CueForm> cue = passage.cue(token);
        CueKind kind = cue == null ? null : cue.get(0).kind();
        return kind == CueKind.SAY || kind == CueKind.THINK || kind == CueKind.NAME;
    }
}
