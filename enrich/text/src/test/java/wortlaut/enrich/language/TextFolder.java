package wortlaut.enrich.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import wortlaut.enrich.language.data.DataFolder;

/** A language's folder that a test writes: the smallest that is right, then what the test puts in its place. */
final class TextFolder implements DataFolder {
    private final Map<String, String> files = new TreeMap<>();
    private final Set<String> declared = new TreeSet<>();

    TextFolder() {
        put("function-words.txt", "# Words of nowhere.", "blar", "blor");
    }

    /** Puts a file of these lines in the place of what is there. */
    TextFolder put(String file, String... lines) {
        files.put(file, String.join("\n", lines));
        return this;
    }

    /** Puts a list with these entries and declares it in the settings. */
    TextFolder list(String name, String... entries) {
        files.put(name + ".txt", "# Words of nowhere.\n" + String.join("\n", entries));
        declared.add(name);
        return put("language.properties", "lists=" + String.join(" ", declared));
    }

    /** The language of these files, with the grammar of a tag, on top of what all languages share. */
    Language language(String tag) {
        return Language.of(tag, this, LanguageData.shared());
    }

    TextFolder without(String file) {
        files.remove(file);
        return this;
    }

    @Override
    public String name() {
        return "xx";
    }

    @Override
    public Optional<List<String>> lines(String file) {
        return Optional.ofNullable(files.get(file)).map(text -> text.lines().toList());
    }

    @Override
    public Set<String> files() {
        return files.keySet();
    }
}
