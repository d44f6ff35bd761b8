package wortlaut.enrich.quote.indirect;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueClause;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AttributionRule;

/** Reads the clause behind a cue in a language that sets clauses off by commas: "Kern sagte, dass …", "…, er sei …", "…, zu …". */
final class ClausesByCommas {
    private static final int MOST_COMMAS = 4;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final NounPhraseReader reader;
    private final ClauseReader clauses;
    private final Pieces pieces;
    private final AnnouncingCues announcing;

    ClausesByCommas(Reading reading, ClauseReader clauses, Pieces pieces, AnnouncingCues announcing) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.reader = reading.phrases();
        this.clauses = clauses;
        this.pieces = pieces;
        this.announcing = announcing;
    }

    /** The clause behind a cue; null if none is. */
    Report find(FoundCue cue, TokenSpan sentence) {
        int comma = clauses.comma(cue.token() + 1, sentence.end());
        if (document.isCapitalised(cue.token()) && clauses.hasMood(cue.token(), comma)) {
            // "Die Entscheidung des Gerichts sei vertagt, …": a noun within what goes on with reported speech
            return null;
        }
        for (int tries = 0; comma + 1 < sentence.end() && tries < MOST_COMMAS; tries++) {
            int next = clauses.comma(comma + 1, sentence.end());
            boolean clause = clauses.is(comma + 1, ReportingWord.CLAUSE);
            boolean mood = !clause && clauses.hasMood(comma + 1, next);
            boolean infinitive = !clause
                    && !mood
                    && !clauses.is(comma + 1, ReportingWord.ADVERBIAL)
                    && hasInfinitive(comma + 1, next);
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
        if (clauses.is(cue.token(), ReportingWord.ANNOUNCES_OTHERS) && isRejected(cue.token(), comma)) {
            return null;
        }
        boolean agentless = new CueClause(passage, quoted, cue.token()).isPassive();
        return agentless ? clauses.subject(cue, first, comma, false) : clauses.subjectOrFirst(cue, first, comma);
    }

    /** "wies Vorwürfe zurück, er habe …": whoever rejects them does not say them. */
    private boolean isRejected(int noun, int comma) {
        int first = document.sentence(document.sentenceOf(noun)).first();
        for (int token = first; token < comma; token++) {
            if (passage.clause(token) == ClauseWord.REJECTS && !quoted.isQuoted(token)) {
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
            FoundCue other = announcing.at(token);
            boolean noun = other != null && document.isCapitalised(token);
            if (noun
                    ? owner(token, comma) != null || clauses.is(token, ReportingWord.ANNOUNCES_OTHERS)
                    : other != null && verbsToo && other.kind() == CueKind.SAY) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInfinitive(int from, int end) {
        for (int token = from; token + 1 <= end; token++) {
            boolean apart = token + 1 < end
                    && clauses.is(token, ReportingWord.INFINITIVE)
                    && passage.grammar().endsLikeInfinitive(passage.word(token + 1))
                    && passage.classOf(token + 1) != WordClass.OBLIQUE_DETERMINER
                    && Character.isLowerCase(document.first(token + 1));
            if (apart || passage.isInfinitiveWithZu(token)) {
                return true;
            }
        }
        return false;
    }
}
