package wortlaut.enrich.quote;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.QuoteWeights;
import wortlaut.enrich.language.WordClass;

/** What the cues around words in marks say for their being somebody's words: verbs of saying and calling, colons, the mood of reported speech. */
final class CueEvidence {
    private static final int NEAR = 3;

    private final Document document;
    private final Language language;
    private final Quoted quoted;
    private final CueFinder cues;
    private final QuoteWeights weights;

    CueEvidence(Document document, Language language, Quoted quoted, CueFinder cues) {
        this.document = document;
        this.language = language;
        this.quoted = quoted;
        this.cues = cues;
        this.weights = language.quoteWeights();
    }

    /** The sum for a marked text; {@code isShort}: its words are few enough for the mood beside them to count. */
    double score(Frame frame, boolean isShort) {
        FoundCue before = cues.lastIn(frame.beforeFirst(), frame.first());
        FoundCue after = cues.firstIn(frame.end(), frame.afterEnd());
        double score = 0;
        if (frame.hasColon(document)) {
            score += before == null ? weights.of("colon") : weights.of("cueBefore");
        }
        boolean framed = quoted.isFramed(frame);
        score += framed ? weights.of("framed") : 0;
        if (after != null && (framed || after.token() - frame.end() < NEAR) && after.kind() != CueKind.AFTER) {
            score += weights.of(after.kind() == CueKind.THINK ? "cueInSentence" : "cueAfter");
        } else {
            score += Math.max(inSentence(before), inSentence(after)) + judgement(frame, before, after);
        }
        return isShort && hasSubjunctive(frame) ? score + weights.of("subjunctive") : score;
    }

    /** "nannte den Plan einen „Fehler“", "wies ihn als „falsch“ zurück": somebody calls something so, rather than that it is called so. */
    private double judgement(Frame frame, FoundCue before, FoundCue after) {
        FoundCue cue = before != null && before.kind() == CueKind.NAME ? before : after;
        if (cue == null || cue.kind() != CueKind.NAME || frame.startsSentence()) {
            return 0;
        }
        WordClass type = language.classOf(document, frame.first() - 1);
        boolean called = type == WordClass.DETERMINER
                || type == WordClass.OBLIQUE_DETERMINER
                || "called".equals(language.reporting(document, frame.first() - 1));
        return called && !new CueClause(document, language, quoted, cue.token()).isPassive()
                ? weights.of("judgement")
                : 0;
    }

    private double inSentence(FoundCue cue) {
        if (cue == null) {
            return 0;
        }
        return switch (cue.kind()) {
            case SAY, CITE, IMPERSONAL -> weights.of("cueInSentence");
            case NAME -> weights.of("namingCue");
            case THINK -> weights.of("thinkingCue");
            case SO, AFTER -> weights.of("prepositionalCue");
        };
    }

    private boolean hasSubjunctive(Frame frame) {
        for (int token = frame.beforeFirst(); token < frame.afterEnd(); token++) {
            if (token == frame.first()) {
                token = frame.end();
            }
            if (token < frame.afterEnd() && language.isSubjunctive(document, token)) {
                return true;
            }
        }
        return false;
    }
}
