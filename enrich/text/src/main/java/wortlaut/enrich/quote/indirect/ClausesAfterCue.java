package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.cue.CueClause;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.CueKind;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AttributionRule;

/** Finds clauses that a verb of saying announces: "X sagte, dass …", "X sagte, er sei …", "X drohte, … zu gehen", "X said (that) …". */
final class ClausesAfterCue {
    private static final String OTHERS = "announces-others";
    private static final int MOST_COMMAS = 4;
    private static final int SHORT = 4;

    /** Of a clause behind a verb that only its "that" shows to be one of saying. */
    private static final double UNKNOWN = 0.5;

    private static final int MOST_SUBJECT = 8;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Quoted quoted;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final ClauseReader clauses;
    private final Pieces pieces;
    private final BareObjects objects;

    ClausesAfterCue(Reading reading, ClauseReader clauses, Pieces pieces) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.language = reading.passage().language();
        this.quoted = reading.quoted();
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.clauses = clauses;
        this.pieces = pieces;
        this.objects = new BareObjects(passage, quoted, clauses);
    }

    /** The clause of the first verb that has one; null if the sentence has none. */
    Report find(TokenSpan sentence) {
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
        if ((clauses.is(token, "announces-infinitive") || clauses.is(token, OTHERS)) && !quoted.isQuoted(token)) {
            return new FoundCue(token, CueKind.SAY);
        }
        if (clauses.is(token, "announces") && !quoted.isQuoted(token)) {
            return new FoundCue(token, CueKind.THINK);
        }
        return isBeforeThat(token) ? new FoundCue(token, CueKind.SAY) : null;
    }

    /** "conceded that …", "objects that …": whatever the verb, "that" behind it opens what is said; its subject must be somebody. */
    private boolean isBeforeThat(int token) {
        return !language.capitalisesNouns()
                && token > 0
                && clauses.is(token + 1, "clause")
                && !quoted.isQuoted(token)
                && Character.isLowerCase(document.first(token))
                && passage.classOf(token) == WordClass.OPEN
                && !clauses.is(token, "no-speech")
                && passage.isPastForm(token)
                && passage.classOf(token - 1) != WordClass.AUXILIARY;
    }

    private Report byCommas(FoundCue cue, TokenSpan sentence) {
        int comma = clauses.comma(cue.token() + 1, sentence.end());
        if (document.isCapitalised(cue.token()) && clauses.hasMood(cue.token(), comma)) {
            return null; // "Die Entscheidung des Gerichts sei vertagt, …": a noun within what goes on with reported
            // speech
        }
        for (int tries = 0; comma + 1 < sentence.end() && tries < MOST_COMMAS; tries++) {
            int next = clauses.comma(comma + 1, sentence.end());
            boolean clause = clauses.is(comma + 1, "clause");
            boolean mood = !clause && clauses.hasMood(comma + 1, next);
            boolean infinitive =
                    !clause && !mood && !clauses.is(comma + 1, "adverbial") && hasInfinitive(comma + 1, next);
            if (clause || mood || (infinitive && cue.kind() == CueKind.SAY)) {
                if (isAnnouncedBetween(cue, comma, tries > 0 || document.isCapitalised(cue.token()))) {
                    return null;
                }
                AttributionRule rule =
                        clause ? AttributionRule.CLAUSE : mood ? AttributionRule.MOOD : AttributionRule.INFINITIVE;
                return ClauseReader.report(
                        pieces.one(comma + 1, clauseEnd(cue, comma + 1, sentence.end())),
                        cue,
                        speaker(cue, sentence.first(), comma),
                        rule);
            }
            comma = next;
        }
        return null;
    }

    /** "Das Papier, von dem Kern sagt, es sei alt, liegt aus": the main clause goes on behind the relative one's words. */
    private int clauseEnd(FoundCue cue, int from, int end) {
        int last = clauses.clauseEnd(from, end);
        int comma = clauses.comma(from, last);
        boolean resumes = comma + 1 < last
                && new CueClause(passage, quoted, cue.token()).relativeEnd() > 0
                && Character.isLowerCase(document.first(comma + 1))
                && !passage.isSubjunctive(comma + 1)
                && (passage.classOf(comma + 1) == WordClass.AUXILIARY || passage.classOf(comma + 1) == WordClass.OPEN);
        return resumes ? comma : last;
    }

    /** Whose cue it is; "der Vorwurf der Partei, …": of a noun whose it says it is. */
    private NounPhrase speaker(FoundCue cue, int first, int comma) {
        NounPhrase owner = document.isCapitalised(cue.token()) ? owner(cue.token(), comma) : null;
        if (owner != null) {
            return owner;
        }
        if (clauses.is(cue.token(), OTHERS) && isRejected(cue.token(), comma)) {
            return null;
        }
        boolean agentless = new CueClause(passage, quoted, cue.token()).isPassive();
        return agentless ? clauses.subject(cue, first, comma, false) : clauses.subjectOrFirst(cue, first, comma);
    }

    /** "wies Vorwürfe zurück, er habe …": whoever rejects them does not say them. */
    private boolean isRejected(int noun, int comma) {
        int first = document.sentence(document.sentenceOf(noun)).first();
        for (int token = first; token < comma; token++) {
            if ("rejects".equals(passage.clause(token)) && !quoted.isQuoted(token)) {
                return true;
            }
        }
        return false;
    }

    private NounPhrase owner(int noun, int end) {
        int link = noun + 1;
        if (link >= end || !passage.isLink(link, false)) {
            return null;
        }
        boolean preposition = passage.classOf(link) == WordClass.PREPOSITION;
        int first = preposition ? link + 1 : link;
        List<NounPhrase> phrases = reader.read(first, end);
        boolean next = !phrases.isEmpty() && phrases.get(0).span().first() == first;
        return next && phrases.get(0).kind() != NounPhrase.Kind.OTHER ? phrases.get(0) : null;
    }

    /**
     * "bestritt das, indem er sagte, …", "wies die Forderung der Partei zurück, …": another verb of saying between the cue and the clause,
     * or a noun with whose it is, is nearer to it.
     */
    private boolean isAnnouncedBetween(FoundCue cue, int comma, boolean verbsToo) {
        for (int token = comma - 1; token > cue.token() && !document.is(token, ','); token--) {
            FoundCue other = announcing(token);
            boolean noun = other != null && document.isCapitalised(token);
            if (noun
                    ? owner(token, comma) != null || clauses.is(token, OTHERS)
                    : other != null && verbsToo && other.kind() == CueKind.SAY) {
                return true;
            }
        }
        return false;
    }

    private Report byPosition(FoundCue cue, TokenSpan sentence) {
        int relative = relativeBefore(cue, sentence.first());
        NounPhrase speaker = clauses.subject(cue, Math.max(sentence.first(), relative), cue.token(), false);
        int from = clauseStart(cue, sentence.end());
        if (speaker == null
                || from < 0
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
                        AttributionRule.CLAUSE,
                        known ? AttributionRule.CLAUSE.prior() : UNKNOWN);
    }

    private boolean isKnown(FoundCue cue) {
        return cues.at(cue.token()) != null || clauses.is(cue.token(), "announces");
    }

    /** "passports that prosecutors say were forged": the token behind the relative word before a cue and its subject; -1 if there is none. */
    private int relativeBefore(FoundCue cue, int first) {
        for (int token = cue.token() - 1; token > first && cue.token() - token <= MOST_SUBJECT; token--) {
            if (document.is(token, ',') || quoted.isQuoted(token)) {
                return -1;
            }
            boolean relative = "relative".equals(passage.clause(token)) || clauses.is(token, "clause");
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
        return clauses.is(cue.token(), "addressed-to") || clauses.is(cue.token(), "addressed");
    }

    /** "urged residents not to drink it": who is told is no part of what. */
    private int behindTold(FoundCue cue, int from, int end) {
        if (!isTold(cue)) {
            return from;
        }
        for (int token = from + 1; token < Math.min(end, from + MOST_SUBJECT); token++) {
            boolean not = document.word(token).equals("not");
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
        boolean standIn = clauses.is(from, "stand-in");
        boolean noun = passage.classOf(from) == WordClass.DETERMINER
                && from + 1 < end
                && passage.classOf(from + 1) == WordClass.OPEN;
        int next = noun ? from + 2 : from + 1;
        boolean ends = next >= end || ".;!?".indexOf(document.first(next)) >= 0;
        if (standIn || clauses.is(from, "clause")) {
            return ends || (standIn && isOnlyStandIn(from + 1, end));
        }
        boolean verbNext = noun && next + 1 < end && passage.isAnd(next) && cues.at(next + 1) != null;
        return noun && (ends || verbNext);
    }

    /** "little else", "not a word about it", "much the same", but "much of the town was lost". */
    private boolean isOnlyStandIn(int from, int end) {
        int token = from;
        while (token < end
                && (clauses.is(token, "stand-in")
                        || clauses.is(token, "stand-in-more")
                        || passage.classOf(token) == WordClass.DETERMINER)) {
            token++;
        }
        if (token >= end || !Character.isLetterOrDigit(document.first(token))) {
            return true;
        }
        return passage.classOf(token) == WordClass.PREPOSITION
                && (!document.word(token).equals("of") || !hasAuxiliary(token, end));
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
        if (!clauses.is(cue.token(), "thing") || clauses.is(from, "clause")) {
            return false;
        }
        int token = passage.classOf(from) == WordClass.DETERMINER ? from + 1 : from;
        int first = token;
        while (token < end
                && (passage.classOf(token) == WordClass.OPEN || document.is(token, '-'))
                && Character.isLetterOrDigit(document.first(token))) {
            if (token > first && document.word(token).endsWith("ed")) {
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
            if (clauses.is(token, "clause") && !quoted.isQuoted(token)) {
                return token;
            }
        }
        if (clauses.is(cue.token(), "addressed")) {
            List<NounPhrase> phrases = reader.read(next, Math.min(end, next + 10));
            return phrases.isEmpty() || phrases.get(0).span().first() != next
                    ? -1
                    : phrases.get(0).span().end();
        }
        boolean bare = cue.kind() == CueKind.SAY || cue.kind() == CueKind.THINK || clauses.is(cue.token(), "announces");
        boolean plain = next < end
                && Character.isLetterOrDigit(document.first(next))
                && !quoted.isQuoted(next)
                && (!clauses.is(next, "no-clause") || isInfinitive(next));
        return bare && plain ? next : -1;
    }

    private boolean isInfinitive(int token) {
        return clauses.is(token, "no-clause")
                && document.word(token).equals("to")
                && passage.classOf(token + 1) == WordClass.OPEN
                && !document.isCapitalised(token + 1);
    }

    private boolean hasInfinitive(int from, int end) {
        for (int token = from; token + 1 <= end; token++) {
            boolean apart = token + 1 < end
                    && clauses.is(token, "infinitive")
                    && document.word(token + 1).endsWith("n")
                    && passage.classOf(token + 1) != WordClass.OBLIQUE_DETERMINER
                    && Character.isLowerCase(document.first(token + 1));
            if (apart || passage.isInfinitiveWithZu(token)) {
                return true;
            }
        }
        return false;
    }
}
