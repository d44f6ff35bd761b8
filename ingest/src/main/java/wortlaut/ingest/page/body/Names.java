package wortlaut.ingest.page.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What classes, ids and roles say of what is in an element: {@code names.txt}. */
final class Names {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "role", "data-testid", "data-component", "data-module", "data-qa", "data-area");

    /** What comes behind one of these in a name is not what the element is: {@code has-sidebar}, {@code no-ads}. */
    private static final Set<String> BESIDE =
            Set.of("has", "with", "no", "not", "without", "is", "ohne", "mit", "hide", "show");

    private static final int LONGEST = 500;
    private static final Map<Kind, List<Words>> ALL = load();

    /** What is in an element of such a name. */
    enum Kind {
        CLUTTER,
        MEDIA,
        OFFER,
        SMALL,
        BODY,
        LEAD
    }

    /**
     * Words of a kind.
     *
     * @param alone to be found as a word, or several one after another
     * @param within to be found anywhere in a name, its breaks left out
     */
    private record Words(Set<String> alone, List<String> within) {}

    private Names() {}

    static boolean say(Kind kind, Element element) {
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= LONGEST) {
                for (String name : SPACE.split(value, -1)) {
                    if (says(kind, name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean says(Kind kind, String name) {
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(name, -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            if (BESIDE.contains(small)) {
                break;
            } else if (!small.isEmpty()) {
                words.add(small);
            }
        }
        if (words.isEmpty()) {
            return false;
        }
        String joined = String.join("", words);
        String spaced = "-" + String.join("-", words) + "-";
        for (Words of : ALL.getOrDefault(kind, List.of())) {
            for (String word : words) {
                if (of.alone().contains(word)) {
                    return true;
                }
            }
            for (String part : of.within()) {
                if (part.charAt(0) == '-' ? spaced.contains(part) : joined.contains(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<Kind, List<Words>> load() {
        Map<Kind, List<Words>> all = new EnumMap<>(Kind.class);
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream("names.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = SPACE.split(line.strip());
                    Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
                    all.computeIfAbsent(kind, k -> new ArrayList<>()).add(words(parts));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("names.txt cannot be read", e);
        }
        return all;
    }

    private static Words words(String[] parts) {
        Set<String> alone = new HashSet<>();
        List<String> within = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String word = parts[i];
            if (word.endsWith("*")) {
                within.add(word.substring(0, word.length() - 1));
            } else if (word.contains("-")) {
                within.add("-" + word.replaceAll("-+", "-") + "-");
            } else {
                alone.add(word);
            }
        }
        return new Words(alone, within);
    }
}
