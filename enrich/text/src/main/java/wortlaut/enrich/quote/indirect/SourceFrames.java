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
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.QuoteType;

/** Finds sentences whose source a preposition names: "laut X", "X zufolge", "nach Angaben von X", "according to X". */
final class SourceFrames {
    private static final int REACH = 25;
    private static final int MODIFIERS = 3;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final NounPhraseReader reader;
    private final CueFinder cues;
    private final Pieces pieces;
    private final PassedOn passedOn;

    SourceFrames(Reading reading, Pieces pieces) {
        this.cues = reading.cues();
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.reader = reading.phrases();
        this.pieces = pieces;
        this.passedOn = new PassedOn(document, quoted, cues);
    }

    /** The sentence's words around its source; null if it names none. */
    Report find(TokenSpan sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            Report report = quoted.isQuoted(token) ? null : at(token, sentence);
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private Report at(int token, TokenSpan sentence) {
        ReportingWord kind = passage.reporting(token);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case SOURCE_BEFORE -> before(token, token + 1, sentence);
            case SOURCE_AFTER -> after(token, sentence);
            case SOURCE_ALONE -> alone(token, sentence);
            case SOURCE_NOUN_BEFORE -> named(token, sentence);
            default -> null;
        };
    }

    /** "Demnach …", "…, wonach …": the source was named before. */
    private Report alone(int cue, TokenSpan sentence) {
        List<TokenSpan> spans = pieces.one(cue + 1, sentence.end());
        FoundCue found = new FoundCue(cue, CueKind.SO);
        return spans.isEmpty()
                ? null
                : new Report(QuoteType.INDIRECT, spans, found, null, AttributionRule.SOURCE_BEFORE);
    }

    /** "laut dem Minister", "according to the ministry". */
    private Report before(int cue, int next, TokenSpan sentence) {
        boolean preposition =
                next < sentence.end() && passage.classOf(next) == WordClass.PREPOSITION && !reader.startsPerson(next);
        int start = preposition ? next + 1 : next;
        NounPhrase speaker = firstPhrase(start, sentence.end());
        if (speaker == null || speaker.span().first() > start + 1) {
            return null;
        }
        NounPhrase named = cue == sentence.first() ? withoutSentence(speaker, sentence) : speaker;
        return report(sentence, cue, named.span().end(), cue, named);
    }

    /** "According to Kern, the dam held.": what follows the comma up to the sentence's end is what was said, and no description. */
    private NounPhrase withoutSentence(NounPhrase speaker, TokenSpan sentence) {
        int comma = comma(speaker.span().first(), sentence.end());
        boolean whole = speaker.span().end() >= sentence.end() - 1
                && comma < speaker.span().end();
        return whole && comma > speaker.span().first()
                ? new NounPhrase(
                        new TokenSpan(speaker.span().first(), comma),
                        speaker.kind(),
                        speaker.entity(),
                        speaker.subject())
                : speaker;
    }

    /** "dem Minister zufolge". */
    private Report after(int cue, TokenSpan sentence) {
        NounPhrase last = null;
        for (NounPhrase phrase : reader.read(Math.max(sentence.first(), cue - REACH), cue)) {
            last = phrase;
        }
        return last == null || last.span().end() < cue - 1
                ? null
                : report(sentence, last.span().first(), cue + 1, cue, last);
    }

    /** "seiner Ansicht nach": a noun that names a source right before. */
    private Report nounBefore(int cue, TokenSpan sentence) {
        boolean noun = cue > sentence.first() && passage.isSourceNoun(cue - 1);
        return noun ? after(cue, sentence) : null;
    }

    /** "nach Angaben der Polizei", "nach Polizeiangaben", "nach Ansicht von Beobachtern". */
    private Report named(int cue, TokenSpan sentence) {
        for (int noun = cue + 1; noun < Math.min(sentence.end(), cue + 1 + MODIFIERS); noun++) {
            if (passage.isSourceNoun(noun)) {
                boolean own = noun == cue + 2 && passage.reporting(cue + 1) == ReportingWord.OWN;
                NounPhrase self = own ? subject(cue, noun, sentence) : null;
                return self != null ? report(sentence, cue, noun + 1, cue, self) : byNoun(cue, noun, sentence);
            }
        }
        return nounBefore(cue, sentence);
    }

