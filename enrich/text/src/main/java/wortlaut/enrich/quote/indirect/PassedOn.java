package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.frame.Quoted;

/** Tells words that a source only passes on, because they are a direct quote with a speaker of its own: “…,” Kern said, according to the Gazette. */
final class PassedOn {
    private static final int SHORTEST = 3;
    private static final int MOST_NAME = 10;

    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;

    PassedOn(Document document, Quoted quoted, CueFinder cues) {
        this.document = document;
        this.quoted = quoted;
        this.cues = cues;
    }

    /** Whether the first of these spans starts with words in marks, and a verb of saying follows them. */
    boolean is(List<TokenSpan> spans) {
        if (spans.isEmpty()) {
            return false;
        }
        int first = spans.get(0).first();
        int end = first;
        while (end < document.tokens() && quoted.isQuoted(end)) {
            end++;
        }
        int last = Math.min(spans.get(0).end(), end + MOST_NAME);
        FoundCue cue = end - first < SHORTEST ? null : cues.firstIn(end, last);
        return cue != null && cue.kind() == CueKind.SAY;
    }
}
