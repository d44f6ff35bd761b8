package wortlaut.enrich.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.CueKind;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.cue.SubjectFinder;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.events.EntityType;

/** Finds who says a quote: by a cue behind or before it, by the subject of its sentence, or by what comes before it. */
public final class SpeakerFinder {
    private static final int NEAR = 4;
    private static final int LONGEST = 80;
    private static final double APART = 0.8;
    private static final double THOUGHT = 0.85;
    private static final int MOST_SENTENCES = 4;

    private final Passage passage;
    private final Document document;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final SubjectFinder subjects;
    private final Attributions attributions;
    private final PlacedNames placed;
    private final NearbySpeakers nearby;

    public SpeakerFinder(Reading reading) {
        this.passage = reading.passage();
        this.document = passage.document();
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.subjects = reading.subjects();
        this.attributions = new Attributions(passage, reading.quoted(), reader);
        this.placed = new PlacedNames(reading, attributions);
        this.nearby = new NearbySpeakers(reading, attributions);
    }

    /** The phrases of the sentence around a quote. */
    private record Around(List<NounPhrase> before, List<NounPhrase> after) {
        List<NounPhrase> all() {
            List<NounPhrase> all = new ArrayList<>(before);
            all.addAll(after);
            return all;
        }
    }

    private Around around(Frame frame) {
        return new Around(reader.read(frame.beforeFirst(), frame.first()), reader.read(frame.end(), frame.afterEnd()));
    }

    /**
     * Whoever the sentence of the quote or its neighbourhood names.
     *
     * @param last the quote before in the same paragraph; null if there is none
     * @param before the quote before in any paragraph; null if there is none
     */
    public Attribution find(Frame whole, FoundQuote last, FoundQuote before) {
        Frame frame = withoutCitation(whole);
        Around around = around(frame);
        Attribution found = placed.find(frame, around.before());
        found = found.isKnown() ? found : byCue(frame, around);
        if (!found.isKnown() && frame.hasColon(document)) {
            found = bySubject(around.before(), false, AttributionRule.SUBJECT_BEFORE_COLON);
        }
        found = found.isKnown() ? found : byOwnSubject(frame, around, found);
        found = found.isKnown() ? found : nearby.find(frame, last, before, found);
        boolean described = !found.isKnown() && frame.hasColon(document);
        return described ? bySubject(around.before(), true, AttributionRule.SUBJECT_BEFORE_COLON) : found;
    }

    /** "Wie die Zeitung berichtet, gab Kern eine Antwort: „…“": what announces the words stands behind the clause that only cites. */
    private Frame withoutCitation(Frame frame) {
        boolean cites = frame.hasColon(document) && "as".equals(passage.reporting(frame.beforeFirst()));
        int comma = frame.beforeFirst();
        while (cites && comma < frame.first() && !document.is(comma, ',')) {
            comma++;
        }
        boolean closed = cites && comma + 1 < frame.first() && cues.lastIn(frame.beforeFirst(), comma) != null;
        return closed ? new Frame(comma + 1, frame.first(), frame.end(), frame.afterEnd()) : frame;
    }

    /** "Auch der Minister attackierte das Land als „…“": whoever starts the sentence of the words rather than who spoke before. */
    private Attribution byOwnSubject(Frame frame, Around around, Attribution sofar) {
        List<NounPhrase> before = around.before();
        NounPhrase first = before.isEmpty() ? null : before.get(0);
        boolean starts = first != null
                && first.subject()
                && (first.kind() == NounPhrase.Kind.PERSON || first.kind() == NounPhrase.Kind.ROLE)
                && first.span().first() - frame.beforeFirst() <= 1;
        return starts ? attribution(first, null, AttributionRule.SUBJECT_OF_SENTENCE) : sofar;
    }

    private Attribution byCue(Frame frame, Around around) {
        FoundCue before = lastVerb(frame.beforeFirst(), frame.first());
        FoundCue after = cues.firstIn(frame.end(), frame.afterEnd());
        Attribution found = Attribution.unknown(null);
        boolean near = after != null && after.token() - frame.end() < NEAR;
        if (after != null && !isAnnounced(frame, before, after) && (near || (before == null && cues.isFramed(frame)))) {
            boolean apart = after.token() > frame.end() + 1
                    && document.is(after.token() - 1, ',')
                    && Character.isLowerCase(document.first(frame.end()));
            found = byCue(
                    frame, around, after, AttributionRule.CUE_AFTER, apart ? APART : AttributionRule.CUE_AFTER.prior());
        } else if (before != null) {
            AttributionRule rule =
                    frame.hasColon(document) ? AttributionRule.CUE_BEFORE_COLON : AttributionRule.CUE_BEFORE;
            found = byCue(frame, around, before, rule, rule.prior());
        }
        AttributionRule within = AttributionRule.CUE_IN_SENTENCE;
        return found.isKnown() || after == null ? found : byCue(frame, around, after, within, within.prior());
    }

