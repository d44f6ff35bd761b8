package wortlaut.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wortlaut.ingest.http.HttpQuestion.Validators;

class HttpFetcherTest {
    private final LocalSite site = new LocalSite();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpFetcher fetcher = new HttpFetcher(LocalSite.settings(LocalSite.impatient()));

    @AfterEach
    void close() {
        end.countDown();
        fetcher.close();
        site.close();
    }

    @Test
    void saysWhoAsksAndWhatIsKnown() throws Exception {
        site.put("/", "text/plain", "hier");
        URI address = site.at("a.example", "/");

        fetcher.get(new HttpQuestion(
                address,
                "text/plain",
                new Validators(Optional.of("W/\"x\""), Optional.of("Sun, 01 Nov 2026 09:00:00 GMT"))));

        LocalSite.Asked asked = site.asked("/").get(0);
        assertThat(asked.host()).isEqualTo("a.example");
        assertThat(asked.header("User-agent")).isEqualTo("wortlaut/test");
        assertThat(asked.header("If-none-match")).isEqualTo("W/\"x\"");
        assertThat(asked.header("If-modified-since")).isEqualTo("Sun, 01 Nov 2026 09:00:00 GMT");
    }

    @Test
    void unpacksWhatIsPackedWhetherOrNotAHeaderSaysSo() throws Exception {
        byte[] packed = LocalSite.gzip("Der Hafen bleibt offen.".getBytes(StandardCharsets.UTF_8));
        site.put("/told", exchange -> LocalSite.send(exchange, 200, Map.of("Content-Encoding", "gzip"), packed));
        site.put("/file.gz", "application/octet-stream", packed);
        site.put(
                "/not",
                exchange -> LocalSite.send(
                        exchange, 200, Map.of("Content-Encoding", "gzip"), "roh".getBytes(StandardCharsets.UTF_8)));

        assertThat(text("/told")).isEqualTo("Der Hafen bleibt offen.");
        assertThat(text("/file.gz")).isEqualTo("Der Hafen bleibt offen.");
        assertThat(text("/not")).isEqualTo("roh");
    }

