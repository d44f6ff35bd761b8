package wortlaut.enrich.entity;

/** Endings by which a capitalised word is a common noun rather than a name. */
final class NounEndings {
    private static final String[] GERMAN = {
        "ung",
        "ungen",
        "heit",
        "keit",
        "schaft",
        "tion",
        "ionen",
        "tät",
        "täten",
        "ismus",
        "innen",
        "enden",
        "eure",
        "isten",
        "anten",
        "enten",
        "oren",
        "tag",
        "woche",
        "jahr",
        "monat",
        "leute",
        "führer",
        "träger",
        "kreise",
        "kreisen",
        "medien",
        "experten",
        "beobachter",
        "kritiker",
        "behörden",
        "bericht",
        "berichten",
        "angaben",
        "meldung",
        "regierung",
        "polizei",
        "feuerwehr",
        "zeitung",
        "gewerkschaft",
        "ministerium",
        "lich",
        "isch",
        "weise",
        "bar",
        "falls",
        "mals",
        "dem",
        "amt",
        "gericht",
        "verband"
    };
    private static final String[] ENGLISH = {"day", "tion", "ment", "ness", "ity", "ings", "police", "officials"};

    private NounEndings() {}

    static boolean isCommon(String word, boolean german) {
        for (String ending : german ? GERMAN : ENGLISH) {
            if (word.regionMatches(true, word.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
