package wortlaut.enrich.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.data.Entry;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.word.AdjectivePart;
import wortlaut.enrich.language.word.ArticleForm;
import wortlaut.enrich.language.word.CourtesyWord;
import wortlaut.enrich.language.word.FirmWord;
import wortlaut.enrich.language.word.NounKind;
import wortlaut.events.EntityType;

/**
 * What a language's folder tells of names: how they are inflected and transliterated, what may be left out of them, and the other
 * names of well-known things. Immutable.
 */
public final class Naming {
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TRADE = 5;
    private static final int SHORTEST_WITH_S = 3;
    private static final int LONGEST_HEAD = 20;
    private static final int LONGEST_SUFFIX = 8;
    private static final String[] ADJECTIVE_ENDINGS = {"en", "em", "er", "es", "e"};

    private static final Set<NounKind> ANY = EnumSet.allOf(NounKind.class);
    private static final Set<NounKind> WITH_S = EnumSet.of(NounKind.MASCULINE, NounKind.NEUTER);
    private static final Set<NounKind> WITH_N = EnumSet.of(NounKind.WEAK, NounKind.PLURAL);

    private final boolean genitive;
    private final WordList<NounKind> heads;
    private final WordList<AdjectivePart> adjectives;
    private final WordList<Boolean> groups;
    private final WordList<ArticleForm> articles;
    private final WordList<Boolean> adjectivalRoles;
    private final WordList<Boolean> legalForms;
    private final WordList<Boolean> suffixes;
    private final WordList<CourtesyWord> courtesies;
    private final WordList<EntityType> possessions;
    private final WordList<FirmWord> firms;
    private final WordList<Boolean> knownFirms;
    private final Remembered<HeadNoun> headNouns = new Remembered<>(this::readHead);
    private final Remembered<String> adjectiveStems = new Remembered<>(this::readAdjectiveStem);
    private final Remembered<Boolean> trades = new Remembered<>(this::readTrade);
    private final Remembered<String> transliterations;
    private final Remembered<String> sharedNames = new Remembered<>(this::readSynonym);
    private final Map<String, String> synonyms = new HashMap<>();

    Naming(FolderReader folder, FolderReader common, boolean genitive) {
        this.genitive = genitive;
        this.heads = folder.words(LanguageFiles.HEADS);
        this.adjectives = folder.words(LanguageFiles.ADJECTIVES);
        this.groups = folder.words(LanguageFiles.GROUPS);
        this.articles = folder.words(LanguageFiles.ARTICLES);
        this.adjectivalRoles = folder.words(LanguageFiles.ADJECTIVAL_ROLES);
        this.legalForms = common.words(LanguageFiles.LEGAL_FORMS);
        this.suffixes = common.words(LanguageFiles.NAME_SUFFIXES);
        this.courtesies = folder.words(LanguageFiles.COURTESIES);
        this.possessions = folder.words(LanguageFiles.POSSESSIONS);
        this.firms = folder.words(LanguageFiles.FIRMS);
        this.knownFirms = common.words(LanguageFiles.KNOWN_FIRMS);
        this.transliterations = new Remembered<>(
                new Transliteration(common.entries(LanguageFiles.TRANSLITERATION, Transliteration::plain))::key);
        for (Entry<String> entry : folder.entries(LanguageFiles.SYNONYMS)) {
            synonyms.put(entry.word().toLowerCase(Locale.ROOT), entry.value());
        }
    }

    /** Whether a name's genitive has an s without an apostrophe, as in German. */
    public boolean hasGenitive() {
        return genitive;
    }

    /** The noun that a word is or ends with, whatever its case; null if the list has none. */
    public HeadNoun head(String word) {
        return headNouns.of(word);
    }

    private HeadNoun readHead(String word) {
        HeadNoun head = head(word, 0, ANY);
        for (int cut = 1; head == null && cut <= 2 && word.length() > SHORTEST_HEAD + cut; cut++) {
            String ending = word.substring(word.length() - cut);
            if (ending.equals("s") || ending.equals("es")) {
                head = head(word, cut, WITH_S);
            } else if (ending.equals("n") || ending.equals("en")) {
                head = head(word, cut, WITH_N);
            }
        }
        return head;
    }

    private HeadNoun head(String word, int cut, Set<NounKind> kinds) {
        int end = word.length() - cut;
        NounKind kind = heads.ending(word, end, SHORTEST_HEAD, LONGEST_HEAD);
        return kind != null && kinds.contains(kind) ? new HeadNoun(word.substring(0, end), kind) : null;
    }

    /** "Weiß" for "Weißes" and "Weißen"; null for a word that is no inflected adjective of the list. */
    public String adjectiveStem(String word) {
        return adjectiveStems.of(word);
    }

    private String readAdjectiveStem(String word) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                return isAdjective(stem) ? stem : null;
            }
        }
        return null;
    }

    private boolean isAdjective(String stem) {
        if (adjectives.value(stem, 0, stem.length()) == AdjectivePart.STEM) {
            return true;
        }
        for (int from = Math.max(1, stem.length() - LONGEST_SUFFIX); from < stem.length(); from++) {
            if (adjectives.value(stem, from, stem.length()) == AdjectivePart.SUFFIX) {
                return true;
            }
        }
        return adjectives.value(stem, 0, stem.length()) == AdjectivePart.SUFFIX;
    }

    /** Whether a word is a legal form such as "GmbH", which a company's name may lack. */
    public boolean isLegalForm(String word) {
        return legalForms.contains(word);
    }

    /** How a token leads to a name, as the language's {@code courtesies.txt} says; null for other words. */
    public CourtesyWord courtesy(Document document, int token) {
        return document.value(courtesies, token);
    }

    /** The type of what has such a thing: an organisation for "plant"; null for other words. */
    public EntityType possession(Document document, int token) {
        return document.value(possessions, token);
    }

    /** Whether a word is or ends with a noun for a kind of firm, such as "carmaker" or "Autobauer". */
    public boolean isTrade(String word) {
        return trades.of(word);
    }

    private boolean readTrade(String word) {
        return firms.ending(word, word.length(), SHORTEST_TRADE, LONGEST_HEAD) == FirmWord.TRADE;
    }

    /** Whether a word is the name of a firm that needs no context, in the very capitals it has. */
    public boolean isKnownFirm(String word) {
        return knownFirms.contains(word) && Character.isUpperCase(word.charAt(0));
    }

    /** Whether a word is the name of such a firm or, where names have a genitive, may be its genitive. */
    boolean isFormOfKnownFirm(String word) {
        return isKnownFirm(word) || (genitive && isKnownFirm(withoutS(word)));
    }

    /** A word without an s that may be a genitive's: only compared with others treated alike. */
    public static String withoutS(String word) {
        return word.length() > SHORTEST_WITH_S && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a token is a word for what one may have of a firm, such as "shares". */
    public boolean isShare(Document document, int token) {
        return document.value(firms, token) == FirmWord.SHARE;
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
        return document.value(articles, token) == ArticleForm.GENITIVE;
    }

    /** Whether a token is an article that is masculine in the nominative: "der". */
    public boolean isMasculineArticle(Document document, int token) {
        return document.value(articles, token) == ArticleForm.MASCULINE;
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
        return sharedNames.of(name);
    }

    private String readSynonym(String name) {
        return synonyms.get(name.toLowerCase(Locale.ROOT).replace('\'', '’'));
    }

    /** What all transliterations of a name share. */
    public String transliterationKey(String name) {
        return transliterations.of(name);
    }
}
