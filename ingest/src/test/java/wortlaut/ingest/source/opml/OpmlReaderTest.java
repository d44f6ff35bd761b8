package wortlaut.ingest.source.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.WortlautException;

class OpmlReaderTest {
    private static final URI BASE = URI.create("https://blatt.example/feeds.opml");

    @Test
    void feedsAreFoundHoweverDeepOnceEach() {
        String opml =
                "<?xml version=\"1.0\"?><!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><opml version=\"1.0\"><head><title>A & B</title></head><body>"
                        + "<outline text=\"Presse\"><outline text=\"Nord\"><outline type=\"rss\" xmlUrl=\"https://a.example/rss?x=1&y=2\"/></outline>"
                        + "<outline xmlurl=\"/hier.xml\"/><outline xmlUrl=\"https://a.example/rss?x=1&amp;y=2\"/><outline xmlUrl=\"file:///etc/passwd\"/><outline text=\"leer\"></body>";

        assertThat(OpmlReader.feeds(opml.getBytes(StandardCharsets.UTF_8), BASE))
                .containsExactly("feed:https://a.example/rss?x=1&y=2", "feed:https://blatt.example/hier.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Guten Tag", "<opml/>", "<html>", "{}"})
    void whatNamesNoFeedIsRefused(String content) {
        assertThatThrownBy(() -> OpmlReader.feeds(content.getBytes(StandardCharsets.UTF_8), BASE))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("OPML");
    }
}
