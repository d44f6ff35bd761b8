package wortlaut.enrich.quote.cue;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.SubjectWeights;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.Agreement;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** What speaks for a phrase being whose cue a cue is, and against it: a sum of the language's weights. */
final class SubjectScore {
    private static final int PREPOSITION_REACH = 2;
    private static final int SHORT = 3;

    private final Passage passage;
    private final Document document;
    private final SubjectWeights weights;
    private final Adjacency adjacency;
    private final Agreement agreement;

    SubjectScore(Passage passage, Quoted quoted, SubjectWeights weights) {
        this.passage = passage;
        this.document = passage.document();
        this.weights = weights;
        this.adjacency = new Adjacency(passage);
        this.agreement = new Agreement(passage, quoted);
    }

    /** The sum of what speaks for a phrase and against it. */
    double of(NounPhrase phrase, CuePlace place) {
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
    private double source(NounPhrase phrase, CuePlace place) {
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

    private double subject(NounPhrase phrase, CuePlace place) {
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

    private double beside(NounPhrase phrase, CuePlace place, boolean before) {
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
    private boolean isInverted(NounPhrase phrase, CuePlace place) {
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
                && (auxiliary || passage.grammar().beginsLikeParticiple(passage.word(cue.token())));
    }
}
