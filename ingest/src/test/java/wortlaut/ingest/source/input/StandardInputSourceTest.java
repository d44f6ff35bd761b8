package wortlaut.ingest.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.SourceContract;

class StandardInputSourceTest extends SourceContract {

    @Override
    protected Source sourceOfOneText() {
        return new StandardInputSource(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void originDoesNotLast() {
        Item item = sourceOfOneText().next().orElseThrow();

        assertThat(item.hasLastingOrigin()).isFalse();
        assertThat(item.name()).isEqualTo("standard input");
    }
}
