package wortlaut.enrich.language;

import java.util.Locale;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.word.NominativeWord;
import wortlaut.enrich.language.word.NounKind;

/**
 * The nominative of German determiners, adjectives and nouns that stand in another case, where their forms and the nouns' gender allow it.
 * Immutable.
 */
public final class Nominatives {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int LONGEST_ENDING = 2;

    /** Endings of feminine nouns, by which they are known however new they are. */
    private static final String[] FEMININE = {
        "ung", "heit", "keit", "schaft", "ion", "tät", "erei", "rin", "tin", "gin", "nin", "kin", "lin", "enz", "anz"
    };

    private static final String[] ADJECTIVES = {
        "isch", "lich", "ig", "al", "ell", "är", "ar", "bar", "end", "st", "t", "sam", "er", "los"
    };

    /** Masculines with -en in all cases but the nominative. */
    private static final String[] WEAK = {"ent", "ant", "ist", "at", "ekt", "nom", "oge", "graf", "soph"};

    private final WordList<NominativeWord> nouns;
    private final WordList<Gender> roles;
    private final WordList<Boolean> adjectival;
    private final Naming naming;

    Nominatives(FolderReader folder, WordList<Gender> roles, Naming naming) {
        this.nouns = folder.words(LanguageFiles.NOMINATIVES);
        this.roles = roles;
        this.adjectival = folder.words(LanguageFiles.ADJECTIVAL_ROLES);
        this.naming = naming;
    }

    /** A noun in the nominative and what determiners and adjectives before it go by, never {@link NounKind#WEAK}. */
    public record Noun(String word, NounKind kind) {}

    /** The noun behind a determiner in -m or -s, which only masculines and neuters have; null where its gender is not known. */
    public Noun masculineOrNeuter(String word) {
        if (isAdjectival(word)) {
            return new Noun(word.substring(0, word.length() - 1), NounKind.MASCULINE);
        }
        for (int cut = LONGEST_ENDING; cut >= 0; cut--) {
            int end = word.length() - cut;
            if (end >= SHORTEST && isEnding(word.substring(end))) {
                Noun noun = known(word, end);
                if (noun != null) {
                    return noun;
                }
            }
        }
        HeadNoun head = naming.head(word);
        if (head != null) {
            NounKind kind = head.kind().isMasculine() ? NounKind.MASCULINE : head.kind();
            return kind == NounKind.FEMININE || head.isPlural() ? null : new Noun(head.base(), kind);
        }
        return byForm(word);
    }

    private static boolean isEnding(String ending) {
        return ending.isEmpty()
                || ending.equals("s")
                || ending.equals("es")
                || ending.equals("n")
                || ending.equals("en");
    }

    /** The noun of [0, end) if a list has it or what it ends with. */
    private Noun known(String word, int end) {
        NominativeWord form = nouns.ending(word, end, SHORTEST, LONGEST);
        if (form == NominativeWord.NEUTER) {
            return new Noun(word.substring(0, end), NounKind.NEUTER);
        }
        boolean masculine =
                form == NominativeWord.MASCULINE || roles.ending(word, end, SHORTEST, LONGEST) == Gender.MASCULINE;
        return masculine ? new Noun(word.substring(0, end), NounKind.MASCULINE) : null;
    }

    private static Noun byForm(String word) {
        String base = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        for (String ending : WEAK) {
            if (word.endsWith(ending + "en") || (ending.endsWith("e") && word.endsWith(ending + "n"))) {
                return new Noun(word.substring(0, word.length() - (ending.endsWith("e") ? 1 : 2)), NounKind.MASCULINE);
            }
        }
        if (base.endsWith("er") || base.endsWith("or") || base.endsWith("ling")) {
            return new Noun(base, NounKind.MASCULINE);
        }
        return base.endsWith("um") || base.endsWith("ment") || base.endsWith("chen")
                ? new Noun(base, NounKind.NEUTER)
                : null;
    }

    /** "Vorsitzenden", "58-Jährigen": inflected like an adjective. */
    public boolean isAdjectival(String word) {
        return word.endsWith("en")
                && (word.endsWith("jährigen")
                        || word.endsWith("Jährigen")
                        || word.endsWith("beamten")
                        || word.endsWith("Beamten")
                        || adjectival.ending(word, word.length() - 1, SHORTEST, LONGEST) != null);
    }

