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

/** Reads the clause behind a cue in a language without commas before clauses: "Kern said the dam held", "said that …", "prosecutors say were forged". */
final class ClausesByPlace {
    private static final int SHORT = 4;
    private static final int MOST_SUBJECT = 8;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final ClauseReader clauses;
    private final Pieces pieces;
    private final BareObjects objects;

    ClausesByPlace(Reading reading, ClauseReader clauses, Pieces pieces) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.clauses = clauses;
        this.pieces = pieces;
        this.objects = new BareObjects(reading.passage(), reading.quoted(), clauses);
    }

    /** The clause behind a cue; null if none is. */
    Report find(FoundCue cue, TokenSpan sentence) {
        int relative = relativeBefore(cue, sentence.first());
        NounPhrase speaker = clauses.subject(cue, Math.max(sentence.first(), relative), cue.token(), false);
        int from = clauseStart(cue, sentence.end());
        if (speaker == null
                || from < 0
                || from >= sentence.end()
                || isTime(from, sentence.end())
                || saysNothing(from, sentence.end())
                || isThing(cue, from, sentence.end())
                || objects.isObject(from, sentence.end(), cue.kind() == CueKind.THINK || isTold(cue))) {
            return null;
        }
        boolean inserted = relative > sentence.first() + 1 && document.is(relative - 2, ',');
        int end = inserted ? clauses.comma(from, sentence.end()) : clauses.clauseEnd(from, sentence.end());
        boolean known = isKnown(cue);
        return (!known && speaker.kind() == NounPhrase.Kind.OTHER)
                ? null
                : ClauseReader.report(
                        pieces.one(behindTold(cue, from, end), end),
                        cue,
                        speaker,
                        known ? AttributionRule.CLAUSE : AttributionRule.CLAUSE_BY_ITS_WORD);
    }

    private boolean isKnown(FoundCue cue) {
        return cues.at(cue.token()) != null || clauses.is(cue.token(), ReportingWord.ANNOUNCES);
    }

    /** "passports that prosecutors say were forged": the token behind the relative word before a cue and its subject; -1 if there is none. */
    private int relativeBefore(FoundCue cue, int first) {
        for (int token = cue.token() - 1; token > first && cue.token() - token <= MOST_SUBJECT; token--) {
            if (document.is(token, ',') || quoted.isQuoted(token)) {
                return -1;
            }
            boolean relative = passage.clause(token) == ClauseWord.RELATIVE || clauses.is(token, ReportingWord.CLAUSE);
            if (relative) {
                List<NounPhrase> phrases = reader.read(token + 1, cue.token());
                boolean starts = !phrases.isEmpty() && phrases.get(0).span().first() == token + 1;
                return starts && phrases.get(0).subject() ? token + 1 : -1;
            }
        }
        return -1;
    }

    /** "urged residents", "told people": a verb whose object is who is told. */
    private boolean isTold(FoundCue cue) {
        return clauses.is(cue.token(), ReportingWord.ADDRESSED_TO) || clauses.is(cue.token(), ReportingWord.ADDRESSED);
    }

    /** "urged residents not to drink it": who is told is no part of what. */
    private int behindTold(FoundCue cue, int from, int end) {
        if (!isTold(cue)) {
            return from;
        }
        for (int token = from + 1; token < Math.min(end, from + MOST_SUBJECT); token++) {
            boolean not = passage.grammar().isNegation(passage.word(token));
            if (isInfinitive(not ? token + 1 : token)) {
                return token;
            }
            if (!Character.isLetterOrDigit(document.first(token)) || passage.isPastForm(token)) {
                return from;
            }
        }
        return from;
    }

    /** "he said last week": nothing but when it was said. */
    private boolean isTime(int from, int end) {
        int last = end - 1;
        while (last > from && !Character.isLetterOrDigit(document.first(last))) {
            last--;
        }
        return last - from < SHORT && passage.isTime(last);
    }

    /** "said nothing about the cost", "denied that", "reported a loss": a word that stands for a clause, or a noun, and no clause. */
    private boolean saysNothing(int from, int end) {
        boolean standIn = clauses.is(from, ReportingWord.STAND_IN);
        boolean noun = passage.classOf(from) == WordClass.DETERMINER
                && from + 1 < end
                && passage.classOf(from + 1) == WordClass.OPEN;
        int next = noun ? from + 2 : from + 1;
        boolean ends = next >= end || ".;!?".indexOf(document.first(next)) >= 0;
        if (standIn || clauses.is(from, ReportingWord.CLAUSE)) {
            return ends || (standIn && isOnlyStandIn(from + 1, end));
        }
        boolean verbNext = noun && next + 1 < end && passage.isAnd(next) && cues.at(next + 1) != null;
        return noun && (ends || verbNext);
    }

    /** "little else", "not a word about it", "much the same", but "much of the town was lost". */
    private boolean isOnlyStandIn(int from, int end) {
        int token = from;
        while (token < end
                && (clauses.is(token, ReportingWord.STAND_IN)
                        || clauses.is(token, ReportingWord.STAND_IN_MORE)
                        || passage.classOf(token) == WordClass.DETERMINER)) {
            token++;
        }
        if (token >= end || !Character.isLetterOrDigit(document.first(token))) {
            return true;
        }
        return passage.classOf(token) == WordClass.PREPOSITION
                && (!passage.grammar().isGenitivePreposition(passage.word(token)) || !hasAuxiliary(token, end));
    }

    private boolean hasAuxiliary(int from, int end) {
        for (int token = from; token < end; token++) {
            if (passage.classOf(token) == WordClass.AUXILIARY) {
                return true;
            }
        }
        return false;
    }

    /** "posted a photo of the bridge", "demanded answers": behind verbs of more than saying a thing, and nothing that a verb may be. */
    private boolean isThing(FoundCue cue, int from, int end) {
        if (!clauses.is(cue.token(), ReportingWord.THING) || clauses.is(from, ReportingWord.CLAUSE)) {
            return false;
        }
        int token = passage.classOf(from) == WordClass.DETERMINER ? from + 1 : from;
        int first = token;
        while (token < end
                && (passage.classOf(token) == WordClass.OPEN || document.is(token, '-'))
                && Character.isLetterOrDigit(document.first(token))) {
            if (token > first && passage.grammar().isRegularPast(passage.word(token))) {
                return false;
            }
            token++;
        }
        return token > first
                && (token >= end
                        || ".;!?,".indexOf(document.first(token)) >= 0
                        || passage.isAnd(token)
                        || passage.classOf(token) == WordClass.PREPOSITION);
    }

    private int clauseStart(FoundCue cue, int end) {
        int next = cue.token() + 1;
        // "said Friday the bridge was safe": when it was said is no part of what was.
        while (next < end && document.isCapitalised(next) && passage.isTime(next)) {
            next++;
        }
        for (int token = next; token < Math.min(end, next + 10); token++) {
            if (clauses.is(token, ReportingWord.CLAUSE) && !quoted.isQuoted(token)) {
                return token;
            }
        }
        if (clauses.is(cue.token(), ReportingWord.ADDRESSED)) {
            List<NounPhrase> phrases = reader.read(next, Math.min(end, next + 10));
            return phrases.isEmpty() || phrases.get(0).span().first() != next
                    ? -1
                    : phrases.get(0).span().end();
        }
        boolean bare = cue.kind() == CueKind.SAY
                || cue.kind() == CueKind.THINK
                || clauses.is(cue.token(), ReportingWord.ANNOUNCES);
        boolean plain = next < end
                && Character.isLetterOrDigit(document.first(next))
                && !quoted.isQuoted(next)
                && (!clauses.is(next, ReportingWord.NO_CLAUSE) || isInfinitive(next));
        return bare && plain ? next : -1;
    }

    private boolean isInfinitive(int token) {
        return clauses.is(token, ReportingWord.NO_CLAUSE)
                && passage.grammar().isInfinitiveMark(passage.word(token))
                && token + 1 < document.tokens()
                && passage.classOf(token + 1) == WordClass.OPEN
                && !document.isCapitalised(token + 1);
    }
}
