package wortlaut.enrich.entity;

/** What the forms of one name share: without the genitive s, and across ways of transliteration. */
final class NameForms {
    private NameForms() {}

    /** The form without an ending that may be a genitive; the form itself if it has none. */
    static String withoutGenitive(String form) {
        if (form.endsWith("'s") || form.endsWith("’s")) {
            return form.substring(0, form.length() - 2);
        }
        if (form.endsWith("'") || form.endsWith("’") || (form.length() > 3 && form.endsWith("s"))) {
            return form.substring(0, form.length() - 1);
        }
        return form;
    }

    /**
     * What the German, English and other transliterations of a Cyrillic name share (ISO 9, Duden and BGN/PCGN compared):
     * Selenskyj and Zelensky, Markow and Markov, Uschakow and Ushakov give the same.
     */
    static String transliterationKey(String name) {
        String s = name.toLowerCase(java.util.Locale.ROOT)
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("tsch", "c")
                .replace("ch", "c")
                .replace("kh", "c")
                .replace("ya", "a")
                .replace("ja", "a")
                .replace('z', 's')
                .replace('w', 'v')
                .replace('y', 'i')
                .replace('j', 'i');
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (key.isEmpty() || key.charAt(key.length() - 1) != s.charAt(i)) {
                key.append(s.charAt(i));
            }
        }
        int end = key.length();
        while (end > 1 && key.charAt(end - 1) == 'i') {
            end--;
        }
        return key.substring(0, end);
    }
}
