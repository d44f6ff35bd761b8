package wortlaut.enrich.language;

import wortlaut.enrich.document.Known;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.grammar.Grammar;

/** What the lists and the grammar of a language say of a word, wherever it stands. Immutable. */
final class Lexeme extends Known {
    private static final int SHORTEST_NOUN = 4;
    private static final int SHORTEST_BODY = 3;
    private static final int SHORTEST_ADVERB = 6;
    private static final int SHORTEST_ENDING = 3;
    private static final int SHORTEST_PAST = 4;
    private static final int LONGEST = 24;

    final String word;
    final Listed listed;
    final Gender role;
    final boolean genderForm;
    final boolean sourceNoun;
    final boolean body;
    final boolean adverbLike;
    final boolean past;
    final boolean participle;
    final boolean infinitiveWithMark;
    final boolean firm;

    /**
     * @param form of the token that reads so, as {@link wortlaut.enrich.document.Tokens} has it
     * @param word in normal form, in its own case
     */
    Lexeme(long form, String word, Listed listed, TokenLists lists, Roles roles, Grammar grammar, Naming naming) {
        super(form);
        this.word = word;
        this.listed = listed;
        this.role = roles.of(word);
        this.genderForm = roles.isGenderForm(word);
        this.sourceNoun = endsWith(lists.sourceNouns, word, SHORTEST_NOUN, grammar);
        this.body = endsWith(lists.bodies, word, SHORTEST_BODY, grammar);
        this.adverbLike = word.length() > SHORTEST_ADVERB
                && endsWith(lists.adverbEndings, word, SHORTEST_ENDING, grammar)
                && role == null;
        boolean regular = word.length() >= SHORTEST_PAST && grammar.isRegularPast(word) && !word.endsWith("eed");
        this.past = regular || listed.past;
        this.participle = grammar.endsLikeParticiple(word);
        this.firm = naming.isFormOfKnownFirm(word);
        this.infinitiveWithMark = hasMark(word, lists.separable, grammar);
    }

    /** Whether a word is on a list, in a language with compounds also as the last part of one. */
    private static boolean endsWith(WordList<?> list, String word, int shortest, Grammar grammar) {
        int length = word.length();
        return grammar.formsCompounds()
                ? list.ending(word, length, Math.min(shortest, length), LONGEST) != null
                : list.contains(word);
    }

    /** "zurückzuziehen": an infinitive that holds its "zu" behind one of the separable parts of the list. */
    private static boolean hasMark(String word, WordList<?> separable, Grammar grammar) {
        if (!grammar.endsLikeInfinitive(word) || Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int mark = grammar.infinitiveMarkIn(word, 2);
                mark > 0 && mark + SHORTEST_NOUN < word.length();
                mark = grammar.infinitiveMarkIn(word, mark + 1)) {
            if (separable.value(word, 0, mark) != null) {
                return true;
            }
        }
        return false;
    }
}
