package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.SpeakerFinder;
import wortlaut.events.QuoteType;

/** Finds sentences that go on with somebody's words without a cue: in the mood of reported speech, or as hearsay. */
final class ContinuedSpeech {
    /** A sentence this many behind a quote may go on with it. */
    private static final int REACH = 2;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final SpeakerFinder speakers;

    ContinuedSpeech(Passage passage, Quoted quoted, SpeakerFinder speakers) {
        this.passage = passage;
        this.document = passage.document();
        this.quoted = quoted;
        this.speakers = speakers;
    }

    /** The sentence as a quote; null if it goes on with nothing. {@code last} is the quote before it, null if there is none. */
    FoundQuote find(TokenSpan sentence, FoundQuote last) {
        if (goesOn(sentence, last)) {
            return quote(
                    sentence, QuoteType.INDIRECT_FREE_INDIRECT, continued(sentence, last, AttributionRule.GOES_ON));
        }
        return isHearsay(sentence, last)
                ? quote(sentence, QuoteType.FREE_INDIRECT, continued(sentence, last, AttributionRule.HEARSAY))
                : null;
    }

    private FoundQuote quote(TokenSpan sentence, QuoteType type, Attribution said) {
        CharSpan span = document.chars(sentence);
        return new FoundQuote(type, List.of(span), List.of(span), -1, said);
    }

    /** "Die Lage sei ernst.": reported speech without a cue soon behind a quote. */
    private boolean goesOn(TokenSpan sentence, FoundQuote last) {
        if (!passage.grammar().marksReportedSpeech()) {
            return false;
        }
        if (hasMood(sentence, true)) {
            return true;
        }
        return isNear(sentence, last) && hasMood(sentence, false);
    }

    private boolean isNear(TokenSpan sentence, FoundQuote last) {
        if (last == null || !last.attribution().isKnown()) {
            return false;
        }
        int before =
                document.sentenceOf(Math.max(0, document.tokenFrom(last.span().end()) - 1));
        return document.sentenceOf(sentence.first()) - before <= REACH;
    }

    /**
     * "Die Täter sollen geflohen sein.": a verb of hearsay, not at the end of its clause, soon behind a quote, and of what is done
     * already: "Bagger sollen rollen" is a plan, and nobody's words.
     */
    private boolean isHearsay(TokenSpan sentence, FoundQuote last) {
        if (!isNear(sentence, last)) {
            return false;
        }
        boolean hearsay = false;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (quoted.isQuoted(token)) {
                return false;
            }
            boolean verb = passage.reporting(token) == ReportingWord.HEARSAY;
            hearsay |= verb
                    && token + 1 < sentence.end()
                    && Character.isLetterOrDigit(document.first(token + 1))
                    && isOfThePast(token + 1, sentence.end());
        }
        return hearsay;
    }

    /** "geflohen sein", "getötet worden sein", "gefälscht haben": an infinitive of the perfect behind its participle; or one of a state, "betragen". */
    private boolean isOfThePast(int from, int end) {
        for (int token = from + 1; token < end; token++) {
            ClauseWord kind = passage.clause(token);
            if (kind == ClauseWord.STATES) {
                return true;
            }
            if ((kind == ClauseWord.PERFECT_INFINITIVE || kind == ClauseWord.BEING_INFINITIVE)
                    && (passage.isParticiple(token - 1) || passage.classOf(token - 1) == WordClass.AUXILIARY)
                    && Character.isLowerCase(document.first(token - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMood(TokenSpan sentence, boolean reported) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (quoted.isQuoted(token)) {
                return false;
            }
            if (passage.reporting(token) == ReportingWord.CLAUSE) {
                return false;
            }
            boolean mood = reported ? passage.isReportedMood(token) : passage.isSubjunctive(token);
            if (mood && !isFirstPerson(token)) {
                return true;
            }
        }
        return false;
    }

    /** "ich stehe", "stehe ich": but for "sei" the first person has one form in either mood. */
    private boolean isFirstPerson(int token) {
        return passage.grammar().isFirstPersonOfAnyMood(passage.word(token)) && (isI(token - 1) || isI(token + 1));
    }

    private boolean isI(int token) {
        return token >= 0 && token < document.tokens() && passage.grammar().isI(passage.word(token));
    }

    /** Whoever spoke in the sentence before; else whom the sentences since are about; else whoever spoke last. */
    private Attribution continued(TokenSpan sentence, FoundQuote last, AttributionRule rule) {
        int number = document.sentenceOf(sentence.first());
        int lastSpoken = last == null
                ? -1
                : document.sentenceOf(Math.max(0, document.tokenFrom(last.span().end()) - 1));
        Attribution before = last == null ? Attribution.unknown(null) : last.attribution();
        if (number - lastSpoken > 1) {
            Attribution subject = speakers.bySubjectBefore(number, lastSpoken);
            before = subject.isKnown() ? subject : before;
        }
        return before.goneOn(rule);
    }
}
