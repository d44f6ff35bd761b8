package wortlaut.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.QuoteType;

/** Finds clauses that a verb of saying announces or follows: "X sagte, dass …", "…, sagte X", "wie X mitteilte, …". */
final class CueClauses {
    private static final double CLAUSE = 0.85;
    private static final double MOOD = 0.85;
    private static final double INFINITIVE = 0.6;
    private static final double BEFORE = 0.85;
    private static final int MOST_COMMAS = 4;
    private static final int CUE_REACH = 4;
    private static final int SUBJECT_REACH = 8;
    private static final int FRAME = 12;

    private final Document document;
    private final Language language;
    private final Quoted quoted;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final SubjectFinder subjects;
    private final Pieces pieces;

    CueClauses(Document document, Language language, Quoted quoted, CueFinder cues, NounPhraseReader reader) {
        this.document = document;
        this.language = language;
        this.quoted = quoted;
        this.cues = cues;
        this.reader = reader;
        this.subjects = new SubjectFinder(document, language, quoted);
        this.pieces = new Pieces(document, quoted);
    }

    /** The clause; null if the sentence has none. */
    Report find(TokenSpan sentence) {
        Report found = asClause(sentence);
        found = found == null ? beforeCue(sentence) : found;
        return found == null ? afterCue(sentence) : found;
    }

    /** "Wie X mitteilte, …" and "…, wie X mitteilte, …". */
    private Report asClause(TokenSpan sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            boolean opens = is(token, "as") && (token == sentence.first() || document.is(token - 1, ','));
            Report report = opens ? asClauseAt(token, sentence) : null;
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private Report asClauseAt(int token, TokenSpan sentence) {
        int end = comma(token + 1, sentence.end());
        for (int tries = 0; tries < MOST_COMMAS && end > token; tries++) {
            FoundCue cue = cues.lastIn(Math.max(token, end - CUE_REACH), end);
            if (cue != null) {
                List<TokenSpan> spans = pieces.around(sentence, token, end);
                return report(spans, cue, subjectOrFirst(cue, token, end), "as-clause", BEFORE);
            }
            end = end == sentence.end() ? token : comma(end + 1, sentence.end());
        }
        return null;
    }

    /** "…, sagte X", "…, so X". */
    private Report beforeCue(TokenSpan sentence) {
        if (is(sentence.first(), "as") || quoted.isQuoted(sentence.first())) {
            return null;
        }
        for (int comma = sentence.first() + 2; comma + 1 < sentence.end(); comma++) {
            boolean plain = document.is(comma, ',') && !quoted.isQuoted(comma);
            FoundCue cue = plain ? cueBehind(comma, sentence) : null;
            NounPhrase speaker = cue == null ? null : subject(cue, comma + 1, sentence.end(), true);
            boolean near = speaker != null
                    && (speaker.span().first() <= cue.token() + SUBJECT_REACH
                            || speaker.span().end() <= cue.token());
            if (near || (cue != null && cue.kind() == CueKind.IMPERSONAL)) {
                return isSubjectBeforeComma(sentence)
                        ? null
                        : report(frame(sentence, comma, cue), cue, speaker, "clause-before-cue", BEFORE);
            }
        }
        return null;
    }

    /** What stands before the comma, and behind "…, Clarke said, …" too. */
    private List<TokenSpan> frame(TokenSpan sentence, int comma, FoundCue cue) {
        List<TokenSpan> spans = new ArrayList<>(pieces.one(sentence.first(), comma));
        boolean goesOn = !language.capitalisesNouns()
                && cue.token() + 1 < sentence.end()
                && document.is(cue.token() + 1, ',')
                && !quoted.isQuoted(cue.token() + 1);
        if (goesOn) {
            spans.addAll(pieces.one(cue.token() + 2, sentence.end()));
        }
        return spans;
    }

    /** "Emil Roth, der Leiter des Amtes, …": the comma behind the first phrase opens an apposition or a relative clause. */
    private boolean isSubjectBeforeComma(TokenSpan sentence) {
        List<NounPhrase> phrases = reader.read(sentence.first(), Math.min(sentence.end(), sentence.first() + FRAME));
        for (NounPhrase phrase : phrases) {
            int end = phrase.span().end();
            if (end < sentence.end() && document.is(end, ',')) {
                return onlyPhrases(phrases, sentence.first(), end);
            }
        }
        return false;
    }

    /** Whether no finite verb can stand in [from, to): nothing there but phrases and prepositions. */
    private boolean onlyPhrases(List<NounPhrase> phrases, int from, int to) {
        int token = from;
        for (NounPhrase phrase : phrases) {
            while (token < Math.min(to, phrase.span().first())) {
                WordClass type = language.classOf(document, token++);
                if (type != WordClass.PREPOSITION
                        && type != WordClass.OBLIQUE_DETERMINER
                        && type != WordClass.DETERMINER
                        && type != WordClass.CONJUNCTION) {
                    return false;
                }
            }
            token = Math.max(token, phrase.span().end());
        }
        return true;
    }

    private FoundCue cueBehind(int comma, TokenSpan sentence) {
        if (language.capitalisesNouns()) {
            FoundCue next = cues.at(comma + 1);
            boolean clause = next != null
                    && next.kind() != CueKind.NAME
                    && next.kind() != CueKind.AFTER
                    && next.kind() != CueKind.THINK;
            return clause && !is(comma + 2, "clause") ? next : null;
        }
        int end = Math.min(sentence.end(), comma + FRAME);
        FoundCue cue = cues.firstIn(comma + 1, end);
        boolean last = cue != null && cue.kind() == CueKind.SAY && endsSoon(cue.token() + 1, sentence.end());
        return last || (cue != null && cue.token() == comma + 1 && cue.kind() == CueKind.SAY && !isParticiple(cue))
                ? cue
                : null;
    }

    private boolean isParticiple(FoundCue cue) {
        return document.word(cue.token()).endsWith("ing");
    }

    /** Whether only few words, none of them a clause, come behind. */
    private boolean endsSoon(int from, int end) {
        for (int token = from; token < end; token++) {
            boolean open = token == from && !is(token, "no-clause") && Character.isLetterOrDigit(document.first(token));
            if (open || quoted.isQuoted(token) || is(token, "clause") || token - from > SUBJECT_REACH) {
                return false;
            }
            if (document.is(token, ',')) {
                return true;
            }
        }
        return true;
    }

    /** "X sagte, dass …", "X sagte, er sei …", "X drohte, … zu gehen", "X said (that) …". */
    private Report afterCue(TokenSpan sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            FoundCue cue = announcing(token);
            if (cue != null) {
                Report report = language.capitalisesNouns() ? byCommas(cue, sentence) : byPosition(cue, sentence);
                if (report != null) {
                    return report;
                }
            }
        }
        return null;
    }

