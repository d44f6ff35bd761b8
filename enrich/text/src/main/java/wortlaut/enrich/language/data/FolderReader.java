package wortlaut.enrich.language.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.data.ListType.Need;

/**
 * Reads the lists of one folder. A list is a text file with one entry a line, {@code word} or {@code value: word}, in Unicode normalization
 * form C; a word may be a phrase. Lines that start with {@code #} are comments, and one at the top says what the words are. What is wrong is
 * noted with its line and left out.
 */
public final class FolderReader {
    private static final char COMMENT = '#';
    private static final String COLON = ": ";
    private static final Pattern STRAY_SPACE = Pattern.compile("(?U)^\\s|\\s$|\\s\\s|[\\s&&[^ ]]");

    private final DataFolder folder;
    private final Problems problems;
    private final Predicate<ListType<?>> has;

    /** @param has which lists the folder must have; it must not have others */
    public FolderReader(DataFolder folder, Problems problems, Predicate<ListType<?>> has) {
        this.folder = folder;
        this.problems = problems;
        this.has = has;
    }

    /** Which lists a folder must have by what they are needed for and what its settings declare. */
    public static Predicate<ListType<?>> needed(boolean model, List<String> declared) {
        return type ->
                type.need() == Need.EVERY || (type.need() == Need.CORE && model) || declared.contains(type.name());
    }

    /** The list in a file, empty where the folder need not have it. */
    public <V> WordList<V> words(ListType<V> type) {
        Map<String, V> values = new LinkedHashMap<>();
        entries(type).forEach(entry -> values.put(entry.word(), entry.value()));
        return WordList.of(values);
    }

    /** The entries of a file in their order, no word twice, whatever its case. */
    public <V> List<Entry<V>> entries(ListType<V> type) {
        return entries(type, WordList::folded);
    }

    /** @param key two words with the same key are one */
    public <V> List<Entry<V>> entries(ListType<V> type, UnaryOperator<String> key) {
        Optional<List<String>> lines = folder.lines(type.file());
        if (lines.isPresent() != has.test(type)) {
            problems.add(
                    file(type),
                    lines.isPresent()
                            ? "neither needed nor declared; name it in 'lists' of language.properties, or delete it"
                            : "missing; write it, or take it out of the settings that ask for it");
            return List.of();
        }
        return lines.map(present -> read(present, type, key)).orElse(List.of());
    }

    private <V> List<Entry<V>> read(List<String> lines, ListType<V> type, UnaryOperator<String> key) {
        List<Entry<V>> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        if (lines.isEmpty() || lines.get(0).isEmpty() || lines.get(0).charAt(0) != COMMENT) {
            problems.add(file(type), 1, "starts without a comment that says what its words are");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty() || lines.get(i).charAt(0) != COMMENT) {
                Entry<V> entry = entry(lines.get(i), i + 1, type);
                Integer before = entry == null ? null : seen.putIfAbsent(key.apply(entry.word()), i + 1);
                if (before != null) {
                    problem(
                            type,
                            i + 1,
                            "'" + entry.word() + "' stands in line " + before + " already; one is too many");
                } else if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        if (seen.isEmpty()) {
            problems.add(file(type), "has no entries; a list that a language does not need is no file");
        }
        return entries;
    }

    private <V> Entry<V> entry(String line, int number, ListType<V> type) {
        int colon = line.indexOf(COLON);
        String word = colon < 0 ? line : line.substring(colon + COLON.length());
        V value = type.value(colon < 0 ? "" : line.substring(0, colon));
        if (word.isEmpty() || STRAY_SPACE.matcher(line).find()) {
            problem(
                    type,
                    number,
                    "stray white space in '" + line + "'; an entry has a line of its own and single spaces");
        } else if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            problem(type, number, "'" + line + "' is not in Unicode normalization form C");
        } else if (value == null) {
            problem(type, number, "'" + line + "' is no entry of this list; what it takes is " + type.syntax());
        } else {
            return new Entry<>(word, value, number);
        }
        return null;
    }

    /** Notes what else is wrong with an entry. */
    public void problem(ListType<?> type, int line, String what) {
        problems.add(file(type), line, what);
    }

    private String file(ListType<?> type) {
        return folder.name() + "/" + type.file();
    }

    /** Notes the files, where they can be told, that none of these names: somebody misspelt them, or nobody reads them. */
    public void onlyFiles(Set<String> known) {
        for (String file : new TreeSet<>(folder.files())) {
            if (!known.contains(file)) {
                problems.add(folder.name() + "/" + file, "not a file of a language; nobody reads it");
            }
        }
    }
}
