package wortlaut.enrich.language;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.grammar.Grammar;

/**
 * The words of a language that were met last, each looked up in its lists once: most of a text is words of the texts before. Thread-safe
 * without locks: an entry is immutable, and one that another thread has overwritten is made anew.
 */
final class Lexemes {
    private static final int SLOTS = 1 << 16;

    /** Longer words are rare and not kept. */
    private static final int LONGEST = 64;

    private final TokenLists lists;
    private final WordList<Listed> listed;
    private final Listed nothing;
    private final Roles roles;
    private final Grammar grammar;
    private final Lexeme[] met = new Lexeme[SLOTS];

    Lexemes(TokenLists lists, Roles roles, Grammar grammar) {
        this.lists = lists;
        this.listed = Listed.all(lists);
        this.nothing = Listed.nothing(lists);
        this.roles = roles;
        this.grammar = grammar;
    }

    /** What is known of a token's word. */
    Lexeme of(Document document, int token) {
        int hash = document.hash(token) * 31 + document.first(token);
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        Lexeme last = met[slot];
        if (last != null && document.reads(token, last.letters)) {
            return last;
        }
        Lexeme lexeme = read(document.word(token));
        if (lexeme.word.length() <= LONGEST) {
            met[slot] = lexeme;
        }
        return lexeme;
    }

    /** What is known of a word in normal form, looked up anew. */
    Lexeme read(String word) {
        Listed known = listed.get(word);
        return new Lexeme(word, known == null ? nothing : known, lists, roles, grammar);
    }
}