    /** "Der Mann war nach eigenen Angaben in Köln", "Nach eigenen Angaben hat die Firma …": whoever the sentence is about. */
    private NounPhrase subject(int cue, int noun, TokenSpan sentence) {
        List<NounPhrase> before = reader.read(sentence.first(), cue);
        List<NounPhrase> phrases = before.isEmpty() ? reader.read(noun + 1, sentence.end()) : before;
        for (NounPhrase phrase : phrases) {
            if (phrase.subject()) {
                return phrase;
            }
        }
        return null;
    }

    private Report byNoun(int cue, int noun, TokenSpan sentence) {
        NounPhrase whole = firstPhrase(noun, sentence.end());
        if (whole == null || whole.span().first() != noun) {
            return null;
        }
        int start = noun + 1;
        if (start < whole.span().end() && passage.classOf(start) == WordClass.PREPOSITION) {
            start++;
        }
        NounPhrase owner = start < whole.span().end() ? firstPhrase(start, sentence.end()) : null;
        NounPhrase speaker = owner == null || owner.span().first() != start ? whole : owner;
        return report(sentence, cue, Math.max(whole.span().end(), speaker.span().end()), cue, speaker);
    }

    private NounPhrase firstPhrase(int from, int end) {
        List<NounPhrase> phrases = reader.read(from, Math.min(end, from + REACH));
        return phrases.isEmpty() ? null : phrases.get(0);
    }

    /** The clause that the frame [from, to) stands in, where it only opens or goes on with the sentence; else the whole sentence. */
    private TokenSpan clause(TokenSpan sentence, int from, int to) {
        for (int token = from - 1; token > sentence.first(); token--) {
            if (quoted.isQuoted(token)) {
                continue;
            }
            if (document.is(token, ';')) {
                return new TokenSpan(token + 1, sentence.end());
            }
            if (document.is(token, ',')) {
                ClauseWord opens = passage.clause(token + 1);
                boolean joined = opens == ClauseWord.JOINS;
                boolean subordinate = opens == ClauseWord.SUBORDINATE || opens == ClauseWord.RELATIVE;
                return joined || subordinate
                        ? new TokenSpan(token + 1, subordinate ? comma(to, sentence.end()) : sentence.end())
                        : sentence;
            }
        }
        return sentence;
    }

    /** "Nach einem Bericht der Zeitung sagte Kern, …": the verb behind the frame says whose words follow. */
    private boolean isSay(int token) {
        FoundCue cue = passage.grammar().putsVerbSecond() && token < document.tokens() ? cues.at(token) : null;
        return cue != null && cue.kind() == CueKind.SAY && Character.isLowerCase(document.first(token));
    }

    /** The clause without ", wie die Zeitung berichtet" at its end: who passes the words on is no part of them. */
    private TokenSpan withoutCitation(TokenSpan clause, int from) {
        for (int token = clause.end() - 1; token > Math.max(from, clause.end() - REACH); token--) {
            if (document.is(token, ',') && !quoted.isQuoted(token)) {
                boolean cites = token + 1 < clause.end()
                        && passage.reporting(token + 1) == ReportingWord.AS
                        && cues.lastIn(token + 1, clause.end()) != null;
                return cites ? new TokenSpan(clause.first(), token) : clause;
            }
        }
        return clause;
    }

    private int comma(int from, int end) {
        int token = from;
        while (token < end && (quoted.isQuoted(token) || !document.is(token, ','))) {
            token++;
        }
        return token;
    }

    private Report report(TokenSpan sentence, int from, int to, int cue, NounPhrase speaker) {
        if (from == sentence.first() && isSay(to)) {
            return null;
        }
        List<TokenSpan> spans = pieces.around(withoutCitation(clause(sentence, from, to), to), from, to);
        FoundCue found = new FoundCue(cue, CueKind.SO);
        return spans.isEmpty() || passedOn.is(spans)
                ? null
                : new Report(QuoteType.INDIRECT, spans, found, speaker, AttributionRule.SOURCE);
    }
}
