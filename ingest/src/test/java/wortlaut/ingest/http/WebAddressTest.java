package wortlaut.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.events.WortlautException;

class WebAddressTest {
    private static final URI BASE = URI.create("https://blatt.example/ressort/feed.xml");

    @Test
    void whatPagesWriteBecomesAnAddress() {
        assertThat(WebAddress.resolve(BASE, "/a b?x=1|2#teil"))
                .contains(URI.create("https://blatt.example/a%20b?x=1%7C2"));
        assertThat(WebAddress.resolve(BASE, " artikel/ä.html\n"))
                .contains(URI.create("https://blatt.example/ressort/artikel/%C3%A4.html"));
        assertThat(WebAddress.resolve(BASE, "//andere.example/100%"))
                .contains(URI.create("https://andere.example/100%25"));
        assertThat(WebAddress.resolve(BASE, "?seite=2")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://a.example/",
                "mailto:a@b.example",
                "http://",
                "http://user:pw@a.example/",
                "https:///x",
                "\u0000"
            })
    void whatCannotBeFetchedIsNone(String written) {
        assertThat(WebAddress.resolve(BASE, written)
                        .filter(uri -> !uri.getHost().equals("blatt.example")))
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsNone() {
        assertThat(WebAddress.resolve(BASE, "/" + "%".repeat(1_000_000))).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithWhatAUserGave() {
        assertThatThrownBy(() -> WebAddress.parse("example.org/rss"))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("https://example.org/feed.xml");
        assertThatThrownBy(() -> WebAddress.parse("https://me:secret@example.org/rss"))
                .hasMessageNotContaining("secret");
    }
}
