package wortlaut.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import wortlaut.events.Article;
import wortlaut.events.json.Json;

/** Articles with one quote each, whose speaker is known. */
public final class TestArticles {
    private static final List<String> SPEAKERS =
            List.of("Karin Weber", "Thomas Krüger", "Sabine Hoffmann", "Michael Schneider", "Andrea Fischer");

    private TestArticles() {}

    static Article number(int n) {
        String speaker = SPEAKERS.get(n % SPEAKERS.size());
        String text = "In der Sitzung am Montag ging es um Antrag " + n + ". „Wir haben über den Antrag " + n
                + " lange beraten“, sagte " + speaker + " nach der Sitzung. Beschlossen wurde noch nichts.";
        return new Article(
                "urn:test:" + n, null, "Antrag " + n, text, "de", null, null, null, null, "test", null, null);
    }

    /** The first n articles as JSON Lines. */
    public static Path file(Path folder, int n) {
        List<String> lines = IntStream.range(0, n)
                .mapToObj(i -> new String(Json.ARTICLE.write(number(i)), StandardCharsets.UTF_8))
                .toList();
        try {
            return Files.write(folder.resolve("articles.jsonl"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
