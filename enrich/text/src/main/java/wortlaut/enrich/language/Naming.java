package wortlaut.enrich.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.WordList;

/**
 * What a language's folder tells of names: how they are inflected and transliterated, what may be left out of them, and the other
 * names of well-known things. Immutable.
 */
public final class Naming {
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TRADE = 5;
    private static final int LONGEST_HEAD = 20;
    private static final int LONGEST_SUFFIX = 8;
    private static final String[] ADJECTIVE_ENDINGS = {"en", "em", "er", "es", "e"};

    private final boolean genitive;
    private final WordList heads;
    private final WordList adjectives;
    private final WordList groups;
    private final WordList articles;
    private final WordList adjectivalRoles;
    private final WordList legalForms;
    private final WordList suffixes;
    private final WordList courtesies;
    private final WordList possessions;
    private final WordList firms;
    private final WordList knownFirms;
    private final Transliteration transliteration;
    private final Map<String, String> synonyms = new HashMap<>();

    Naming(LanguageFolder folder, LanguageFolder common, boolean genitive) {
        this.genitive = genitive;
        this.heads = folder.words("heads");
        this.adjectives = folder.words("adjectives");
        this.groups = folder.words("groups");
        this.articles = folder.words("articles");
        this.adjectivalRoles = folder.words("adjectival-roles");
        this.legalForms = common.words("legal-forms");
        this.suffixes = common.words("name-suffixes");
        this.courtesies = folder.words("courtesies");
        this.possessions = folder.words("possessions");
        this.firms = folder.words("firms");
        this.knownFirms = common.words("known-firms");
        this.transliteration = new Transliteration(common.entries("transliteration"));
        for (String entry : folder.entries("synonyms")) {
            int tab = entry.indexOf('\t');
            synonyms.put(entry.substring(0, tab).toLowerCase(Locale.ROOT), entry.substring(tab + 1));
        }
    }

    /** Whether a name's genitive has an s without an apostrophe, as in German. */
    public boolean hasGenitive() {
        return genitive;
    }

    /** The noun that a word is or ends with, whatever its case; null if the list has none. */
    public HeadNoun head(String word) {
        HeadNoun head = head(word, 0, "mfnwp");
        for (int cut = 1; head == null && cut <= 2 && word.length() > SHORTEST_HEAD + cut; cut++) {
            String ending = word.substring(word.length() - cut);
            if (ending.equals("s") || ending.equals("es")) {
                head = head(word, cut, "mn");
            } else if (ending.equals("n") || ending.equals("en")) {
                head = head(word, cut, "wp");
            }
        }
        return head;
    }

    private HeadNoun head(String word, int cut, String kinds) {
        int end = word.length() - cut;
        String kind = heads.ending(word, end, SHORTEST_HEAD, LONGEST_HEAD);
        return kind != null && kinds.contains(kind) ? new HeadNoun(word.substring(0, end), kind.charAt(0)) : null;
    }

    /** "Weiß" for "Weißes" and "Weißen"; null for a word that is no inflected adjective of the list. */
    public String adjectiveStem(String word) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                return isAdjective(stem) ? stem : null;
            }
        }
        return null;
    }

    private boolean isAdjective(String stem) {
        if ("stem".equals(adjectives.value(stem, 0, stem.length()))) {
            return true;
        }
        for (int from = Math.max(1, stem.length() - LONGEST_SUFFIX); from < stem.length(); from++) {
            if ("suffix".equals(adjectives.value(stem, from, stem.length()))) {
                return true;
            }
        }
        return "suffix".equals(adjectives.value(stem, 0, stem.length()));
    }

    /** Whether a word is a legal form such as "GmbH", which a company's name may lack. */
    public boolean isLegalForm(String word) {
        return legalForms.contains(word);
    }

    /** How a token leads to a name, as the language's {@code courtesies.txt} says; null for other words. */
    public String courtesy(Document document, int token) {
        return document.value(courtesies, token);
    }

    /** The type, by name, of what has such a thing: "ORGANIZATION" for "plant"; null for other words. */
    public String possession(Document document, int token) {
        return document.value(possessions, token);
    }

    /** Whether a token is or ends with a noun for a kind of firm, such as "carmaker" or "Autobauer". */
    public boolean isTrade(Document document, int token) {
        String word = document.word(token);
        return "trade".equals(firms.ending(word, word.length(), SHORTEST_TRADE, LONGEST_HEAD));
    }

    /** Whether a word is the name of a firm that needs no context, in the very capitals it has. */
    public boolean isKnownFirm(String word) {
        return knownFirms.contains(word) && Character.isUpperCase(word.charAt(0));
    }

    /** Whether a token is a word for what one may have of a firm, such as "shares". */
    public boolean isShare(Document document, int token) {
        return "share".equals(document.value(firms, token));
    }

    /** Whether a word such as "Jr." follows a surname. */
    public boolean isSuffix(String word) {
        return suffixes.contains(word);
    }

    /** Whether a token such as "Familie" makes a name behind it that of several people. */
    public boolean isGroup(Document document, int token) {
        return document.in(groups, token);
    }

    /** Whether a token is an article that only a masculine or neuter genitive has: "des". */
    public boolean isGenitiveArticle(Document document, int token) {
        return "genitive".equals(document.value(articles, token));
    }

    /** Whether a token is an article that is masculine in the nominative: "der". */
    public boolean isMasculineArticle(Document document, int token) {
        return "m".equals(document.value(articles, token));
    }

    /** "der englischen Zeitung": behind an article that is also a feminine dative or a plural genitive, an adjective in -en shows that it is. */
    public boolean isOblique(Document document, int article) {
        if (article + 1 >= document.tokens() || !isMasculineArticle(document, article)) {
            return false;
        }
        return Character.isLowerCase(document.first(article + 1))
                && document.word(article + 1).endsWith("en");
    }

    /** The gender that a role such as "Vorsitzende" gets from the article before it; null for a role of another kind. */
    public Gender adjectivalRole(Document document, int role, int article) {
        String word = document.word(role);
        if (adjectivalRoles.ending(word, word.length(), SHORTEST_HEAD, LONGEST_HEAD) == null) {
            return null;
        }
        boolean masculine = article >= 0 && isMasculineArticle(document, article);
        return masculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    /** What all names of one well-known thing share: the same for "USA" and "Vereinigte Staaten"; null for other names. */
    public String synonym(String name) {
        return synonyms.get(name.toLowerCase(Locale.ROOT).replace('\'', '’'));
    }

    /** What all transliterations of a name share. */
    public String transliterationKey(String name) {
        return transliteration.key(name);
    }
}
