package wortlaut.enrich.language;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.Hashes;
import wortlaut.enrich.document.Memory;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.grammar.Grammar;

/** The words of a language that were met last, each looked up in its lists once. Thread-safe. */
final class Lexemes {
    /** Longer words are rare and not kept. */
    private static final int LONGEST = 64;

    private final TokenLists lists;
    private final WordList<Listed> listed;
    private final Listed nothing;
    private final Roles roles;
    private final Grammar grammar;
    private final Naming naming;
    private final Memory<Lexeme> met = new Memory<>();

    Lexemes(TokenLists lists, Roles roles, Grammar grammar, Naming naming) {
        this.lists = lists;
        this.listed = Listed.all(lists);
        this.nothing = Listed.nothing(lists);
        this.roles = roles;
        this.grammar = grammar;
        this.naming = naming;
    }

    /** What is known of a token's word. */
    Lexeme of(Document document, int token) {
        long form = document.forms().form(token);
        Lexeme known = met.get(form);
        if (known != null) {
            return known;
        }
        Lexeme lexeme = read(form, document.word(token));
        if (lexeme.word.length() <= LONGEST) {
            met.put(lexeme);
        }
        return lexeme;
    }

    /** What is known of a word in normal form, looked up anew. */
    Lexeme read(String word) {
        return read(Hashes.of(word), word);
    }

    private Lexeme read(long form, String word) {
        Listed known = listed.get(word);
        return new Lexeme(form, word, known == null ? nothing : known, lists, roles, grammar, naming);
    }
}
