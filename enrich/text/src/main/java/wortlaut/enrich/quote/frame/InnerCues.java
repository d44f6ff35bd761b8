package wortlaut.enrich.quote.frame;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.mark.MarkPlaces;
import wortlaut.enrich.quote.mark.MarkedText;

/** Finds the verb that announces a quote within a quote: “He kept repeating, ‘Never,’ …”, “‘Get down,’ the officer yelled”. */
public final class InnerCues {
    private static final int BEFORE = 4;
    private static final int BEHIND = 5;

    private final Passage passage;
    private final Document document;

    public InnerCues(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
    }

    /** The verb before or behind an inner quote, within the outer one; -1 if there is none. */
    public int of(Frame frame, MarkedText outer) {
        int first = document.tokenFrom(outer.contentStart());
        int end = document.tokenFrom(outer.contentEnd());
        int before = before(frame.first(), first);
        return before >= 0 ? before : behind(frame, end);
    }

    private int before(int mark, int first) {
        int least = Math.max(first, mark - BEFORE);
        int token = mark - 1;
        while (token >= least && !isSay(token)) {
            boolean inner = document.is(token, ',') || document.is(token, ':');
            if (!Character.isLetterOrDigit(document.first(token)) && !(inner && token == mark - 1)) {
                return -1;
            }
            token--;
        }
        return token >= least ? token : -1;
    }

    private int behind(Frame frame, int end) {
        int from = frame.end();
        boolean comma = from < end && document.is(from, ',');
        boolean closed = comma || isClosed(frame);
        int token = comma ? from + 1 : from;
        int most = Math.min(end, token + BEHIND);
        while (closed && token < most && Character.isLetterOrDigit(document.first(token))) {
            if (isSay(token)) {
                return token;
            }
            token++;
        }
        return -1;
    }

    /** ‘Get down,’: the words end as a sentence does or with a comma. */
    private boolean isClosed(Frame frame) {
        int last = frame.end() - 1;
        while (last > frame.first() && MarkPlaces.isMark(document.first(last))) {
            last--;
        }
        return ",!?…".indexOf(document.first(last)) >= 0;
    }

    private boolean isSay(int token) {
        List<CueForm> cue = passage.cue(token);
        return cue != null && cue.get(0).kind() == CueKind.SAY;
    }
}
