package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.cue.SubjectFinder;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.QuoteType;

/** Finds sentences that say that somebody spoke about something, and do not give the words: "Die Partei fordert Neuwahlen." */
final class ReportedSentences {

    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final SubjectFinder subjects;

    ReportedSentences(Reading reading) {
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.subjects = reading.subjects();
    }

    /** The sentence with its full stop; null if it has no such verb outside marks, or nobody is its subject. */
    Report find(TokenSpan sentence) {
        int verb = verb(sentence);
        if (verb < 0) {
            return null;
        }
        FoundCue cue = new FoundCue(verb, CueKind.SAY);
        NounPhrase speaker = subjects.of(cue, reader.read(sentence.first(), sentence.end()), sentence.first(), false);
        boolean somebody = speaker != null && speaker.kind() != NounPhrase.Kind.OTHER;
        return somebody
                ? new Report(QuoteType.REPORTED, List.of(sentence), cue, speaker, AttributionRule.REPORTED)
                : null;
    }

    private int verb(TokenSpan sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (cues.isReportingVerb(token)) {
                return token;
            }
        }
        return -1;
    }
}
