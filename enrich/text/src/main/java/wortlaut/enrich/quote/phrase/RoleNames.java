package wortlaut.enrich.quote.phrase;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;

/** Makes one phrase of a role with all that belongs to it and the name behind its comma. */
final class RoleNames {
    private static final int LONGEST = 25;

    private final Document document;
    private final Language language;

    RoleNames(Document document, Language language) {
        this.document = document;
        this.language = language;
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
                && language.isAnd(document, name.span().end());
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
            WordClass type = language.classOf(document, token);
            boolean word = Character.isLetter(document.first(token));
            boolean open = type != WordClass.PREPOSITION
                    && type != WordClass.OBLIQUE_DETERMINER
                    && !language.isAnd(document, token);
            if (document.is(token, ',') || (word && open && !document.isCapitalised(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDeterminer(int token) {
        return language.classOf(document, token) == WordClass.DETERMINER;
    }
}
