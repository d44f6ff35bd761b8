package wortlaut.enrich.quote.direct;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.QuoteFeature;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.cue.CueClause;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.frame.Quoted;

/** What the cues around words in marks say for their being somebody's words: verbs of saying and calling, colons, the mood of reported speech. */
final class CueEvidence {
    private static final int NEAR = 3;
    private static final int REACH = 8;
    private static final int MOST_NAME = 5;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;
    private final HeardWeights weights;

    CueEvidence(Passage passage, Quoted quoted, CueFinder cues, HeardWeights weights) {
        this.passage = passage;
        this.document = passage.document();
        this.quoted = quoted;
        this.cues = cues;
        this.weights = weights;
    }

    /** The sum for a marked text; {@code isShort}: its words are few enough for the mood beside them to count. */
    double score(Frame frame, boolean isShort) {
        FoundCue before = cues.lastIn(frame.beforeFirst(), frame.first());
        FoundCue after = cues.firstIn(frame.end(), frame.afterEnd());
        double score = frame.hasColon(document) ? colon(frame, before) : 0;
        score += before == null && after == null && hasSource(frame) ? weights.of(QuoteFeature.PREPOSITIONAL_CUE) : 0;
        score += isSpokenOf(frame) ? weights.of(QuoteFeature.SPOKEN_OF) : 0;
        boolean framed = quoted.isFramed(frame);
        score += framed ? weights.of(QuoteFeature.FRAMED) : 0;
        boolean near = after != null && after.token() - frame.end() < NEAR && !isSubject(frame, after);
        if (after != null && (framed || near) && after.kind() != CueKind.AFTER) {
            score += weights.of(after.kind() == CueKind.THINK ? QuoteFeature.CUE_IN_SENTENCE : QuoteFeature.CUE_AFTER);
        } else {
            score += inSentence(before, after) + judgement(frame, before, after);
        }
        return isShort && hasSubjunctive(frame) ? score + weights.of(QuoteFeature.SUBJUNCTIVE) : score;
    }

    private double colon(Frame frame, FoundCue before) {
        if (before != null) {
            return weights.of(QuoteFeature.CUE_BEFORE);
        }
        boolean ends = frame.end() >= document.tokens()
                || passage.paragraphOf(frame.end()) != passage.paragraphOf(frame.first());
        double headline = ends ? weights.of(QuoteFeature.HEADLINE) : 0;
        return weights.of(QuoteFeature.COLON)
                + headline
                + (ends && isCapitals(frame.beforeFirst(), frame.end()) ? weights.of(QuoteFeature.CAPITALS) : 0);
    }

    /** "TRAINER TOBT: „DAS WAR ALLES“": a headline in capitals. */
    private boolean isCapitals(int first, int end) {
        String text = document.text();
        for (int i = document.start(first); i < document.end(end - 1); i++) {
            if (Character.isLowerCase(text.charAt(i)) && text.charAt(i) != 'ß') {
                return false;
            }
        }
        return true;
    }

    /** "Laut Kern war es „ein Fehler“": a source before the words, which is no cue. */
    private boolean hasSource(Frame frame) {
        for (int token = frame.beforeFirst(); token < frame.first() - 1; token++) {
            if (!quoted.isQuoted(token) && passage.reporting(token) == ReportingWord.SOURCE_BEFORE) {
                return true;
            }
        }
        return false;
    }

    /** "sprach von „Abzocke“": a verb of speaking and its preposition right before the words. */
    private boolean isSpokenOf(Frame frame) {
        int last = frame.first() - 1;
        if (last < frame.beforeFirst() + 1 || passage.reporting(last) != ReportingWord.SPOKEN_OF) {
            return false;
        }
        for (int token = last - 1; token >= Math.max(frame.beforeFirst(), last - REACH); token--) {
            if (isFollowedBy(passage.word(last), passage.reportingVerb(token)) && cues.isReportingVerb(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowedBy(String word, List<CueForm> verb) {
        for (int i = 0; verb != null && i < verb.size(); i++) {
            if (word.equals(verb.get(i).behind())) {
                return true;
            }
        }
        return false;
    }

    /** "des „Landboten“ sagte": where nouns have capitals a comma parts a quote from the verb behind it. */
    private boolean isSubject(Frame frame, FoundCue after) {
        return passage.grammar().setsOffClauses()
                && after.token() == frame.end()
                && !frame.startsSentence()
                && document.isCapitalised(frame.first() + 1)
                && frame.end() - frame.first() <= MOST_NAME
                && Character.isLetterOrDigit(document.first(frame.end() - 2));
    }

    /** "nannte den Plan einen „Fehler“", "wies ihn als „falsch“ zurück": somebody calls something so, rather than that it is called so. */
    private double judgement(Frame frame, FoundCue before, FoundCue after) {
        FoundCue cue = before != null && before.kind() == CueKind.NAME ? before : after;
        if (cue == null || cue.kind() != CueKind.NAME || frame.startsSentence()) {
            return 0;
        }
        WordClass type = passage.classOf(frame.first() - 1);
        boolean called = type == WordClass.DETERMINER
                || type == WordClass.OBLIQUE_DETERMINER
                || passage.reporting(frame.first() - 1) == ReportingWord.CALLED;
        return called && !new CueClause(passage, quoted, cue.token()).isPassive()
                ? weights.of(QuoteFeature.JUDGEMENT)
                : 0;
    }

    /** What the stronger of two cues that stand somewhere in the sentence says; either may be null. */
    private double inSentence(FoundCue before, FoundCue after) {
        FoundCue stronger = size(before) >= size(after) ? before : after;
        return stronger == null ? 0 : weights.of(inSentence(stronger));
    }

    private double size(FoundCue cue) {
        return cue == null ? 0 : weights.size(inSentence(cue));
    }

    private static QuoteFeature inSentence(FoundCue cue) {
        return switch (cue.kind()) {
            case SAY, CITE, IMPERSONAL -> QuoteFeature.CUE_IN_SENTENCE;
            case NAME -> QuoteFeature.NAMING_CUE;
            case THINK -> QuoteFeature.THINKING_CUE;
            case SO, AFTER -> QuoteFeature.PREPOSITIONAL_CUE;
        };
    }

    private boolean hasSubjunctive(Frame frame) {
        for (int token = frame.beforeFirst(); token < frame.afterEnd(); token++) {
            if (token == frame.first()) {
                token = frame.end();
            }
            if (token < frame.afterEnd() && passage.isSubjunctive(token)) {
                return true;
            }
        }
        return false;
    }
}
