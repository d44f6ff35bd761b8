package wortlaut.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import wortlaut.events.ArticleLimits;

class ItemTest {
    @Test
    void shortOriginIsTheId() {
        assertThat(item("file:///news/K%C3%BCste.txt").articleId()).contains("file:///news/K%C3%BCste.txt");
    }

    @Test
    void longOriginGivesAnIdThatIsShortStableAndNoOthers() {
        String first = id("ü".repeat(400) + "/1.txt");

        assertThat(first)
                .isEqualTo(id("ü".repeat(400) + "/1.txt"))
                .isNotEqualTo(id("ü".repeat(400) + "/2.txt"))
                .startsWith("file:///ordner/%C3%BC%C3%BC")
                .matches(".*(%C3|%BC)#sha256-[0-9a-f]{64}");
        assertThat(ArticleLimits.checkedId("id", first)).hasSizeLessThanOrEqualTo(ArticleLimits.MAX_ID_BYTES);
        for (int i = 0; i < 3; i++) {
            assertThat(URI.create(id("a".repeat(i) + "ü".repeat(400)))).isNotNull();
        }
    }

    @Test
    void whatPassesHasNoIdOfItsOwn() {
        assertThat(Item.ofBytes("request", new byte[0]).articleId()).isEmpty();
    }

    @Test
    void nameShowsWhatATerminalWouldObey() {
        Item item = new Item(URI.create("file:///a"), "a\u001b[2J\nb\u202e.txt", () -> null, 0);

        assertThat(item.name()).isEqualTo("a\\u001b[2J\\u000ab\\u202e.txt");
    }

    private static String id(String path) {
        return item(Path.of("/ordner", path).toUri().toString()).articleId().orElseThrow();
    }

    private static Item item(String origin) {
        return new Item(URI.create(origin), "a.txt", () -> null, 0);
    }
}
