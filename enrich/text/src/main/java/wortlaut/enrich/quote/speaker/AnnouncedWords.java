package wortlaut.enrich.quote.speaker;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.cue.SubjectFinder;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** Finds who says a quote by the cue of its sentence: whose that is. */
final class AnnouncedWords {
    private static final int NEAR = 4;

    private final Passage passage;
    private final Document document;
    private final CueFinder cues;
    private final SubjectFinder subjects;
    private final Attributions attributions;

    AnnouncedWords(Reading reading, Attributions attributions) {
        this.passage = reading.passage();
        this.document = passage.document();
        this.cues = reading.cues();
        this.subjects = reading.subjects();
        this.attributions = attributions;
    }

    /** "„…“, sagte Kern": a cue behind the words that is theirs. */
    Attribution behind(Surroundings around, AttributionRule rule) {
        return isBehind(around) && !isApart(around)
                ? byCue(around, around.verbBehind(), rule)
                : Attribution.unknown(null);
    }

    /** "„…“ und fertig, sagte Kern": the same behind another clause. */
    Attribution apart(Surroundings around, AttributionRule rule) {
        return isBehind(around) && isApart(around)
                ? byCue(around, around.verbBehind(), rule)
                : Attribution.unknown(null);
    }

    /** "Kern sagte: „…“". */
    Attribution beforeColon(Surroundings around, AttributionRule rule) {
        return around.hasColon() ? before(around, rule) : Attribution.unknown(null);
    }

    /** "Kern nannte das Haus „…“": a cue before the words that no cue behind them has taken. */
    Attribution before(Surroundings around, AttributionRule rule) {
        FoundCue cue = around.verbBefore();
        return cue == null || isBehind(around) ? Attribution.unknown(null) : byCue(around, cue, rule);
    }

    /** A cue somewhere behind the words. */
    Attribution within(Surroundings around, AttributionRule rule) {
        FoundCue cue = around.verbBehind();
        return cue == null ? Attribution.unknown(null) : byCue(around, cue, rule);
    }

    private boolean isBehind(Surroundings around) {
        Frame frame = around.frame();
        FoundCue before = around.verbBefore();
        FoundCue after = around.verbBehind();
        if (after == null || isAnnounced(frame, before, after)) {
            return false;
        }
        boolean near = after.token() - frame.end() < NEAR;
        return near || (before == null && cues.isFramed(frame));
    }

    private boolean isApart(Surroundings around) {
        int cue = around.verbBehind().token();
        int end = around.frame().end();
        return cue > end + 1 && document.is(cue - 1, ',') && Character.isLowerCase(document.first(end));
    }

    /** "Kern schrieb: „…“, hieß es"; "Während Kern erklärte, „…“, räumte Fuhr ein": the verb behind the words is another clause's. */
    private boolean isAnnounced(Frame frame, FoundCue before, FoundCue after) {
        if (before == null || before.kind() != CueKind.SAY) {
            return false;
        }
        boolean opens = passage.grammar().setsOffClauses()
                && frame.beforeFirst() < before.token()
                && after.token() == frame.end() + 1
                && passage.clause(frame.beforeFirst()) == ClauseWord.SUBORDINATE;
        return opens || (frame.hasColon(document) && after.kind() == CueKind.IMPERSONAL);
    }

    private Attribution byCue(Surroundings around, FoundCue cue, AttributionRule rule) {
        Frame frame = around.frame();
        List<NounPhrase> phrases = around.phrases();
        boolean behind = cue.token() >= frame.end();
        boolean comma = behind && document.is(frame.end(), ',');
        NounPhrase enclosed = comma ? enclosed(frame, cue, phrases) : null;
        List<NounPhrase> ranked = subjects.rank(cue, phrases, frame.beforeFirst(), behind);
        NounPhrase best = ranked.isEmpty() ? null : ranked.get(0);
        Attribution said = attributions.of(enclosed == null ? best : enclosed, cue, reason(cue, rule));
        return said.isKnown() ? said.or(ranked) : said;
    }

    private Reason reason(FoundCue cue, AttributionRule rule) {
        if (cues.isBuilt(cue)) {
            return Reason.of(rule.built());
        }
        Reason reason = Reason.of(rule);
        return cue.kind() == CueKind.THINK ? reason.doubted(Doubt.THOUGHT) : reason;
    }

    /** "„…“, Alma Reuter, die Leiterin, sagte": a person right behind the quote's comma, with the cue behind it. */
    private NounPhrase enclosed(Frame frame, FoundCue cue, List<NounPhrase> phrases) {
        for (NounPhrase phrase : phrases) {
            int gap = phrase.span().first() - frame.end();
            boolean between = gap >= 0 && phrase.span().end() <= cue.token();
            if (between && gap <= 2 && phrase.subject() && phrase.kind() == NounPhrase.Kind.PERSON) {
                return phrase;
            }
        }
        return null;
    }
}
