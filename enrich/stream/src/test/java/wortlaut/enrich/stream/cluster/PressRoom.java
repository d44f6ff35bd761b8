package wortlaut.enrich.stream.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What becomes of an agency's report on its way into papers, and what only looks so. The same seed does the same. */
final class PressRoom {
    /** How many texts are reports; the sentences of the rest are what others write. */
    static final int REPORTS = 900;

    private static final int SENTENCES = 7;

    private final Random random;
    private final List<String> reports;
    private final List<String> sentences = new ArrayList<>();

    PressRoom(List<String> reports, long seed) {
        this.reports = reports;
        this.random = new Random(seed);
        reports.subList(REPORTS, reports.size())
                .forEach(text -> sentences.addAll(List.of(text.split("(?<=[.!?]) +|\n+"))));
    }

    /** A report of this many of ours, one after the other. */
    String report(int at, int parts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            all.add(reports.get(at + i));
        }
        return String.join("\n", all);
    }

    /** What has nothing to do with any report. */
    String other() {
        List<String> other = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            other.add(sentences.get(random.nextInt(sentences.size())));
        }
        return String.join(" ", other);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** So many percent of the words replaced, left out, doubled by another, or two exchanged, all over the text. */
    String edited(String text, int percent) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int edits = words.size() * percent / 100;
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(words.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> words.set(at, "stattdessen" + random.nextInt(50));
                case 1 -> words.remove(at);
                case 2 -> words.add(at, "auch" + random.nextInt(50));
                default -> Collections.swap(words, at, at + 1);
            }
        }
        return String.join(" ", words);
    }

    /** The first so many percent. */
    String cut(String text, int percent) {
        String[] words = text.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.max(1, words.length * percent / 100)));
    }

    /** Other words instead of the first so many percent. */
    String newLead(String text, String lead, int percent) {
        String[] words = text.split(" ");
        int from = words.length * percent / 100;
        return cut(lead, 40) + "\n" + String.join(" ", List.of(words).subList(from, words.length));
    }

    /** As another system sets it: other marks and spaces, soft hyphens, umlauts spelt out. */
    String reset(String text) {
        String marks = text.replaceAll("[„“”«»]", "\"").replace(" – ", " - ").replace("\n", "\n\n");
        return switch (random.nextInt(3)) {
            case 0 ->
                marks.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
            case 1 -> marks.replace("ung", "\u00adung").replace(". ", ".\u00a0");
            default -> marks.toUpperCase(Locale.GERMAN).replace("ẞ", "SS");
        };
    }

    /** So many percent of a text, from the middle of it, within another. */
    String background(String text, String within, int percent) {
        String[] words = text.split(" ");
        int length = words.length * percent / 100;
        int from = random.nextInt(words.length - length + 1);
        return within + "\n" + String.join(" ", List.of(words).subList(from, from + length));
    }

    /** A form with other numbers in it every day. */
    String filled(String form) {
        StringBuilder text = new StringBuilder();
        for (String part : form.split("#", -1)) {
            text.append(text.isEmpty() ? "" : String.valueOf(between(100, 99_999)))
                    .append(part);
        }
        return text.toString();
    }
}
