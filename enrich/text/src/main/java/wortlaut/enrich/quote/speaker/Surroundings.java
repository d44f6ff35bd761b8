package wortlaut.enrich.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** What stands around the words of one quote, each read once, when the first rule asks for it. */
final class Surroundings {
    private final Reading reading;
    private final Frame frame;
    private final FoundQuote lastInParagraph;
    private final FoundQuote last;
    private List<NounPhrase> before;
    private List<NounPhrase> behind;
    private FoundCue verbBefore;
    private FoundCue verbBehind;
    private boolean verbsRead;

    /**
     * @param lastInParagraph the quote before in the same paragraph; null if there is none
     * @param last the quote before in any paragraph; null if there is none
     */
    Surroundings(Reading reading, Frame frame, FoundQuote lastInParagraph, FoundQuote last) {
        this.reading = reading;
        this.frame = frame;
        this.lastInParagraph = lastInParagraph;
        this.last = last;
    }

    Frame frame() {
        return frame;
    }

    /** Whether a colon stands right before the words. */
    boolean hasColon() {
        return frame.hasColon(reading.passage().document());
    }

    /** The quote before in the same paragraph; null if there is none. */
    FoundQuote lastInParagraph() {
        return lastInParagraph;
    }

    /** The quote before in any paragraph; null if there is none. */
    FoundQuote last() {
        return last;
    }

    /** The phrases before the words in their sentence. */
    List<NounPhrase> before() {
        before = before == null ? reading.phrases().read(frame.beforeFirst(), frame.first()) : before;
        return before;
    }

    /** All phrases of the sentence outside the words. */
    List<NounPhrase> phrases() {
        behind = behind == null ? reading.phrases().read(frame.end(), frame.afterEnd()) : behind;
        List<NounPhrase> all = new ArrayList<>(before());
        all.addAll(behind);
        return all;
    }

    /** The last cue before the words; null if there is none. */
    FoundCue verbBefore() {
        readVerbs();
        return verbBefore;
    }

    /** The first cue behind the words; null if there is none. */
    FoundCue verbBehind() {
        readVerbs();
        return verbBehind;
    }

    private void readVerbs() {
        if (!verbsRead) {
            verbBefore = lastVerb(frame.beforeFirst(), frame.first());
            verbBehind = reading.cues().firstIn(frame.end(), frame.afterEnd());
            verbsRead = true;
        }
    }

    /** "Sagte Kern laut der Zeitung: „…“": the last verb of saying where a source comes behind it. */
    private FoundCue lastVerb(int first, int end) {
        CueFinder cues = reading.cues();
        FoundCue found = cues.lastIn(first, end);
        boolean source = found != null && (found.kind() == CueKind.SO || found.kind() == CueKind.AFTER);
        FoundCue verb = source ? cues.lastIn(first, found.token()) : null;
        return verb == null ? found : verb;
    }

    /** Nobody, with the cue that announces the words of somebody; what a colon announces is looked for before it as a whole. */
    Attribution nobody() {
        FoundCue cue = verbBehind() == null ? verbBefore() : verbBehind();
        if (cue == null || hasColon()) {
            return Attribution.unknown(null);
        }
        Document document = reading.passage().document();
        return Attribution.unknown(new CharSpan(document.start(cue.token()), document.end(cue.token())));
    }
}
