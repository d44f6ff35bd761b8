package wortlaut.enrich.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.data.Entry;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.data.ListType;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.CueKind;

/** Reads verbs of which one form may be several things with different words beside it: {@code gab+an}, {@code gab+bekannt}. */
final class CueEntries {
    private static final Pattern SYNTAX = Pattern.compile("([^+ -]+)(?:([+-])(?:([^+ -]+) )?([^+ -]+))?");
    private static final int FORM = 1;
    private static final int SIGN = 2;
    private static final int PREVIOUS = 3;
    private static final int OTHER = 4;

    private CueEntries() {}

    /** Forms and what each may be, those that need another word first, so that one by itself is what it is without them. */
    static <V> WordList<List<CueForm>> read(FolderReader folder, ListType<V> type, Function<V, CueKind> kind) {
        Map<String, List<CueForm>> forms = new LinkedHashMap<>();
        for (Entry<V> entry : folder.entries(type)) {
            Matcher parts = SYNTAX.matcher(entry.word());
            if (parts.matches()) {
                CueForm form = new CueForm(
                        kind.apply(entry.value()),
                        parts.group(OTHER),
                        parts.group(PREVIOUS),
                        "-".equals(parts.group(SIGN)));
                List<CueForm> all =
                        forms.computeIfAbsent(WordList.folded(parts.group(FORM)), word -> new ArrayList<>());
                all.add(form.isAlone() ? all.size() : 0, form);
            } else {
                folder.problem(type, entry.line(), "'" + entry.word() + "' is no 'form', 'form+word' or 'form-word'");
            }
        }
        forms.replaceAll((form, all) -> List.copyOf(all));
        return WordList.of(forms);
    }
}
