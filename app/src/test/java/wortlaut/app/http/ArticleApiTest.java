package wortlaut.app.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.app.health.Health;
import wortlaut.events.Article;
import wortlaut.events.WortlautException;
import wortlaut.events.component.Component;
import wortlaut.events.component.ComponentHealth;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;

/** The door as a stranger finds it: requests byte by byte, because a browser or an attacker sets headers that a polite client cannot. */
class ArticleApiTest {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String ARTICLE = "{\"id\":\"a\",\"text\":\"„Es geht“, sagte Eva Lind.\"}";

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private ArticleApi api;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void anArticleIsTaken() throws IOException {
        start();

        assertThat(post(JSON, ARTICLE)).startsWith("HTTP/1.1 202 ").contains("\"status\":\"accepted\"", "nosniff");
        assertThat(producer.history()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\r\n",
                "Host: 127.0.0.1.evil.example\r\n",
                "Host: localhost.evil.example:8080\r\n",
                "Host: 127.0.0.1\r\nOrigin: http://evil.example\r\n",
                "Host: 127.0.0.1\r\nOrigin: null\r\n",
                "Host: 127.0.0.1:1\r\nOrigin: http://127.0.0.1:2\r\n",
                "Host: localhost\r\nSec-Fetch-Site: cross-site\r\n",
                "Host: localhost\r\nSec-Fetch-Site: same-site\r\n"
            })
    void pagesOfOthersAndForeignNamesAreRefused(String headers) throws IOException {
        start();

        for (String request : List.of("POST /v1/articles", "DELETE /v1/articles/a", "GET /health/ready")) {
            assertThat(ask(request, headers + JSON, ARTICLE.getBytes(UTF_8)))
                    .startsWith("HTTP/1.1 403 ")
                    .contains(Problem.CONTENT_TYPE);
        }
        assertThat(producer.history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost:8080\r\n",
                "Host: [::1]:8080\r\n",
                "Host: 192.168.7.9\r\n",
                "Host: news.example\r\n",
                "Host: localhost\r\nOrigin: http://localhost\r\nSec-Fetch-Site: same-origin\r\n",
                "Host: localhost\r\nSec-Fetch-Site: none\r\n"
            })
    void ownNamesAndAddressesAreTaken(String headers) throws IOException {
        start(new DoorSettings("127.0.0.1", 0, List.of("news.example"), Optional.empty()));

        assertThat(ask("POST /v1/articles", headers + JSON, ARTICLE.getBytes(UTF_8)))
                .startsWith("HTTP/1.1 202 ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 415",
        "'Content-Type: application/x-www-form-urlencoded\r\n', 415",
        "'Content-Type: multipart/form-data; boundary=x\r\n', 415",
        "'Content-Type: image/png\r\n', 415",
        "'Content-Type: application/json; charset=klingon\r\n', 415",
        "'Content-Type: application/json\r\nContent-Encoding: br\r\n', 415",
        "'Content-Type: application/json\r\nContent-Encoding: gzip\r\n', 400",
    })
    void whatIsNoArticleByItsHeadersIsRefused(String headers, int status) throws IOException {
        start();

        assertThat(post(headers.replace("\\r\\n", "\r\n"), ARTICLE))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains(Problem.CONTENT_TYPE)
                .doesNotContain("Exception", "wortlaut.", "java");
        assertThat(producer.history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "", "7", "{\"text\":", "{\"text\":\"\"}", "{\"id\":\"a\\u0000b\",\"text\":\"A.\"}"
            })
    void whatIsNoArticleByItsContentIsRefused(String body) throws IOException {
        start();

        assertThat(post(JSON, body)).startsWith("HTTP/1.1 400 ").contains(Problem.CONTENT_TYPE);
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void theCharsetIsRespectedAndGzipUnpacked() throws IOException {
        start();

        ask(
                "POST /v1/articles",
                host() + "Content-Type: text/plain; charset=iso-8859-1\r\n",
                "Größe.".getBytes(ISO_8859_1));
        ask(
                "POST /v1/articles",
                host() + "Content-Type: application/json; charset=utf-16\r\n",
                ARTICLE.getBytes(Charset.forName("UTF-16")));
        ask("POST /v1/articles", host() + JSON + "Content-Encoding: gzip\r\n", gzip(ARTICLE.getBytes(UTF_8)));

        assertThat(producer.history())
                .extracting(record -> Json.ARTICLE.read(record.value()))
                .extracting(Article::text)
                .containsExactly("Größe.", "„Es geht“, sagte Eva Lind.", "„Es geht“, sagte Eva Lind.");
    }

    @Test
    void bombOfGzipIsTooLarge() throws IOException {
        start();
        byte[] spaces = new byte[1024 * 1024];
        java.util.Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 80; i++) {
                gzip.write(spaces);
            }
        }

