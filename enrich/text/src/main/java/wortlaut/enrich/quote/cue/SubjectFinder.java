package wortlaut.enrich.quote.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.SubjectWeights;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.Agreement;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** Finds whose cue a cue is: its subject, who acts in its passive, or the noun that "laut" and "zufolge" go with. */
public final class SubjectFinder {
    private static final int PREPOSITION_REACH = 2;
    private static final int SHORT = 3;

    /** "teilen die Meinung, …": the noun that announces is nobody unless there is nobody else. */
    private static final double LAST_RESORT = 0.25;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Quoted quoted;
    private final SubjectWeights weights;
    private final Adjacency adjacency;
    private final AddressedLast addressed;
    private final Agreement agreement;

    public SubjectFinder(Passage passage, Quoted quoted) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.quoted = quoted;
        this.weights = language.subjectWeights();
        this.adjacency = new Adjacency(passage);
        this.addressed = new AddressedLast(passage, adjacency);
        this.agreement = new Agreement(passage, quoted);
    }

    private record Scored(NounPhrase phrase, double score) {}

    /** A cue with what is known of the sentence around it. */
    private record Place(
            FoundCue cue,
            CueClause clause,
            boolean passive,
            GrammaticalNumber number,
            int sentenceStart,
            boolean behindQuote) {}

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
        Place place = new Place(cue, clause, verb && clause.isPassive(), number, sentenceStart, behindQuote);
        if (verb && clause.isRelative() && !hasSubject(clause.first(), cue.token(), phrases)) {
            return List.of(relative(clause.first(), phrases));
        }
        List<Scored> likely = new ArrayList<>();
        int relative = verb ? clause.relativeEnd() : -1;
        for (NounPhrase read : phrases) {
            NounPhrase phrase = behind(relative, read);
            boolean holdsCue = phrase.span().first() <= cue.token()
                    && cue.token() < phrase.span().end();
            double score = holdsCue ? Math.min(LAST_RESORT, score(phrase, place)) : score(phrase, place);
            if (score > weights.least()) {
                likely.add(new Scored(phrase, score));
            }
        }
        likely.sort(Comparator.comparingDouble(scored -> -scored.score()));
        List<NounPhrase> ranked = likely.stream().map(Scored::phrase).toList();
        boolean addressing = verb && !place.passive() && passage.grammar().inflectsNouns();
        return addressing ? addressed.first(ranked, phrases, cue) : ranked;
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

    private double score(NounPhrase phrase, Place place) {
        FoundCue cue = place.cue();
        int gap = Adjacency.gap(phrase, cue);
        return switch (cue.kind()) {
            case SO, AFTER -> prepositional(phrase, cue, gap);
            case IMPERSONAL -> source(phrase, place) + gap * weights.perToken();
            case CITE -> cited(phrase) + gap * weights.perToken();
            default -> (place.passive() ? agent(phrase) : subject(phrase, place)) + gap * weights.perToken();
        };
    }

    private double prepositional(NounPhrase phrase, FoundCue cue, int gap) {
        boolean side = Adjacency.isBefore(phrase, cue) == (cue.kind() == CueKind.AFTER);
        return side && gap >= 0 && gap <= PREPOSITION_REACH ? weights.beside() - gap : -1;
    }

    private boolean isAfterPreposition(NounPhrase phrase) {
        int before = phrase.span().first() - 1;
        return before >= 0 && passage.classOf(before) == WordClass.PREPOSITION;
    }

    /** "In dem Schreiben heißt es": the source stands behind a preposition, first of all at the start of the sentence. */
    private double source(NounPhrase phrase, Place place) {
        int before = phrase.span().first() - 1;
        boolean time =
                phrase.span().size() <= SHORT && passage.isTime(phrase.span().end() - 1);
        if (time || !isAfterPreposition(phrase)) {
            return -1;
        }
        return weights.source() + (before == place.sentenceStart() ? weights.sentenceStart() : 0);
    }

    /** "Der Sender zitiert den Minister": the words are the minister's, whoever prints them. */
    private double cited(NounPhrase phrase) {
        boolean preposition = isAfterPreposition(phrase);
        boolean object = !phrase.subject() && !preposition;
        return base(phrase.kind()) + (object ? 1 : 0) - (preposition ? 2 : 0);
    }

    /** "wurde von Ada Kern bezeichnet", "wird in dem Bericht gefordert". */
    private double agent(NounPhrase phrase) {
        int before = phrase.span().first() - 1;
        ClauseWord role = before < 0 ? null : passage.clause(before);
        if (role == ClauseWord.AGENT) {
            return base(phrase.kind()) + weights.agent();
        }
        boolean source = role == ClauseWord.SOURCE && phrase.kind() != NounPhrase.Kind.PERSON;
        return source ? weights.source() : -1;
    }

    private double subject(NounPhrase phrase, Place place) {
        FoundCue cue = place.cue();
        boolean before = Adjacency.isBefore(phrase, cue);
        boolean oblique = !phrase.subject() || agreement.isBroken(phrase, place.number());
        double score = base(phrase.kind()) + (oblique ? weights.oblique() : 0);
        if (isWhoItEscapes(phrase, cue)) {
            return score - (oblique ? weights.oblique() : 0) + weights.besideCue() + weights.nominative();
        }
        if (place.clause().isSubordinate()) {
            boolean first = before && phrase.span().first() > place.clause().first();
            return first
                    ? score + (adjacency.isFirstOfClause(phrase, cue) ? weights.besideCue() : 0)
                    : score - weights.besideCue();
        }
        if (before && isClauseFinal(cue)) {
            return score
                    + (adjacency.isFirstOfClause(phrase, cue) ? weights.besideCue() : 0)
                    + adjacency.commas(phrase, cue) * weights.perComma();
        }
        if (before && phrase.span().first() == place.sentenceStart()) {
            return score + weights.sentenceStart() + (adjacency.isNextToVerb(phrase, cue) ? weights.besideCue() : 0);
        }
        if (!before && passage.reporting(cue.token()) == ReportingWord.ADDRESSED) {
            return score - weights.besideCue();
        }
        if (isCoordinated(cue)) {
            score += before ? (isNominative(phrase) ? weights.nominative() : 0) : -weights.besideCue();
            return before
                    ? score + adjacency.commas(phrase, cue) * weights.perComma() + beside(phrase, place, true)
                    : score;
        }
        if (adjacency.isLastOfFront(phrase, cue, place.sentenceStart())) {
            return score + weights.sentenceStart() + weights.besideCue();
        }
        return score + adjacency.commas(phrase, cue) * weights.perComma() + beside(phrase, place, before);
    }

    /** "entfuhr es dem Wirt": whoever stands behind an "es" that is the verb's subject. */
    private boolean isWhoItEscapes(NounPhrase phrase, FoundCue cue) {
        return cue.token() + 2 == phrase.span().first()
                && passage.reporting(cue.token() + 1) == ReportingWord.EXPLETIVE;
    }

    private double beside(NounPhrase phrase, Place place, boolean before) {
        FoundCue cue = place.cue();
        boolean adjacent = adjacency.onlyAdverbs(phrase, cue);
        boolean object = !before && !place.behindQuote() && phrase.kind() == NounPhrase.Kind.OTHER;
        double score = adjacent ? (object ? weights.objectBesideCue() : weights.besideCue()) : 0;
        if (!before && adjacent && isNominative(phrase)) {
            score += weights.nominative();
        }
        if (!before && adjacent && isInverted(phrase, place)) {
            score += weights.inverted();
        }
        if (place.behindQuote()) {
            boolean between = before && phrase.span().end() == cue.token();
            score += before ? (between ? weights.betweenQuoteAndCue() : 0) : weights.afterQuoteAndCue();
        }
        return score;
    }

    /** "Sie sei froh, sagte Ada Kern": behind a comma and the cue; not "Der Chef, Leo Fuhr, lobte Ada Kern". */
    private boolean isInverted(NounPhrase phrase, Place place) {
        return phrase.kind() != NounPhrase.Kind.OTHER
                && phrase.kind() != NounPhrase.Kind.ORGANIZATION
                && adjacency.follows(place.cue(), ',')
                && (place.behindQuote()
                        || !adjacency.isFront(place.sentenceStart(), place.cue().token()));
    }

    /** German "er": unlike "sie" no object. */
    private boolean isNominative(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PRONOUN
                && passage.pronoun(phrase.span().first()) == Gender.MASCULINE;
    }

    /** "… und sagte": its subject came before. */
    private boolean isCoordinated(FoundCue cue) {
        return cue.token() > 0 && passage.classOf(cue.token() - 1) == WordClass.CONJUNCTION;
    }

    private double base(NounPhrase.Kind kind) {
        return switch (kind) {
            case PERSON -> weights.person();
            case PRONOUN -> weights.pronoun();
            case ROLE -> weights.role();
            case ORGANIZATION -> weights.body();
            case OTHER -> weights.other();
        };
    }

    /** Whether the cue is at the end of its clause, where its subject is not next to it: "dass er ihm gesagt habe". */
    private boolean isClauseFinal(FoundCue cue) {
        int next = cue.token() + 1;
        boolean auxiliary = next < document.tokens() && passage.classOf(next) == WordClass.AUXILIARY;
        return passage.grammar().endsClausesWithVerb()
                && (auxiliary || passage.grammar().beginsLikeParticiple(document.word(cue.token())));
    }
}
