package wortlaut.ingest.page.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What sites write around articles, by what it says of the line that begins with it: {@code phrases.txt}, German and English. */
public final class Phrases {
    private static final int SHORT = 300;
    private static final Map<Kind, Pattern> ALL = load();

    /** What a line that begins with the phrase is. */
    public enum Kind {
        /** No part of an article, wherever it stands. */
        DROP,
        /** A caption or who made a picture. */
        CREDIT,
        /** What comes next are links to other articles. */
        LINKS,
        /** The article is over. */
        END,
        /** Who wrote it, when, and how long it takes to read it. */
        HEAD,
        /** A day or an hour, with hardly anything beside it. */
        DATED,
        /** The rest must be paid for. */
        WALL,
        /** The page says that it is not there. */
        ERROR,
        /** The page asks for consent. */
        CONSENT,
        /** The page asks for JavaScript or wants to know whether a human reads it. */
        SCRIPT
    }

    private Phrases() {}

    /** Whether the line, which is not long, begins with such a phrase. */
    public static boolean begins(Kind kind, String line) {
        String begin = line.length() > SHORT ? line.substring(0, SHORT) : line;
        return pattern(kind).matcher(begin).lookingAt();
    }

    /** Whether such a phrase stands anywhere in the text. */
    public static boolean within(Kind kind, String text) {
        return pattern(kind).matcher(text).find();
    }

    private static Pattern pattern(Kind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    private static Map<Kind, Pattern> load() {
        Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.strip().split("\\s+", 2);
                    phrases.computeIfAbsent(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), k -> new ArrayList<>())
                            .add(parts[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("phrases.txt cannot be read", e);
        }
        Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String all = String.join("|", phrases.getOrDefault(kind, List.of("(?!)")));
            patterns.put(
                    kind,
                    Pattern.compile(
                            "(?:" + all + ")",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }
        return patterns;
    }
}
