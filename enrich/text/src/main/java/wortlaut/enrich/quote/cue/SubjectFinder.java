package wortlaut.enrich.quote.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.explanation.Candidate;
import wortlaut.enrich.explanation.Decisions;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.SubjectWeights;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.Agreement;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** Finds whose cue a cue is: its subject, who acts in its passive, or the noun that "laut" and "zufolge" go with. */
public final class SubjectFinder {
    private final Passage passage;
    private final Quoted quoted;
    private final Decisions decisions;
    private final SubjectWeights weights;
    private final SubjectScore score;
    private final AddressedLast addressed;
    private final Agreement agreement;

    public SubjectFinder(Passage passage, Quoted quoted) {
        this(passage, quoted, Decisions.UNHEARD);
    }

    /** One that tells whoever asks why whom it has ranked. */
    public SubjectFinder(Passage passage, Quoted quoted, Decisions decisions) {
        this.passage = passage;
        this.quoted = quoted;
        this.decisions = decisions;
        this.weights = passage.language().subjectWeights();
        this.score = new SubjectScore(passage, quoted, weights);
        this.addressed = new AddressedLast(passage, new Adjacency(passage));
        this.agreement = new Agreement(passage, quoted);
    }

    private record Scored(NounPhrase phrase, double score) {}

    /** The likeliest phrase; null if none is likely. {@code behindQuote}: the cue stands right behind the quote. */
    public NounPhrase of(FoundCue cue, List<NounPhrase> phrases, int sentenceStart, boolean behindQuote) {
        List<NounPhrase> ranked = rank(cue, phrases, sentenceStart, behindQuote);
        return ranked.isEmpty() ? null : ranked.get(0);
    }

    /** All that are likely, the likeliest first. */
    public List<NounPhrase> rank(FoundCue cue, List<NounPhrase> phrases, int sentenceStart, boolean behindQuote) {
        CueClause clause = new CueClause(passage, quoted, cue.token());
        boolean verb = cue.kind() == CueKind.SAY || cue.kind() == CueKind.NAME || cue.kind() == CueKind.THINK;
        GrammaticalNumber number = verb ? agreement.ofVerb(cue.token()) : GrammaticalNumber.UNKNOWN;
        CuePlace place = new CuePlace(cue, clause, verb && clause.isPassive(), number, sentenceStart, behindQuote);
        if (verb && clause.isRelative() && !hasSubject(clause.first(), cue.token(), phrases)) {
            return List.of(relative(clause.first(), phrases));
        }
        List<Scored> likely = new ArrayList<>();
        int relative = verb ? clause.relativeEnd() : -1;
        for (NounPhrase read : phrases) {
            NounPhrase phrase = behind(relative, read);
            double sum = sum(phrase, place);
            if (sum > weights.least()) {
                likely.add(new Scored(phrase, sum));
            }
        }
        likely.sort(Comparator.comparingDouble(scored -> -scored.score()));
        List<NounPhrase> ranked = likely.stream().map(Scored::phrase).toList();
        boolean addressing = verb && !place.passive() && passage.grammar().inflectsNouns();
        List<NounPhrase> ordered = addressing ? addressed.first(ranked, phrases, cue) : ranked;
        if (decisions.areHeard()) {
            tell(
                    place,
                    ordered,
                    phrases.stream().map(phrase -> behind(relative, phrase)).toList());
        }
        return ordered;
    }

    private double sum(NounPhrase phrase, CuePlace place) {
        double sum = score.of(phrase, place);
        return holds(phrase, place.cue()) ? Math.min(weights.lastResort(), sum) : sum;
    }

    /** "teilen die Meinung, …": the noun that announces is nobody unless there is nobody else. */
    private static boolean holds(NounPhrase phrase, FoundCue cue) {
        return phrase.span().first() <= cue.token()
                && cue.token() < phrase.span().end();
    }

    private void tell(CuePlace place, List<NounPhrase> ranked, List<NounPhrase> all) {
        List<NounPhrase> phrases = new ArrayList<>(ranked);
        all.stream()
                .filter(phrase -> !ranked.contains(phrase))
                .sorted(Comparator.comparingDouble(phrase -> -sum(phrase, place)))
                .forEach(phrases::add);
        SubjectReasons reasons = new SubjectReasons(passage, quoted);
        List<Candidate> candidates = phrases.stream()
                .map(phrase -> new Candidate(phrase.span(), sum(phrase, place), reasons.of(phrase, place)))
                .toList();
        decisions.ranked(place.cue().token(), candidates, weights.least());
    }

    /** "von dem Ada Kern behauptet": the pronoun is no article of whoever comes behind it. */
    private static NounPhrase behind(int relative, NounPhrase phrase) {
        TokenSpan span = phrase.span();
        return relative < 0 || span.first() >= relative || span.end() <= relative
                ? phrase
                : new NounPhrase(new TokenSpan(relative, span.end()), phrase.kind(), phrase.entity(), true);
    }

    /** "Die Ziele, die Kern genannt hatte": somebody between the relative pronoun and its verb. */
    private static boolean hasSubject(int first, int cue, List<NounPhrase> phrases) {
        for (NounPhrase phrase : phrases) {
            boolean inside = phrase.span().first() >= first && phrase.span().end() <= cue;
            if (inside && phrase.subject() && phrase.kind() != NounPhrase.Kind.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** "Kern, die erklärte": the pronoun, which stands for whoever the phrase before the comma names; that phrase itself where it names nobody. */
    private static NounPhrase relative(int pronoun, List<NounPhrase> phrases) {
        NounPhrase before = null;
        for (NounPhrase phrase : phrases) {
            before = phrase.span().end() == pronoun - 1 ? phrase : before;
        }
        if (before != null && before.entity() == null && before.kind() != NounPhrase.Kind.PRONOUN) {
            return before;
        }
        TokenSpan span = new TokenSpan(pronoun, pronoun + 1);
        return new NounPhrase(span, NounPhrase.Kind.PRONOUN, before == null ? null : before.entity(), true);
    }
}
