package wortlaut.ingest.poll;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import wortlaut.events.ContentHash;

/**
 * An article as a list has it.
 *
 * @param guid what the list calls it; absent when it gives no name but the link
 * @param link to its page, absolute
 * @param headline plain
 * @param text of the article, plain; absent when the list has none
 * @param whole whether the text is all of the article, as far as that can be told
 * @param published as the list writes it
 * @param updated likewise
 * @param language a BCP 47 tag
 * @param source who publishes it, where that is not who publishes the list
 */
public record Entry(
        Optional<String> guid,
        Optional<URI> link,
        Optional<String> headline,
        Optional<String> text,
        boolean whole,
        Optional<String> published,
        Optional<String> updated,
        Optional<String> language,
        Optional<String> source) {
    private static final int LONGEST_KEY = 500;

    public Entry {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(link, "link");
        headline = headline.map(String::strip).filter(words -> !words.isEmpty());
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        whole = whole && text.isPresent();
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
    }

    /** Names it in its list, for ever: its name, else its link, else its headline and text. */
    String key() {
        String name =
                guid.or(() -> link.map(URI::toString)).orElseGet(() -> "urn:" + ContentHash.of(headline + "\n" + text));
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_KEY ? line : line.substring(0, LONGEST_KEY) + ContentHash.of(line);
    }

    /** Of all of it: another one is a reason to look again. */
    String fingerprint() {
        return ContentHash.of(String.join(
                "\n", link.toString(), headline.toString(), text.toString(), published.toString(), updated.toString()));
    }
}
