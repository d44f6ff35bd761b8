package wortlaut.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import wortlaut.enrich.document.WordList;

/**
 * A folder of data below {@code wortlaut/language/} on the class path. A list is a text file in UTF-8 with one entry a line, {@code word}
 * or {@code value: word}; a word may be a phrase. Lines that start with {@code #} are comments.
 */
final class LanguageFolder {
    private static final String ROOT = "/wortlaut/language/";

    private final String name;

    LanguageFolder(String name) {
        this.name = name;
    }

    /** The settings of the folder on top of these; these alone if it has no settings. */
    Properties settings(Properties defaults) {
        return properties("language", defaults);
    }

    /** The settings in one of the folder's property files on top of these; these alone if there is no such file. */
    Properties properties(String file, Properties defaults) {
        Properties settings = new Properties(defaults);
        try (InputStream in = open(file + ".properties")) {
            if (in != null) {
                settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    ROOT + name + "/" + file + ".properties cannot be read from the class path", e);
        }
    }

    /** The list in a file; empty if there is no such file. */
    WordList words(String file) {
        return WordList.of(entries(file));
    }

    /** The words of a file as {@code word TAB value}; empty if there is no such file. */
    List<String> entries(String file) {
        List<String> entries = new ArrayList<>();
        try (InputStream in = open(file + ".txt")) {
            if (in != null) {
                read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), entries);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(ROOT + name + "/" + file + ".txt cannot be read from the class path", e);
        }
    }

    private InputStream open(String file) {
        return LanguageFolder.class.getResourceAsStream(ROOT + name + "/" + file);
    }

    private static void read(BufferedReader in, List<String> entries) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                int colon = line.indexOf(": ");
                entries.add(colon < 0 ? line : line.substring(colon + 2) + "\t" + line.substring(0, colon));
            }
        }
    }
}
