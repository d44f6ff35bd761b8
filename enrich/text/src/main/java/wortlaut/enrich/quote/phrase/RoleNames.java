package wortlaut.enrich.quote.phrase;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;

/** Makes one phrase of a role with all that belongs to it and the name behind its comma. */
final class RoleNames {
    private static final int LONGEST = 25;

    private final Passage passage;
    private final Document document;

    RoleNames(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
    }

    /**
     * Adds the phrase, made one with the role before it where only nouns, prepositions and a comma lie between: "der Sprecher der Fraktion
     * im Landtag, Leo Fuhr,".
     */
    void add(NounPhrase phrase, List<NounPhrase> phrases) {
        int role = phrase.kind() == NounPhrase.Kind.PERSON ? roleBefore(phrase, phrases) : -1;
        if (role < 0) {
            phrases.add(phrase);
            return;
        }
        NounPhrase first = phrases.get(role);
        phrases.subList(role, phrases.size()).clear();
        TokenSpan span = new TokenSpan(first.span().first(), phrase.span().end());
        phrases.add(new NounPhrase(span, NounPhrase.Kind.PERSON, phrase.entity(), first.subject()));
    }

    /** The place of the role that a name behind a comma goes with; -1 if none does. */
    private int roleBefore(NounPhrase name, List<NounPhrase> phrases) {
        int comma = name.span().first() - 1;
        boolean alone = name.span().end() < document.tokens()
                && passage.isAnd(name.span().end());
        if (comma < 0 || !document.is(comma, ',') || alone) {
            return -1;
        }
        int from = comma;
        for (int i = phrases.size() - 1; i >= 0 && comma - from < LONGEST; i--) {
            NounPhrase before = phrases.get(i);
            if (!isBridge(before.span().end(), from)) {
                return -1;
            }
            from = before.span().first();
            if (before.kind() == NounPhrase.Kind.ROLE && isDeterminer(from)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no verb can lie in [from, to): nothing there but prepositions, determiners and brackets. */
    private boolean isBridge(int from, int to) {
        for (int token = from; token < to; token++) {
            WordClass type = passage.classOf(token);
            boolean word = Character.isLetter(document.first(token));
            boolean open =
                    type != WordClass.PREPOSITION && type != WordClass.OBLIQUE_DETERMINER && !passage.isAnd(token);
            if (document.is(token, ',') || (word && open && !document.isCapitalised(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDeterminer(int token) {
        return passage.classOf(token) == WordClass.DETERMINER;
    }
}
