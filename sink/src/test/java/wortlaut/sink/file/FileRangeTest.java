package wortlaut.sink.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class FileRangeTest {
    @Test
    void aNameIsFoundAgainInEveryCountry() {
        FileRange range = new FileRange(new TopicPartition("wortlaut.quotes", 3), 7, 1_234);
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(range.stem()).isEqualTo("wortlaut.quotes-3-00000000000000000007-00000000000000001234");
            assertThat(FileRange.ofName(range.stem())).contains(range);
        } finally {
            Locale.setDefault(here);
        }
    }
}
