package wortlaut.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {
    private static final String FEEDER = "feeder-token-0123456789";
    private static final String READER = "reader-token-0123456789";
    private static final String ADMIN = "admin-token-01234567890";

    private static Door open;
    private static Door guarded;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        open = new Door(new DoorSettings("127.0.0.1", 0, List.of("News.Example"), Optional.empty()));
        Path tokens = Files.writeString(
                folder.resolve("tokens"), FEEDER + " feed\n" + READER + " read\n" + ADMIN + " admin\n");
        guarded = new Door(new DoorSettings("127.0.0.1", 0, List.of(), Optional.of(Tokens.load(tokens))));
    }

    @AfterAll
    static void stop() {
        open.close();
        guarded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOCALHOST",
                "localhost:1",
                "news.example",
                "NEWS.EXAMPLE:443",
                "10.0.0.1",
                "255.255.255.255:8080",
                "[::1]",
                "[fe80::1]:8080",
                "[::ffff:10.0.0.1]:1"
            })
    void ownNamesInAnyCaseAndEveryAddressAreTaken(String host) {
        assertThat(live(host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost.",
                "xlocalhost",
                "news.example.evil",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.x",
                "1.2.3.4.evil.example",
                "1.2.3.1234",
                "0x7f000001",
                "2130706433"
            })
    void everyOtherNameIsRefusedWithWhatMakesItKnown(String host) {
        assertThat(live(host)).startsWith("HTTP/1.1 403 ").contains("--allow-host NAME makes it known");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1, 202",
        "https://127.0.0.1, 202",
        "HTTP://127.0.0.1, 202",
        "http://127.0.0.1:8080, 403",
        "http://localhost, 403",
        "http://127.0.0.1.evil.example, 403",
        "ftp://127.0.0.1, 403",
        "null, 403",
        "http://127.0.0.1/, 403"
    })
    void aPageOfOursIsOneOfTheSameHostAndPort(String origin, int status) {
        assertThat(open.post(Door.HOST + Door.JSON + "Origin: " + origin + "\r\n", Door.ARTICLE.getBytes(UTF_8)))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @CsvSource({"same-origin, 202", "none, 202", "same-site, 403", "cross-site, 403", "nonsense, 403", "'', 403"})
    void whatTheBrowserSaysOfThePageCounts(String site, int status) {
        assertThat(open.post(Door.HOST + Door.JSON + "Sec-Fetch-Site: " + site + "\r\n", Door.ARTICLE.getBytes(UTF_8)))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/%", "/v1/articles/%4", "/v1/articles/a%zz", "/%%30"})
    void anEscapeThatIsHalfIsToldAsOne(String path) {
        assertThat(open.ask("DELETE " + path, Door.HOST, new byte[0]))
                .startsWith("HTTP/1.1 400 ")
                .contains(Problem.CONTENT_TYPE)
                .doesNotContain("Exception");
    }

    @Test
    void everyAnswerForbidsToGuessAndToKeep() {
        assertThat(open.ask("GET /nothing", Door.HOST, new byte[0]))
                .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store");
        assertThat(live("evil.example")).contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "POST /v1/articles," + FEEDER + ", 202",
        "POST /v1/articles," + ADMIN + ", 202",
        "POST /v1/articles," + READER + ", 403",
        "DELETE /v1/articles/a," + READER + ", 403",
        "DELETE /v1/articles/a," + FEEDER + ", 202",
        "GET /health/ready," + READER + ", 200",
        "HEAD /health/ready," + READER + ", 200",
        "GET /health/ready," + ADMIN + ", 200",
        "GET /health/ready," + FEEDER + ", 403",
        "GET /health/ready, nobody-0123456789ab, 401",
        "GET /nothing, nobody-0123456789ab, 401"
    })
    void aTokenDoesWhatItsScopesSay(String request, String token, int status) {
        String answer = guarded.ask(
                request,
                Door.HOST + Door.JSON + "Authorization: Bearer " + token + "\r\n",
                Door.ARTICLE.getBytes(UTF_8));

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Authorization: \r\n",
                "Authorization: Bearer\r\n",
                "Authorization: Bearer \r\n",
                "Authorization: Basic " + ADMIN + "\r\n",
                "Authorization: " + ADMIN + "\r\n",
                "Authorization: Bearer " + ADMIN + "x\r\n"
            })
    void withoutATokenItSaysThatOneIsNeeded(String header) {
        assertThat(guarded.ask("GET /health/ready", Door.HOST + header, new byte[0]))
                .startsWith("HTTP/1.1 401 ")
                .contains("WWW-Authenticate: Bearer");
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        assertThat(guarded.ask(
                        "GET /health/ready", Door.HOST + "Authorization: bEARER  " + READER + " \r\n", new byte[0]))
                .startsWith("HTTP/1.1 200 ");
    }

    private static String live(String host) {
        return open.ask("GET /health/live", "Host: " + host + "\r\n", new byte[0]);
    }
}
