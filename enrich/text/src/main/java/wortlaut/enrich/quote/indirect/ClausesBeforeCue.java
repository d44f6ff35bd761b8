package wortlaut.enrich.quote.indirect;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.AttributionRule;

/** Finds words that a cue follows: "…, sagte X", "…, so X", "…, Clarke said". */
final class ClausesBeforeCue {
    private static final int SUBJECT_REACH = 8;
    private static final int OPENING = 12;
    private static final int MOST_NOUNS = 4;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final NounPhraseReader reader;
    private final ClauseReader clauses;
    private final Pieces pieces;
    private final BareObjects objects;
    private final FollowingCues following;

    ClausesBeforeCue(Reading reading, ClauseReader clauses, Pieces pieces) {
        this.passage = reading.passage();
        this.document = reading.passage().document();
        this.quoted = reading.quoted();
        this.reader = reading.phrases();
        this.clauses = clauses;
        this.pieces = pieces;
        this.objects = new BareObjects(passage, quoted, clauses);
        this.following = new FollowingCues(reading, clauses);
    }

    /** The clause before a comma and its cue; null if the sentence has none. */
    Report find(TokenSpan sentence) {
        if (clauses.is(sentence.first(), ReportingWord.AS) || quoted.isQuoted(sentence.first())) {
            return null;
        }
        int opening = isSubordinate(sentence) ? clauses.comma(sentence.first(), sentence.end()) : -1;
        for (int comma = sentence.first() + (isNounAlone(sentence.first()) ? 1 : 2);
                comma + 1 < sentence.end();
                comma++) {
            boolean plain = document.is(comma, ',') && !quoted.isQuoted(comma) && comma != opening;
            FoundCue cue = plain ? following.behind(comma, sentence) : null;
            NounPhrase speaker = cue == null ? null : following.subject(cue, comma + 1, sentence.end());
            boolean near = speaker != null
                    && (speaker.span().first() <= cue.token() + SUBJECT_REACH
                            || speaker.span().end() <= cue.token());
            if (near && (goesOnBehind(cue, sentence) || isSubjectOfCue(comma, cue, speaker, sentence))) {
                return null;
            }
            if (near || (cue != null && cue.kind() == CueKind.IMPERSONAL)) {
                return !isParenthesis(comma, cue, speaker, sentence)
                                && !clauses.hasMood(sentence.first(), comma)
                                && isSubjectBeforeComma(sentence)
                        ? null
                        : ClauseReader.report(
                                frame(sentence, comma, cue), cue, speaker, AttributionRule.CLAUSE_BEFORE_CUE);
            }
        }
        return null;
    }

    /** "Inflation, she warned, remained stubborn": not "However, …". */
    private boolean isNounAlone(int first) {
        return !passage.grammar().setsOffClauses()
                && passage.classOf(first) == WordClass.OPEN
                && !passage.grammar().isAdverb(passage.word(first));
    }

    /** "Da es regnete, forderte Kern …": a clause that only opens the sentence, unless its mood is that of reported speech. */
    private boolean isSubordinate(TokenSpan sentence) {
        return passage.grammar().putsVerbSecond()
                && passage.clause(sentence.first()) == ClauseWord.SUBORDINATE
                && !clauses.hasMood(sentence.first(), clauses.comma(sentence.first(), sentence.end()));
    }

    /** What stands before the comma, and behind "…, Clarke said, …" too. */
    private List<TokenSpan> frame(TokenSpan sentence, int comma, FoundCue cue) {
        List<TokenSpan> spans = new ArrayList<>(pieces.one(sentence.first(), comma));
        int close = closingComma(cue, sentence);
        boolean goesOn =
                close > 0 && (!passage.grammar().marksReportedSpeech() || goesOnInMood(close + 1, sentence.end()));
        if (goesOn) {
            spans.addAll(pieces.one(close + 1, sentence.end()));
        }
        return spans;
    }

    /** "The head of the crew, Ada Kern, said the search was over": what has no verb before the cue is who says it, not what is said. */
    private boolean isSubjectOfCue(int comma, FoundCue cue, NounPhrase speaker, TokenSpan sentence) {
        return passage.grammar().putsSubjectFirst()
                && cue.token() == comma + 1
                && speaker.span().first() > cue.token()
                && closingComma(cue, sentence) < 0
                && objects.isObject(sentence.first(), comma, false)
                && !objects.isObject(cue.token() + 1, sentence.end(), false);
    }

    /** "Auf den Vorwurf, …, entgegnete Kern, dass …": the words are the clause behind the cue. */
    private boolean goesOnBehind(FoundCue cue, TokenSpan sentence) {
        int close = passage.grammar().setsOffClauses() ? closingComma(cue, sentence) : -1;
        return close > 0 && clauses.is(close + 1, ReportingWord.CLAUSE);
    }

    /** "Der Bau, sagte Kern, werde teuer": a verb in the mood of reported speech right behind the comma. */
    private boolean goesOnInMood(int token, int end) {
        return token < end && !quoted.isQuoted(token) && passage.isSubjunctive(token);
    }

    /** The comma behind the cue and its subject, which parts a clause in two with the comma before them; -1 if none does. */
    private int closingComma(FoundCue cue, TokenSpan sentence) {
        int last = Math.min(sentence.end() - 1, cue.token() + SUBJECT_REACH);
        for (int token = cue.token() + 1; token < last; token++) {
            if (document.is(token, ',') && !quoted.isQuoted(token)) {
                return token;
            }
            if (!passage.grammar().setsOffClauses()
                    && token > cue.token() + 1
                    && clauses.is(token, ReportingWord.CLAUSE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "A new bridge, Kern added, would cost too much": nothing but the cue and its subject between two commas. */
    private boolean isParenthesis(int comma, FoundCue cue, NounPhrase speaker, TokenSpan sentence) {
        int close = speaker == null ? -1 : closingComma(cue, sentence);
        if (close < 0) {
            return false;
        }
        return passage.grammar().marksReportedSpeech()
                ? cue.token() == comma + 1 && goesOnInMood(close + 1, sentence.end())
                : isRightBehind(comma, speaker) && cue.token() - speaker.span().end() <= 1;
    }

    /** "…, deputy governor Ada Kern said in Leeds, …": nothing but nouns in small letters between the comma and the speaker's phrase. */
    private boolean isRightBehind(int comma, NounPhrase speaker) {
        int token = comma + 1;
        while (token < speaker.span().first() && passage.classOf(token) == WordClass.OPEN) {
            token++;
        }
        return token == speaker.span().first() && token - comma <= MOST_NOUNS;
    }

    /** "Emil Roth, der Leiter des Amtes, …": the comma behind the first phrase opens an apposition or a relative clause. */
    private boolean isSubjectBeforeComma(TokenSpan sentence) {
        List<NounPhrase> phrases = reader.read(sentence.first(), Math.min(sentence.end(), sentence.first() + OPENING));
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
                WordClass type = passage.classOf(token++);
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
}