    /** A noun in the dative plural: "Ermittlern", "Medienberichten". */
    public String plural(String word) {
        NominativeWord form = nouns.ending(word, word.length(), SHORTEST, LONGEST);
        boolean ern = (word.endsWith("ern") || word.endsWith("eln")) && form != NominativeWord.SAME;
        return ern || form == NominativeWord.PLURAL ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a noun may be a dative plural: all have -n or -s. */
    public boolean mayBePlural(String word) {
        return word.endsWith("n") || word.endsWith("s");
    }

    /** "der rot-grünen Politiker", "der Behörden": a noun behind "der" that is no feminine one in the singular. */
    public boolean isGenitivePlural(String word) {
        HeadNoun head = naming.head(word);
        if (head != null) {
            return head.kind() != NounKind.FEMININE;
        }
        boolean more = word.endsWith("en") && !isAdjectival(word) && !isFeminine(word);
        return more || (!isFeminine(word) && roles.ending(word, word.length(), SHORTEST, LONGEST) == Gender.MASCULINE);
    }

    /** Whether a word without a determiner before it has the form of an adjective rather than that of a verb. */
    public boolean isAdjectiveLike(String word) {
        for (String ending : ADJECTIVES) {
            if (word.endsWith(ending + "en") || word.endsWith(ending + "er")) {
                return true;
            }
        }
        return naming.adjectiveStem(word) != null;
    }

    /** Who gives the "Polizeiangaben" or "UNHCR-Angaben", as a phrase; null for other words. */
    public String source(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (nouns.ending(lower, lower.length(), SHORTEST, LONGEST) != NominativeWord.SOURCE) {
            return null;
        }
        int end = lower.endsWith("angaben")
                ? word.length() - "angaben".length()
                : word.length() - "informationen".length();
        if (end < LONGEST_ENDING) {
            return null;
        }
        if (word.charAt(end - 1) == '-') {
            String name = word.substring(0, end - 1);
            return name.equals(name.toUpperCase(Locale.ROOT)) || name.length() <= SHORTEST ? name : null;
        }
        return giver(word.substring(0, end));
    }

    private String giver(String stem) {
        if (stem.endsWith("en")) {
            return "die " + stem;
        }
        String bare = stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
        HeadNoun head = naming.head(bare);
        NounKind kind = head != null ? head.kind() : isFeminine(bare) ? NounKind.FEMININE : null;
        Noun other = kind == null ? masculineOrNeuter(bare) : null;
        kind = other == null ? kind : other.kind();
        if (kind == null || kind == NounKind.PLURAL) {
            return null;
        }
        return article(kind) + " " + bare;
    }

    private static boolean isFeminine(String word) {
        for (String ending : FEMININE) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The nominative of a determiner such as "dem", "einer", "seinen" before a noun of this kind; null for what is no determiner with cases. */
    public String determiner(String word, NounKind kind) {
        String lower = word.toLowerCase(Locale.ROOT);
        switch (lower) {
            case "der", "dem", "den", "des" -> {
                return article(kind);
            }
            default -> {
                String stem = stem(lower);
                boolean pronoun = stem != null
                        && (stem.equals("dies")
                                || stem.equals("jen")
                                || stem.equals("jed")
                                || stem.equals("manch")
                                || stem.equals("welch"));
                return stem == null ? null : stem + ending(kind, pronoun);
            }
        }
    }

    private static String article(NounKind kind) {
        return kind.isMasculine() ? "der" : kind == NounKind.NEUTER ? "das" : "die";
    }

    /** "ein", "kein", "mein", "ihr", "unser" and the like without their ending; null for other words. */
    private static String stem(String word) {
        for (String stem :
                new String[] {"ein", "kein", "mein", "dein", "sein", "ihr", "unser", "dies", "jen", "jed", "manch"}) {
            String ending = word.startsWith(stem) ? word.substring(stem.length()) : "?";
            if (ending.equals("em")
                    || ending.equals("en")
                    || ending.equals("er")
                    || ending.equals("es")
                    || ending.equals("e")) {
                return stem;
            }
        }
        return null;
    }

    private static String ending(NounKind kind, boolean pronoun) {
        if (kind == NounKind.FEMININE || kind == NounKind.PLURAL) {
            return "e";
        }
        return !pronoun ? "" : kind.isMasculine() ? "er" : "es";
    }

    /** An adjective behind this determiner, in the nominative (null: none) before a noun of this kind. */
    public String adjective(String word, String determiner, NounKind kind) {
        if (!word.endsWith("en") && !word.endsWith("er") && !word.endsWith("em")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 2);
        boolean article = determiner != null && determiner.startsWith("d");
        if (kind == NounKind.PLURAL) {
            return stem + (determiner == null ? "e" : "en");
        }
        return stem + (kind == NounKind.FEMININE || article ? "e" : kind.isMasculine() ? "er" : "es");
    }
}
