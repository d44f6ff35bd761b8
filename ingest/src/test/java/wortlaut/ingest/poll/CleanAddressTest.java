package wortlaut.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanAddressTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                https://Blatt.Example/a?utm_source=rss&id=7&UTM_Medium=x&fbclid=1, https://blatt.example/a?id=7
                https://blatt.example:443/a?gclid=1,                               https://blatt.example/a
                http://blatt.example:8080/a?b=2&a=1,                               http://blatt.example:8080/a?b=2&a=1
                https://blatt.example,                                             https://blatt.example/
                https://blatt.example/a?,                                          https://blatt.example/a
                https://blatt.example/a?&wt_mc=x&q=%C3%A4&,                        https://blatt.example/a?q=%C3%A4
                https://blatt.example/a?reference=utm_source,                      https://blatt.example/a?reference=utm_source
                """)
    void whatOnlySaysHowSomebodyCameGoes(String given, String clean) {
        assertThat(CleanAddress.of(URI.create(given))).hasToString(clean);
    }
}
