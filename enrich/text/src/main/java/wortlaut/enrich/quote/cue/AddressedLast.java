package wortlaut.enrich.quote.cue;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.quote.phrase.NounPhrase;

/**
 * Puts whoever stands in the nominative beside a verb before whom it addresses: "Dem Landrat schrieb eine Gruppe von Eltern", "versicherte
 * dem Bürgermeister ein Monteur", "Von der Trainerin wollte das Radio wissen". A dative at the verb's side is a person more often than the subject is.
 */
final class AddressedLast {
    private final Passage passage;
    private final Adjacency adjacency;

    AddressedLast(Passage passage, Adjacency adjacency) {
        this.passage = passage;
        this.adjacency = adjacency;
    }

    /** The ranked phrases with the subject first, where the likeliest is an addressee; {@code all}: also those that are not likely. */
    List<NounPhrase> first(List<NounPhrase> ranked, List<NounPhrase> all, FoundCue cue) {
        NounPhrase told = ranked.isEmpty() ? null : ranked.get(0);
        if (told == null || told.subject() || !isAddressed(told)) {
            return ranked;
        }
        NounPhrase subject = null;
        for (NounPhrase phrase : all) {
            boolean says = !phrase.equals(told) && isSubject(phrase) && isBeside(phrase, told, cue);
            subject = subject == null && says ? phrase : subject;
        }
        if (subject == null) {
            return ranked;
        }
        List<NounPhrase> mended = new ArrayList<>(List.of(subject));
        for (NounPhrase phrase : ranked) {
            if (!phrase.equals(told) && !phrase.equals(subject)) {
                mended.add(phrase);
            }
        }
        return mended;
    }

    /** "dem Landrat", "von Sportchef Walser": a dative article or a preposition says it. */
    private boolean isAddressed(NounPhrase phrase) {
        int first = phrase.span().first();
        return passage.classOf(first) == WordClass.OBLIQUE_DETERMINER
                || (first > 0 && passage.classOf(first - 1) == WordClass.PREPOSITION);
    }

    /** Somebody, or "eine Gruppe von Eltern", which is otherwise a notion: beside who is told it can only be who tells. */
    private boolean isSubject(NounPhrase phrase) {
        int first = phrase.span().first();
        if (phrase.subject() && (phrase.kind() == NounPhrase.Kind.PERSON || phrase.kind() == NounPhrase.Kind.ROLE)) {
            return true;
        }
        boolean preposition = first > 0 && passage.classOf(first - 1) == WordClass.PREPOSITION;
        boolean oblique = preposition || passage.isTime(phrase.span().end() - 1);
        return passage.classOf(first) == WordClass.DETERMINER && !oblique;
    }

    /** Beside the verb on its other side, or behind it and the addressee. */
    private boolean isBeside(NounPhrase phrase, NounPhrase told, FoundCue cue) {
        int first = phrase.span().first();
        boolean besideVerb = adjacency.onlyAdverbs(phrase, cue) && !holds(phrase, cue);
        boolean behindTold = told.span().first() > cue.token()
                && adjacency.onlyAdverbs(told, cue)
                && told.span().end() == first;
        return (besideVerb && (Adjacency.isBefore(told, cue) || Adjacency.isBefore(phrase, cue))) || behindTold;
    }

    private static boolean holds(NounPhrase phrase, FoundCue cue) {
        return phrase.span().contains(cue.token());
    }
}
