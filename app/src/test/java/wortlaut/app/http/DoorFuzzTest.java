package wortlaut.app.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wortlaut.app.health.Health;
import wortlaut.events.component.Component;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;

/**
 * Requests that nobody would write: each gets an answer that is no failure of ours and tells nothing of the inside, what is taken is an
 * article that can be read, and the door stays open. Runs for some seconds here; for longer with more tries, such as 300,000 for a quarter of
 * an hour: {@code mvn test -pl events,ingest,enrich/text,enrich/stream,sink,app -Dtest=DoorFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Djqwik.tries.default=300000}.
 */
class DoorFuzzTest {
    private static final String ARTICLE = "{\"id\":\"a\",\"text\":\"„Es geht“, sagte Eva Lind.\"}";

    private MockProducer<String, byte[]> producer;
    private ArticleApi api;

    @BeforeProperty
    void open() {
        producer = new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
        ArticlePublisher publisher =
                new ArticlePublisher(producer, Topics.withPrefix(Topics.DEFAULT_PREFIX), Clock.systemUTC());
        api = Component.started(new ArticleApi(DoorSettings.loopback(0), publisher, () -> new Health(List.of())));
    }

    @AfterProperty
    void close() {
        api.close();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void anyRequestIsAnswered(
            @ForAll("lines") String line, @ForAll("headers") List<String> headers, @ForAll("bodies") byte[] body)
            throws IOException {
        producer.clear();

        String answer = ask(line, headers, body);

        assertThat(answer).matches("(?s)HTTP/1\\.1 [1-4]\\d\\d .*");
        assertThat(answer).doesNotContain("Exception", "wortlaut.", "java.", "etty");
        assertThat(answer.startsWith("HTTP/1.1 202 "))
                .isEqualTo(!producer.history().isEmpty());
        producer.history().stream()
                .filter(record -> record.topic().endsWith("articles") && record.value() != null)
                .forEach(record ->
                        assertThat(Json.ARTICLE.read(record.value()).text()).isNotBlank());
        assertThat(ask("POST /v1/articles", List.of("Content-Type: application/json"), ARTICLE.getBytes(UTF_8)))
                .startsWith("HTTP/1.1 202 ");
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> methods =
                Arbitraries.of("POST", "POST", "POST", "DELETE", "GET", "PUT", "PATCH", "OPTIONS", "X");
        Arbitrary<String> known =
                Arbitraries.of("/v1/articles", "/v1/articles", "/v1/articles/a", "/v1/articles?x=%", "/");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("aä%0/.;?&=+\"<\\~{}12fF\u0001")
                .ofMaxLength(30)
                .map(path -> "/v1/articles/" + path);
        return Combinators.combine(methods, Arbitraries.oneOf(List.of(known, known, known, any)))
                .as((method, path) -> method + " " + path);
    }

    @Provide
    Arbitrary<List<String>> headers() {
        Arbitrary<String> types = Arbitraries.of(
                "application/json",
                "application/x-ndjson",
                "text/plain",
                "application/json; charset=utf-16",
                "application/json; charset=utf-32",
                "text/plain; charset=\"x\\\"\"",
                "text/plain;charset=",
                "TEXT/PLAIN;;;",
                "image/png",
                "application/json; charset=ISO-2022-CN",
                "text/plain; charset=windows-1252");
        Arbitrary<String> others = Arbitraries.of(
                "Content-Encoding: gzip",
                "Content-Encoding: ",
                "Expect: nonsense",
                "Authorization: Bearer ",
                "Origin: null",
                "Accept: application/xml",
                "Accept-Encoding: gzip;q=1",
                "Range: bytes=9-1",
                "Cookie: \"=;",
                "X: " + "x".repeat(9000));
        Arbitrary<List<String>> some = others.list().ofMaxSize(2);
        return Combinators.combine(types, some).as((type, list) -> {
            List<String> all = new ArrayList<>(list);
            all.add("Content-Type: " + type);
            return all;
        });
    }

    /** Articles with something in them changed, cut or doubled, and what is no article at all. */
    @Provide
    Arbitrary<byte[]> bodies() {
        Arbitrary<byte[]> whole = Arbitraries.of(
                        ARTICLE,
                        ARTICLE + "\n" + ARTICLE.replace("\"a\"", "\"b\""),
                        "[" + ARTICLE + "," + ARTICLE + "]",
                        "{\"id\":7,\"deleted\":true}",
                        "{\"uri\":\"urn:n\",\"body_text\":\"Sie geht.\",\"headlines\":[{\"value\":\"H\"}]}",
                        "„Es geht“, sagte Eva Lind.",
                        "[".repeat(5000),
                        "{\"text\":" + "[".repeat(2000))
                .map(text -> text.getBytes(UTF_8));
        Arbitrary<byte[]> mutated = Combinators.combine(
                        whole,
                        Arbitraries.integers().between(0, 6000),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(3),
                        Arbitraries.integers().between(0, 3))
                .as(DoorFuzzTest::mutated);
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(100);
        return Arbitraries.oneOf(List.of(whole, mutated, mutated, bytes));
    }

    private static byte[] mutated(byte[] bytes, int where, byte[] with, int dropped) {
        int at = where % (bytes.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(with);
        int from = Math.min(bytes.length, at + dropped);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private String ask(String request, List<String> headers, byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: " + body.length
                + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        bytes.writeBytes(head.getBytes(ISO_8859_1));
        bytes.writeBytes(body);
        int port = Integer.parseInt(api.address().substring(api.address().lastIndexOf(':') + 1));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(bytes.toByteArray());
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