    /** "Kern schrieb: „…“, hieß es"; "Während Kern erklärte, „…“, räumte Fuhr ein": the verb behind the words is another clause's. */
    private boolean isAnnounced(Frame frame, FoundCue before, FoundCue after) {
        if (before == null || before.kind() != CueKind.SAY) {
            return false;
        }
        boolean opens = passage.grammar().setsOffClauses()
                && frame.beforeFirst() < before.token()
                && after.token() == frame.end() + 1
                && "subordinate".equals(passage.clause(frame.beforeFirst()));
        return opens || (frame.hasColon(document) && after.kind() == CueKind.IMPERSONAL);
    }

    private Attribution byCue(Frame frame, Around around, FoundCue cue, AttributionRule rule, double confidence) {
        List<NounPhrase> phrases = around.all();
        boolean behind = cue.token() >= frame.end();
        boolean comma = behind && document.is(frame.end(), ',');
        NounPhrase enclosed = comma ? enclosed(frame, cue, phrases) : null;
        List<NounPhrase> ranked = subjects.rank(cue, phrases, frame.beforeFirst(), behind);
        NounPhrase best = ranked.isEmpty() ? null : ranked.get(0);
        boolean built = cues.isBuilt(cue);
        Attribution said = attribution(
                enclosed == null ? best : enclosed,
                cue,
                built ? rule.built() : rule,
                confidence * (built ? AttributionRule.BUILT : cue.kind() == CueKind.THINK ? THOUGHT : 1));
        return said.isKnown() ? said.or(ranked) : said;
    }

    /** "Sagte Kern laut der Zeitung: „…“": the last verb of saying where a source comes behind it. */
    private FoundCue lastVerb(int first, int end) {
        FoundCue last = cues.lastIn(first, end);
        boolean source = last != null && (last.kind() == CueKind.SO || last.kind() == CueKind.AFTER);
        FoundCue verb = source ? cues.lastIn(first, last.token()) : null;
        return verb == null ? last : verb;
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

    /** Whoever the sentence around the words is about: a guess for words that nothing announces. */
    public Attribution bySentence(Frame frame) {
        return bySubject(around(frame).all(), true, AttributionRule.SUBJECT_OF_SENTENCE);
    }

    /** Who speaks in the nearest sentence between two in which somebody does, or whom it is about. */
    public Attribution bySubjectBefore(int sentence, int after) {
        Attribution found = Attribution.unknown(null);
        for (int s = sentence - 1; !found.isKnown() && s > Math.max(after, sentence - MOST_SENTENCES); s--) {
            int first = document.sentence(s).first();
            int end = Math.min(document.sentence(s).end(), first + LONGEST);
            List<NounPhrase> phrases = reader.read(first, end);
            FoundCue verb = lastSpeaking(first, end);
            NounPhrase subject = verb == null ? null : subjects.of(verb, phrases, first, false);
            boolean speaks = subject != null && subject.kind() != NounPhrase.Kind.OTHER;
            found = speaks
                    ? attribution(subject, null, AttributionRule.SUBJECT_BEFORE)
                    : bySubject(
                            phrases.stream().filter(SpeakerFinder::isNoPlace).toList(),
                            false,
                            AttributionRule.SUBJECT_BEFORE);
        }
        return found;
    }

    /** The last cue, or verb such as "forderte", in [first, end); null if there is none. */
    private FoundCue lastSpeaking(int first, int end) {
        FoundCue cue = cues.lastIn(first, end);
        for (int token = end - 1; cue == null && token >= first; token--) {
            cue = cues.isReportingVerb(token) ? new FoundCue(token, CueKind.SAY) : null;
        }
        return cue;
    }

    private static boolean isNoPlace(NounPhrase phrase) {
        return phrase.entity() == null || phrase.entity().type() != EntityType.LOCATION;
    }

    /** The first phrase that is somebody; {@code anything}: else the first that may be. */
    private Attribution bySubject(List<NounPhrase> phrases, boolean anything, AttributionRule rule) {
        NounPhrase described = null;
        for (NounPhrase phrase : phrases) {
            if (phrase.subject() && phrase.kind() != NounPhrase.Kind.OTHER) {
                return attribution(phrase, null, rule);
            }
            described = anything && described == null && isDescribed(phrase) ? phrase : described;
        }
        return attribution(described, null, rule);
    }

    /** "Das Gericht kam zu dem Ergebnis": somebody without a name or a known role. */
    private boolean isDescribed(NounPhrase phrase) {
        return phrase.subject()
                && phrase.kind() == NounPhrase.Kind.OTHER
                && passage.classOf(phrase.span().first()) == WordClass.DETERMINER;
    }

    /** Whom a phrase names, as sure as the rule. */
    public Attribution attribution(NounPhrase phrase, FoundCue cue, AttributionRule rule) {
        return attributions.of(phrase, cue, rule);
    }

    /** Whom a phrase names, for the quote that a cue announces. */
    public Attribution attribution(NounPhrase phrase, FoundCue cue, AttributionRule rule, double confidence) {
        return attributions.of(phrase, cue, rule, confidence);
    }
}