        assertThat(ask("POST /v1/articles", host() + JSON + "Content-Encoding: gzip\r\n", bomb.toByteArray()))
                .startsWith("HTTP/1.1 413 ");
    }

    @Test
    void whenTheBrokerIsAwayTheAnswerSaysToComeAgain() throws IOException {
        producer.sendException = new TimeoutException("no leader");
        start();

        assertThat(post(JSON, ARTICLE)).startsWith("HTTP/1.1 503 ").contains("Retry-After: 5");
    }

    @Test
    void unknownPathsAndMethodsAreProblemsToo() throws IOException {
        start();

        assertThat(ask("GET /v1/nothing", host(), new byte[0]))
                .startsWith("HTTP/1.1 404 ")
                .contains(Problem.CONTENT_TYPE);
        assertThat(ask("PUT /v1/articles", host() + JSON, ARTICLE.getBytes(UTF_8)))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: ", "POST", Problem.CONTENT_TYPE);
        assertThat(ask("GET /%ff", host(), new byte[0]))
                .contains(Problem.CONTENT_TYPE)
                .doesNotContain("jetty", "Jetty");
        assertThat(raw("NONSENSE\r\n\r\n".getBytes(UTF_8)))
                .startsWith("HTTP/1.1 400 ")
                .doesNotContain("jetty", "Jetty");
    }

    @Test
    void tokensAllowWhatTheirScopesSay() throws IOException {
        Path file = Files.writeString(
                folder.resolve("tokens"), "# ours\nfeeder-token-0123456789 feed\nreader-token-0123456789 read\n");
        start(new DoorSettings("127.0.0.1", 0, List.of(), Optional.of(Tokens.load(file))));

        assertThat(post(JSON, ARTICLE)).startsWith("HTTP/1.1 401 ").contains("WWW-Authenticate: Bearer");
        assertThat(post(JSON + "Authorization: Bearer nobody-0123456789\r\n", ARTICLE))
                .startsWith("HTTP/1.1 401 ");
        assertThat(post(JSON + "Authorization: Bearer reader-token-0123456789\r\n", ARTICLE))
                .startsWith("HTTP/1.1 403 ");
        assertThat(post(JSON + "Authorization: Bearer feeder-token-0123456789\r\n", ARTICLE))
                .startsWith("HTTP/1.1 202 ");
        assertThat(ask("GET /health/live", host(), new byte[0])).startsWith("HTTP/1.1 200 ");
        assertThat(ask("GET /health/ready", host(), new byte[0])).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void aPortThatIsTakenIsSaidAndNothingIsLeftBehind() {
        start();
        int port = Integer.parseInt(api.address().substring(api.address().lastIndexOf(':') + 1));

        ArticleApi second = new ArticleApi(DoorSettings.loopback(port), null, () -> new Health(List.of()));
        assertThat(second.health()).isEqualTo(ComponentHealth.NEW);
        assertThatThrownBy(() -> Component.started(second))
                .isInstanceOf(WortlautException.class)
                .hasMessageContaining("port " + port + " on 127.0.0.1 is taken");
        assertThat(second.health().ended()).isTrue();
        assertThat(api.health()).isEqualTo(ComponentHealth.RUNNING);
    }

    @Test
    void aDeletionOfWhatIsNoIdIsRefused() throws IOException {
        start();

        assertThat(ask("DELETE /v1/articles/a%00b", host(), new byte[0])).startsWith("HTTP/1.1 400 ");
        assertThat(ask("DELETE /v1/articles/;%", host(), new byte[0])).startsWith("HTTP/1.1 400 ");
        assertThat(ask("DELETE /v1/articles/urn:a", host(), new byte[0])).startsWith("HTTP/1.1 202 ");
        assertThat(producer.history()).hasSize(1);
    }

    private void start() {
        start(DoorSettings.loopback(0));
    }

    private void start(DoorSettings settings) {
        ArticlePublisher publisher =
                new ArticlePublisher(producer, Topics.withPrefix(Topics.DEFAULT_PREFIX), Clock.systemUTC());
        api = Component.started(new ArticleApi(settings, publisher, () -> new Health(List.of())));
    }

    private String post(String headers, String body) throws IOException {
        return ask("POST /v1/articles", host() + headers, body.getBytes(UTF_8));
    }

    private static String host() {
        return "Host: 127.0.0.1\r\n";
    }

    private String ask(String request, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((request + " HTTP/1.1\r\n" + headers + "Connection: close\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(UTF_8));
        bytes.writeBytes(body);
        return raw(bytes.toByteArray());
    }

    private String raw(byte[] bytes) throws IOException {
        int port = Integer.parseInt(api.address().substring(api.address().lastIndexOf(':') + 1));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
