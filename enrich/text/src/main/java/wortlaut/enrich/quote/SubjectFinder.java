package wortlaut.enrich.quote;

import java.util.Comparator;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;

/** Finds whose cue a cue is: its subject, or the noun that "laut" and "zufolge" go with. */
final class SubjectFinder {
    private static final double NEXT_TO_CUE = 3;
    private static final double SENTENCE_START = 2;
    private static final double PER_TOKEN = 0.12;
    private static final double PER_COMMA = 0.8;
    private static final double LEAST = 0.2;
    private static final int MOST_OTHERS = 3;

    private final Document document;
    private final Language language;

    SubjectFinder(Document document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** The likeliest phrase; null if none is likely. {@code behindQuote}: the cue stands right behind the quote. */
    NounPhrase of(FoundCue cue, List<NounPhrase> phrases, int sentenceStart, boolean behindQuote) {
        NounPhrase best = null;
        double bestScore = LEAST;
        for (NounPhrase phrase : phrases) {
            double score = score(phrase, cue, sentenceStart, behindQuote);
            if (score > bestScore) {
                best = phrase;
                bestScore = score;
            }
        }
        return best;
    }

    /** The next ones that may be it, the likeliest first. */
    List<NounPhrase> others(
            NounPhrase best, FoundCue cue, List<NounPhrase> phrases, int sentenceStart, boolean behindQuote) {
        return phrases.stream()
                .filter(phrase -> !phrase.equals(best) && phrase.entity() != null)
                .filter(phrase -> score(phrase, cue, sentenceStart, behindQuote) > LEAST)
                .sorted(Comparator.comparingDouble(
                        (NounPhrase phrase) -> -score(phrase, cue, sentenceStart, behindQuote)))
                .limit(MOST_OTHERS)
                .toList();
    }

    private double score(NounPhrase phrase, FoundCue cue, int sentenceStart, boolean behindQuote) {
        boolean before = phrase.span().first() < cue.token();
        int gap = before ? cue.token() - phrase.span().end() : phrase.span().first() - cue.token() - 1;
        return switch (cue.kind()) {
            case SO, AFTER -> prepositional(cue, before, gap);
            case IMPERSONAL -> impersonal(phrase, gap);
            case CITE -> cited(phrase) - gap * PER_TOKEN;
            default -> subject(phrase, cue, sentenceStart, behindQuote) - gap * PER_TOKEN;
        };
    }

    private static double prepositional(FoundCue cue, boolean before, int gap) {
        boolean side = before == (cue.kind() == CueKind.AFTER);
        return side && gap >= 0 && gap <= 2 ? 1 + NEXT_TO_CUE - gap : -1;
    }

    /** "In dem Schreiben heißt es": the source stands behind a preposition. */
    private double impersonal(NounPhrase phrase, int gap) {
        int preposition = phrase.span().first() - 1;
        boolean source = preposition >= 0 && language.classOf(document, preposition) == WordClass.PREPOSITION;
        return source ? NEXT_TO_CUE - gap * PER_TOKEN : -1;
    }

    /** "Der Sender zitiert den Minister": the words are the minister's, whoever prints them. */
    private double cited(NounPhrase phrase) {
        int before = phrase.span().first() - 1;
        boolean preposition = before >= 0 && language.classOf(document, before) == WordClass.PREPOSITION;
        boolean object = !phrase.subject() && !preposition;
        return base(phrase.kind()) + (object ? 1 : 0) - (preposition ? 2 : 0);
    }

    private double subject(NounPhrase phrase, FoundCue cue, int sentenceStart, boolean behindQuote) {
        boolean before = phrase.span().first() < cue.token();
        double score = base(phrase.kind()) + (phrase.subject() ? 0 : -4);
        if (before && isClauseFinal(cue)) {
            return score + (isFirstOfClause(phrase, cue) ? NEXT_TO_CUE : 0) - commas(phrase, cue, true) * PER_COMMA;
        }
        if (before && phrase.span().first() == sentenceStart) {
            return score + SENTENCE_START + (isNextToVerb(phrase, cue) ? NEXT_TO_CUE : 0);
        }
        if (!before && !behindQuote && isCoordinated(cue)) {
            return score - NEXT_TO_CUE;
        }
        score -= commas(phrase, cue, before) * PER_COMMA;
        boolean object = !before && !behindQuote && phrase.kind() == NounPhrase.Kind.OTHER;
        score += onlyAdverbs(phrase, cue, before) ? (object ? 1 : NEXT_TO_CUE) : 0;
        return behindQuote && !before ? score + 1 : score;
    }

    /** "Der Vorsitzende nannte sie …", "Stoiber hatte die Rolle betont": the place in front of the finite verb. */
    private boolean isNextToVerb(NounPhrase phrase, FoundCue cue) {
        int next = phrase.span().end();
        return next == cue.token()
                || (next < cue.token() && language.classOf(document, next) == WordClass.AUXILIARY)
                || (onlyAdverbs(phrase, cue, true) && phrase.kind() != NounPhrase.Kind.OTHER);
    }

    /** "… und sagte": its subject came before. */
    private boolean isCoordinated(FoundCue cue) {
        return cue.token() > 0 && language.classOf(document, cue.token() - 1) == WordClass.CONJUNCTION;
    }

    private static double base(NounPhrase.Kind kind) {
        return switch (kind) {
            case PERSON -> 3;
            case PRONOUN -> 2.6;
            case ROLE -> 2.2;
            case ORGANIZATION -> 1.8;
            case OTHER -> 0.6;
        };
    }

    /** Whether the cue is at the end of its clause, where its subject is not next to it: "dass er ihm gesagt habe". */
    private boolean isClauseFinal(FoundCue cue) {
        int next = cue.token() + 1;
        boolean auxiliary = next < document.tokens() && language.classOf(document, next) == WordClass.AUXILIARY;
        return language.capitalisesNouns()
                && (auxiliary || document.word(cue.token()).startsWith("ge"));
    }

    private boolean isFirstOfClause(NounPhrase phrase, FoundCue cue) {
        for (int token = phrase.span().first() - 1; token >= 0; token--) {
            WordClass type = language.classOf(document, token);
            if (type == WordClass.CONJUNCTION || document.is(token, ',') || document.is(token, '.')) {
                return commas(phrase, cue, true) == 0;
            }
            if (type == WordClass.OPEN || type == WordClass.PRONOUN) {
                return false;
            }
        }
        return true;
    }

    private int commas(NounPhrase phrase, FoundCue cue, boolean before) {
        int first = before ? phrase.span().end() : cue.token() + 1;
        int end = before ? cue.token() : phrase.span().first();
        int commas = 0;
        for (int token = first; token < end; token++) {
            commas += document.is(token, ',') ? 1 : 0;
        }
        return commas;
    }

    /** Whether nothing but adverbs and auxiliaries lies between the phrase and the cue. */
    private boolean onlyAdverbs(NounPhrase phrase, FoundCue cue, boolean before) {
        int first = before ? phrase.span().end() : cue.token() + 1;
        int end = before ? cue.token() : phrase.span().first();
        for (int token = first; token < end; token++) {
            WordClass type = language.classOf(document, token);
            if (type != WordClass.ADVERB && type != WordClass.AUXILIARY) {
                return false;
            }
        }
        return true;
    }
}
