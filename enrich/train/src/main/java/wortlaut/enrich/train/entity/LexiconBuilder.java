package wortlaut.enrich.train.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import wortlaut.enrich.document.Hashes;
import wortlaut.enrich.entity.tagger.feature.Dictionary;
import wortlaut.enrich.entity.tagger.feature.IntTable;
import wortlaut.enrich.entity.tagger.feature.Lexicon;
import wortlaut.events.WortlautException;

/** Builds a {@link Lexicon} of name lists (lines of list TAB name) and word classes (word TAB fine TAB middle TAB coarse). */
final class LexiconBuilder {
    private final List<String> names = new ArrayList<>();
    private final List<String> uses = new ArrayList<>();
    private final TreeMap<Integer, Integer> usage = new TreeMap<>();
    private final TreeMap<Integer, Integer> lists = new TreeMap<>();
    private final TreeMap<Integer, Integer> phrases = new TreeMap<>();
    private final TreeMap<Integer, Integer> classes = new TreeMap<>();
    private final int[] hierarchy = new int[1 << 11];

    /** Adds a file of names, plain or gzipped. */
    LexiconBuilder names(Path file) {
        each(file, 2, fields -> add(fields[0], fields[1]));
        return this;
    }

    /** Adds a file of what words are used as, plain or gzipped: lines of use TAB word. */
    LexiconBuilder usage(Path file) {
        each(file, 2, fields -> {
            int bit = 1 << index(fields[0], uses);
            usage.merge(Lexicon.key(Hashes.of(fields[1])), bit, (a, b) -> a | b);
        });
        return this;
    }

    /** The dictionary of a file of what word forms are used as, plain or gzipped: lines of use TAB word form. */
    static Dictionary dictionary(Path file) {
        return new Dictionary(new LexiconBuilder().usage(file).build().usageTable());
    }

    /** Adds a file of word classes. */
    LexiconBuilder classes(Path file) {
        each(file, 4, fields -> {
            int fine = Integer.parseInt(fields[1]) + 1;
            classes.putIfAbsent(Lexicon.key(Hashes.of(fields[0])), fine);
            hierarchy[fine] = (Integer.parseInt(fields[2]) + 1) | ((Integer.parseInt(fields[3]) + 1) << 16);
        });
        return this;
    }

    void add(String list, String name) {
        int bit = 1 << index(list, names);
        String[] words = name.split(" ", -1);
        if (words.length == 1) {
            lists.merge(Lexicon.key(Hashes.of(name)), bit, (a, b) -> a | b);
            return;
        }
        long running = 0;
        for (int i = 0; i < words.length; i++) {
            running = Hashes.join(running, Hashes.of(words[i]));
            int value = i == words.length - 1 ? bit : Lexicon.OPEN;
            phrases.merge(Lexicon.key(running), value, (a, b) -> a | b);
        }
    }

    private static int index(String list, List<String> known) {
        if (!known.contains(list)) {
            known.add(list);
        }
        int index = known.indexOf(list);
        if (index >= 30) {
            throw new WortlautException("more than 30 lists: " + known + "; merge some");
        }
        return index;
    }

    Lexicon build() {
        return new Lexicon(table(lists), table(phrases), table(classes), table(usage), hierarchy.clone());
    }

    private static IntTable table(SortedMap<Integer, Integer> map) {
        return new IntTable(
                map.keySet().stream().mapToInt(Integer::intValue).toArray(),
                map.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** Hands each line's fields to {@code line}. */
    static void each(Path file, int fields, Consumer<String[]> line) {
        try (BufferedReader reader = open(file)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                String[] parts = text.split("\t", -1);
                if (parts.length < fields) {
                    throw new WortlautException(
                            file + ":" + number + ": " + fields + " fields expected, separated by TAB");
                }
                line.accept(parts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}