    @Test
    void aBombIsDefusedAtTheLimit() {
        byte[] bomb = LocalSite.gzip(new byte[50_000_000]);
        byte[] twice = LocalSite.gzip(bomb);
        site.put("/bomb", exchange -> LocalSite.send(exchange, 200, Map.of("Content-Encoding", "gzip"), bomb));
        site.put("/twice", exchange -> LocalSite.send(exchange, 200, Map.of("Content-Encoding", "gzip"), twice));

        assertThatThrownBy(() -> text("/bomb")).hasMessageContaining("limit of 1,000,000 bytes decompressed");
        assertThatThrownBy(() -> text("/twice")).hasMessageContaining("limit of 1,000,000 bytes decompressed");
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        AtomicInteger written = new AtomicInteger();
        site.put("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[10_000]);
                written.addAndGet(10_000);
            }
        });

        assertThatThrownBy(() -> text("/large"))
                .isInstanceOfSatisfying(
                        FetchException.class, e -> assertThat(e.isForEver()).isTrue())
                .hasMessageContaining("limit of 100,000 bytes sent");
        assertThat(written.get()).isLessThan(20_000_000);
    }

    @Test
    void nobodyWaitsForAServerThatHangsOrDrips() {
        site.put("/hangs", exchange -> await());
        site.put("/drips", exchange -> drip(exchange, 200));
        site.put("/stops", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });

        for (String path : new String[] {"/hangs", "/drips", "/stops"}) {
            long began = System.nanoTime();
            assertThatThrownBy(() -> text(path))
                    .isInstanceOfSatisfying(
                            FetchException.class, e -> assertThat(e.hasHung()).isTrue());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aConnectionThatBreaksInTheMiddleIsAnErrorAndNotAShortAnswer() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread breaking = new Thread(() -> breakOff(server));
            breaking.start();
            URI address = URI.create("http://a.example:" + server.getLocalPort() + "/");

            assertThatThrownBy(() -> fetcher.get(new HttpQuestion(address, "*/*", Validators.NONE)))
                    .isInstanceOf(FetchException.class);
        }
    }

    @Test
    void addressesOfThisMachineAreRefusedHoweverTheyAreWritten() {
        site.put("/", "text/plain", "geheim");
        try (HttpFetcher careful = new HttpFetcher(
                new HttpSettings("wortlaut/test", false, LocalSite.impatient(), HttpSettings.Names.OF_THE_MACHINE))) {
            for (String host : new String[] {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "2130706433",
                "[::ffff:127.0.0.1]",
                "0.0.0.0",
                "10.1.2.3",
                "169.254.169.254"
            }) {
                assertThatThrownBy(() -> careful.get(new HttpQuestion(site.at(host, "/"), "*/*", Validators.NONE)))
                        .as(host)
                        .isInstanceOf(FetchException.class)
                        .hasMessageContaining("--allow-private");
            }
        }
        assertThat(site.asked()).isEmpty();
    }

    /** The second look at a name must not decide where the connection goes: there is none. */
    @Test
    void aNameThatLeadsElsewhereAMomentLaterIsCheckedWhereItLeads() {
        site.put("/", "text/plain", "geheim");
        AtomicInteger looks = new AtomicInteger();
        HttpSettings.Names rebinding = host ->
                new InetAddress[] {InetAddress.getByName(looks.incrementAndGet() % 2 == 1 ? "192.0.2.1" : "127.0.0.1")};
        try (HttpFetcher careful =
                new HttpFetcher(new HttpSettings("wortlaut/test", false, LocalSite.impatient(), rebinding))) {
            for (int i = 0; i < 4; i++) {
                assertThatThrownBy(() ->
                                careful.get(new HttpQuestion(site.at("rebind.example", "/"), "*/*", Validators.NONE)))
                        .isInstanceOf(FetchException.class);
            }
        }
        assertThat(looks.get()).isEqualTo(4);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void headersSayHowLongToWait() {
        Instant now = Instant.parse("2026-11-01T09:00:00Z");

        assertThat(answer("retry-after", "120").retryAfter(now)).contains(Duration.ofMinutes(2));
        assertThat(answer("retry-after", "Sun, 01 Nov 2026 09:10:00 GMT").retryAfter(now))
                .contains(Duration.ofMinutes(10));
        assertThat(answer("retry-after", "99999999999999").retryAfter(now)).contains(Duration.ofDays(1));
        assertThat(answer("retry-after", "soon").retryAfter(now)).isEmpty();
        assertThat(answer("cache-control", "public, Max-Age=600, x").maxAge()).isEqualTo(Duration.ofMinutes(10));
        assertThat(answer("cache-control", "no-store").maxAge()).isZero();
        assertThat(answer("content-type", "text/html; charset=\"ISO-8859-1\"").charset())
                .contains("ISO-8859-1");
    }

    /** Servers close connections that are kept, whenever they like. */
    @Test
    void aKeptConnectionThatTheServerHasClosedIsNoError() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerOnceAConnection(server));
            answering.start();
            URI address = URI.create("http://a.example:" + server.getLocalPort() + "/");
            for (int i = 0; i < 5; i++) {
                assertThat(fetcher.get(new HttpQuestion(address, "*/*", Validators.NONE))
                                .body())
                        .hasSize(3);
            }
        }
    }

    private static void answerOnceAConnection(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                int unused = socket.getInputStream().read(new byte[10_000]);
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static HttpAnswer answer(String header, String value) {
        return new HttpAnswer(URI.create("http://a.example/"), 200, Map.of(header, value), new byte[0]);
    }

    private String text(String path) throws IOException {
        HttpAnswer answer = fetcher.get(new HttpQuestion(site.at("a.example", path), "*/*", Validators.NONE));
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private void drip(HttpExchange exchange, int bytes) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < bytes && end.getCount() > 0; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(Duration.ofMillis(100));
        }
    }

    private void await() {
        await(Duration.ofMinutes(1));
    }

    private void await(Duration atMost) {
        try {
            boolean unused = end.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void breakOff(ServerSocket server) {
        try (Socket socket = server.accept()) {
            byte[] unused = socket.getInputStream().readNBytes(10);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc".getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
