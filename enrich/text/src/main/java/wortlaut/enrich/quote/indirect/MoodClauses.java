package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.QuoteType;

/**
 * Finds words that their mood alone announces, whatever the verb before them is: "Kern ließ ausrichten, man halte am Bau fest", "Kern gab
 * sich bescheiden: Sie habe nur zugehört". The clause before is in no such mood, and somebody is its subject.
 */
final class MoodClauses {
    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final NounPhraseReader reader;
    private final ClauseReader clauses;
    private final Pieces pieces;

    MoodClauses(Reading reading, ClauseReader clauses, Pieces pieces) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.reader = reading.phrases();
        this.clauses = clauses;
        this.pieces = pieces;
    }

    /** The clause behind the first comma or colon; null where it is no such one. */
    Report find(TokenSpan sentence) {
        int mark = passage.grammar().marksReportedSpeech() ? mark(sentence) : -1;
        if (mark < 0 || clauses.hasMood(sentence.first(), mark)) {
            return null;
        }
        boolean colon = document.is(mark, ':');
        int next = clauses.comma(mark + 1, sentence.end());
        NounPhrase speaker = isMain(mark + 1, next, colon) ? subject(sentence.first(), mark) : null;
        return speaker == null
                ? null
                : new Report(
                        colon ? QuoteType.INDIRECT_FREE_INDIRECT : QuoteType.INDIRECT,
                        pieces.one(mark + 1, sentence.end()),
                        null,
                        speaker,
                        colon ? AttributionRule.MOOD_ALONE_COLON : AttributionRule.MOOD_ALONE);
    }

    private int mark(TokenSpan sentence) {
        for (int token = sentence.first() + 2; token + 2 < sentence.end(); token++) {
            if (!quoted.isQuoted(token) && (document.is(token, ',') || document.is(token, ':'))) {
                return token;
            }
        }
        return -1;
    }

    /** A clause with a verb of reported speech at its second place, not at its end as in "der das Amt leite". */
    private boolean isMain(int from, int end, boolean colon) {
        WordClass first = passage.classOf(from);
        boolean opens = first == WordClass.CONJUNCTION || passage.reporting(from) != null || quoted.isQuoted(from);
        int last = end - 1;
        while (last > from && !Character.isLetterOrDigit(document.first(last))) {
            last--;
        }
        for (int token = from; token < end && !opens; token++) {
            if (quoted.isQuoted(token)) {
                return false;
            }
            if (passage.isReportedMood(token)) {
                return colon || first == WordClass.PRONOUN || token < last;
            }
        }
        return false;
    }

    /** Whoever starts the sentence and is somebody; null for others and for a subordinate clause. */
    private NounPhrase subject(int first, int mark) {
        List<NounPhrase> phrases =
                passage.clause(first) == ClauseWord.SUBORDINATE ? List.of() : reader.read(first, mark);
        NounPhrase start = phrases.isEmpty() ? null : phrases.get(0);
        boolean somebody = start != null
                && start.subject()
                && start.span().first() - first <= 1
                && start.kind() != NounPhrase.Kind.OTHER
                && start.span().end() < mark;
        return somebody ? start : null;
    }
}
