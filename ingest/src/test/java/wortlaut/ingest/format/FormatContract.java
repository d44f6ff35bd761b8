package wortlaut.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.ingest.source.Item;

/** What every format does. */
public abstract class FormatContract {
    protected static final String TEXT = "„Der Hafen bleibt offen“, sagte Ada Brink.";

    protected abstract Format format();

    /** One article with {@link #TEXT}. */
    protected abstract String oneArticle();

    @Test
    void namesExtensionsAndMediaTypesAreInSmallLetters() {
        assertThat(format().names()).isNotEmpty();
        for (List<String> some : List.of(format().names(), format().extensions(), format().mediaTypes())) {
            assertThat(some)
                    .doesNotHaveDuplicates()
                    .allMatch(name ->
                            name.equals(name.toLowerCase(Locale.ROOT)) && (name.contains("/") || !name.contains(".")));
        }
    }

    @Test
    void whatHasAMediaTypeHasAnExtensionThatStandsForIt() {
        assertThat(format().mediaTypes().isEmpty() || !format().extensions().isEmpty())
                .isTrue();
    }

    @Test
    void readsAnArticleWithItsTextUnchanged() {
        Parsed only = ParsedRecords.only(format(), oneArticle());

        assertThat(only)
                .isInstanceOfSatisfying(
                        Parsed.Accepted.class,
                        accepted -> assertThat(accepted.article().text()).isEqualTo(TEXT));
    }

    @Test
    void leavesAByteOrderMarkOut() {
        assertThat(ParsedRecords.only(format(), "\uFEFF" + oneArticle()))
                .isEqualTo(ParsedRecords.only(format(), oneArticle()));
    }

    @Test
    void emptyItemIsRejected() {
        assertThat(ParsedRecords.rejection(format(), new byte[0]).reason()).startsWith("empty");
    }

    @Test
    void blankItemIsRejected() {
        assertThat(ParsedRecords.rejection(format(), " \n\n ".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .containsAnyOf("empty", "blank");
    }

    @Test
    void tooLargeArticleIsRejectedWithoutItsBytes() {
        String large = oneArticle().replace("Hafen", "Hafen ".repeat(ClientSettings.MAX_ARTICLE_BYTES / 6 + 1));

        Parsed.Rejected rejected = ParsedRecords.rejection(format(), large.getBytes(StandardCharsets.UTF_8));

        assertThat(rejected.reason()).matches("4,[0-9,]+ bytes; the limit is 4,194,304");
        assertThat(rejected.bytes()).isNull();
    }

    @Test
    void binaryContentIsRejectedWithItsBytes() {
        byte[] binary = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3, 127, 0};

        assertThat(ParsedRecords.rejection(format(), binary).bytes()).isEqualTo(binary);
    }

    @Test
    void failureToReadIsARejectionAndTheEnd() {
        InputStream begun = new ByteArrayInputStream("{\"text\": \"x".getBytes(StandardCharsets.UTF_8));
        try (Reading reading =
                format().read(Item.ofBytes("a.txt", new byte[0]), new SequenceInputStream(begun, new FailingInput()))) {
            assertThat(reading.next())
                    .isInstanceOfSatisfying(
                            Parsed.Rejected.class,
                            rejected -> assertThat(rejected.message())
                                    .isEqualTo("a.txt: cannot be read: java.io.IOException: disk on fire"));
            assertThat(reading.hasNext()).isFalse();
        }
    }

    @Test
    void askingAgainSkipsNothingAndTheEndIsTold() {
        try (Reading reading = ParsedRecords.read(format(), oneArticle())) {
            assertThat(reading.hasNext()).isTrue();
            assertThat(reading.hasNext()).isTrue();
            assertThat(reading.next()).isInstanceOf(Parsed.Accepted.class);
            assertThat(reading.hasNext()).isFalse();
            assertThatThrownBy(reading::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void closingClosesTheStream() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        format().read(Item.ofBytes("a.txt", new byte[0]), in).close();

        assertThat(closed).isTrue();
    }
}