    private FoundCue announcing(int token) {
        FoundCue cue = cues.at(token);
        boolean verb = cue != null && cue.kind() != CueKind.SO && cue.kind() != CueKind.AFTER;
        if (verb) {
            return cue;
        }
        if (is(token, "announces-infinitive") && !quoted.isQuoted(token)) {
            return new FoundCue(token, CueKind.SAY);
        }
        return is(token, "announces") && !quoted.isQuoted(token) ? new FoundCue(token, CueKind.THINK) : null;
    }

    private Report byCommas(FoundCue cue, TokenSpan sentence) {
        int comma = comma(cue.token() + 1, sentence.end());
        for (int tries = 0; comma + 1 < sentence.end() && tries < MOST_COMMAS; tries++) {
            int next = comma(comma + 1, sentence.end());
            boolean clause = is(comma + 1, "clause");
            boolean mood = !clause && hasMood(comma + 1, next);
            boolean infinitive = !clause && !mood && hasInfinitive(comma + 1, next);
            if (clause || mood || (infinitive && cue.kind() == CueKind.SAY)) {
                double confidence = clause ? CLAUSE : mood ? MOOD : INFINITIVE;
                String rule = clause ? "clause" : mood ? "mood" : "infinitive";
                NounPhrase speaker = subjectOrFirst(cue, sentence.first(), comma);
                return report(pieces.one(comma + 1, sentence.end()), cue, speaker, rule, confidence);
            }
            comma = next;
        }
        return null;
    }

    private Report byPosition(FoundCue cue, TokenSpan sentence) {
        NounPhrase speaker = subject(cue, sentence.first(), cue.token(), false);
        int from = clauseStart(cue, sentence.end());
        if (speaker == null || from < 0) {
            return null;
        }
        return report(pieces.one(from, sentence.end()), cue, speaker, "clause", CLAUSE);
    }

    private int clauseStart(FoundCue cue, int end) {
        int next = cue.token() + 1;
        for (int token = next; token < Math.min(end, next + 10); token++) {
            if (is(token, "clause") && !quoted.isQuoted(token)) {
                return token;
            }
        }
        if (is(cue.token(), "addressed")) {
            List<NounPhrase> phrases = reader.read(next, Math.min(end, next + 10));
            return phrases.isEmpty() || phrases.get(0).span().first() != next
                    ? -1
                    : phrases.get(0).span().end();
        }
        boolean bare = cue.kind() == CueKind.SAY || cue.kind() == CueKind.THINK || is(cue.token(), "announces");
        boolean plain = next < end
                && Character.isLetterOrDigit(document.first(next))
                && !quoted.isQuoted(next)
                && (!is(next, "no-clause") || isInfinitive(next));
        return bare && plain ? next : -1;
    }

    private boolean isInfinitive(int token) {
        return is(token, "no-clause")
                && document.word(token).equals("to")
                && language.classOf(document, token + 1) == WordClass.OPEN
                && !document.isCapitalised(token + 1);
    }

    private boolean hasMood(int from, int end) {
        for (int token = from; token < end; token++) {
            if (language.isSubjunctive(document, token) && !quoted.isQuoted(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInfinitive(int from, int end) {
        for (int token = from; token + 1 < end; token++) {
            if (is(token, "infinitive") && document.word(token + 1).endsWith("n")) {
                return true;
            }
        }
        return false;
    }

    private int comma(int from, int end) {
        for (int token = from; token < end; token++) {
            if (document.is(token, ',') && !quoted.isQuoted(token)) {
                return token;
            }
        }
        return end;
    }

    private NounPhrase subject(FoundCue cue, int first, int end, boolean behind) {
        return subjects.of(cue, reader.read(first, end), first, behind);
    }

    /** The cue's subject, else the first phrase that may be one. */
    private NounPhrase subjectOrFirst(FoundCue cue, int first, int end) {
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

    private boolean is(int token, String kind) {
        return token < document.tokens() && kind.equals(language.reporting(document, token));
    }

    private static Report report(
            List<TokenSpan> spans, FoundCue cue, NounPhrase speaker, String rule, double confidence) {
        return spans.isEmpty()
                ? null
                : new Report(QuoteType.INDIRECT, new ArrayList<>(spans), cue, speaker, rule, confidence);
    }
}
