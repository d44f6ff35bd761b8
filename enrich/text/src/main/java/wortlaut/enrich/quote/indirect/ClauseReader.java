package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.cue.SubjectFinder;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.QuoteType;

/** What all clauses around a cue are read with: their commas, their marker words, and whose cue it is. */
final class ClauseReader {
    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final SubjectFinder subjects;

    ClauseReader(Reading reading) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.subjects = reading.subjects();
    }

    /** Whether the language's {@code reporting.txt} has a token as this kind. */
    boolean is(int token, ReportingWord kind) {
        return token < document.tokens() && passage.reporting(token) == kind;
    }

    /** The first comma outside marks in [from, end); {@code end} if there is none. */
    int comma(int from, int end) {
        for (int token = from; token < end; token++) {
            if (document.is(token, ',') && !quoted.isQuoted(token)) {
                return token;
            }
        }
        return end;
    }

    /** Whether a verb outside marks in [from, end) is in the mood of reported speech. */
    boolean hasMood(int from, int end) {
        for (int token = from; token < end; token++) {
            if (passage.isSubjunctive(token) && !quoted.isQuoted(token)) {
                return true;
            }
        }
        return isMoodByForm(from, end);
    }

    /** "er binde", "es stecke": no indicative in the third person ends so but a past tense in -te. */
    private boolean isMoodByForm(int pronoun, int end) {
        int verb = pronoun + 1;
        if (verb >= end
                || !passage.grammar().marksReportedSpeech()
                || passage.classOf(pronoun) != WordClass.PRONOUN
                || passage.classOf(verb) != WordClass.OPEN
                || passage.clause(pronoun) == ClauseWord.FIRST_PERSON) {
            return false;
        }
        String word = passage.word(verb);
        return passage.grammar().isReportedForm(word) && Character.isLowerCase(word.charAt(0));
    }

    /** Where a clause that starts at {@code from} ends: before "…, and Kern said" or "…, sagte Kern", where another report begins; at {@code end} else. */
    int clauseEnd(int from, int end) {
        for (int token = from + 1; passage.grammar().putsVerbSecond() && token + 1 < end; token++) {
            if (document.is(token, ',') && !quoted.isQuoted(token) && isMainVerb(token + 1)) {
                return token;
            }
        }
        int cue = end - 1;
        while (cue > from && !isSay(cue)) {
            cue--;
        }
        for (int token = from + 1; token + 1 < cue; token++) {
            boolean joined = document.is(token, ';')
                    || (document.is(token, ',') && passage.clause(token + 1) == ClauseWord.JOINS);
            if (joined && !quoted.isQuoted(token)) {
                return token;
            }
        }
        return end;
    }

    /** "…, sagte Kern, …": a finite verb of saying right behind a comma is the main clause's. */
    private boolean isMainVerb(int token) {
        return isSay(token)
                && Character.isLowerCase(document.first(token))
                && !passage.grammar().beginsLikeParticiple(passage.word(token));
    }

    private boolean isSay(int token) {
        FoundCue cue = cues.at(token);
        return cue != null && cue.kind() == CueKind.SAY;
    }

    /** Whose cue it is; null if nobody in [first, end) may be. {@code behind}: the cue stands right behind the words. */
    NounPhrase subject(FoundCue cue, int first, int end, boolean behind) {
        return subjects.of(cue, reader.read(first, end), first, behind);
    }

    /** The cue's subject, else the first phrase that may be one. */
    NounPhrase subjectOrFirst(FoundCue cue, int first, int end) {
        NounPhrase subject = subject(cue, first, end, false);
        if (subject != null) {
            return subject;
        }
        for (NounPhrase phrase : reader.read(first, end)) {
            if (phrase.subject()) {
                return phrase;
            }
        }
        return null;
    }

    /** An indirect quote of these spans, as sure as its rule; null if there are none. */
    static Report report(List<TokenSpan> spans, FoundCue cue, NounPhrase speaker, AttributionRule rule) {
        return spans.isEmpty() ? null : new Report(QuoteType.INDIRECT, spans, cue, speaker, rule);
    }
}
