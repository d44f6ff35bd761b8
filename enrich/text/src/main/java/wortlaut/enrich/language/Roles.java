package wortlaut.enrich.language;

import wortlaut.enrich.document.WordList;

/** Titles and roles such as "Ministerin", their compounds, other cases and gender forms. */
final class Roles {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int LONGEST_INFLECTION = 2;

    private final WordList<Gender> list;
    private final boolean inflected;

    /** @param inflected whether roles have cases and gender forms, as in German */
    Roles(WordList<Gender> list, boolean inflected) {
        this.list = list;
        this.inflected = inflected;
    }

    /** The gender of a role or of a compound with one, in any case; null for any other word. */
    Gender of(String given) {
        String word = withoutGenderForm(given);
        Gender role = listed(word, word.length());
        for (int cut = 1; role == null && cut <= LONGEST_INFLECTION && hasInflection(word, cut); cut++) {
            role = listed(word, word.length() - cut);
        }
        return role;
    }

    /** "Sprecher*in", "Ärzt:innen". */
    boolean isGenderForm(String word) {
        return withoutGenderForm(word).length() < word.length();
    }

    /** "Sprecher" of "Sprecher*in", "Sprecher:innen", "Sprecher_in": the sign stands before "in". */
    private String withoutGenderForm(String word) {
        int sign = inflected
                ? Math.max(word.lastIndexOf("*in"), Math.max(word.lastIndexOf(":in"), word.lastIndexOf("_in")))
                : -1;
        return sign > 0 ? word.substring(0, sign) : word;
    }

    /** "Präsidenten", "Ministers": the role's other cases. */
    private boolean hasInflection(String word, int cut) {
        return inflected && word.length() > SHORTEST + cut && "ens".indexOf(word.charAt(word.length() - cut)) >= 0;
    }

    private Gender listed(String word, int end) {
        return list.ending(word, end, Math.min(SHORTEST, end), LONGEST);
    }
}
