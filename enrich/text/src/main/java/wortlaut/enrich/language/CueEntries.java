package wortlaut.enrich.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads cues, of which one form may have several kinds and particles: {@code gab+an}, {@code gab+bekannt}. */
final class CueEntries {
    private CueEntries() {}

    /** Lines {@code form TAB kind[+particle|-word] …}, those with a particle first, from lines {@code form[+particle|-word] TAB kind}. */
    static List<String> merged(List<String> entries) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String entry : entries) {
            int tab = entry.indexOf('\t');
            int plus = Math.max(entry.indexOf('+'), entry.indexOf('-'));
            String form = entry.substring(0, plus < 0 ? tab : plus);
            String kind = entry.substring(tab + 1) + (plus < 0 ? "" : entry.substring(plus, tab));
            kinds.merge(form, kind, (a, b) -> plus < 0 ? a + " " + b : b + " " + a);
        }
        List<String> merged = new ArrayList<>();
        kinds.forEach((form, kind) -> merged.add(form + "\t" + kind));
        return merged;
    }
}
