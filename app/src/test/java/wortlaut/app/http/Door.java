package wortlaut.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wortlaut.app.health.Health;
import wortlaut.events.Article;
import wortlaut.events.component.Component;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Topics;
import wortlaut.ingest.publish.ArticlePublisher;

/** The HTTP API on a free port, in front of a log that takes everything, asked byte by byte. */
final class Door implements AutoCloseable {
    static final String ARTICLE = "{\"id\":\"a\",\"text\":\"„Es geht“, sagte Eva Lind.\"}";
    static final String HOST = "Host: 127.0.0.1\r\n";
    static final String JSON = "Content-Type: application/json\r\n";

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final ArticleApi api;

    Door(DoorSettings settings) {
        ArticlePublisher publisher =
                new ArticlePublisher(producer, Topics.withPrefix(Topics.DEFAULT_PREFIX), Clock.systemUTC());
        api = Component.started(new ArticleApi(settings, publisher, () -> new Health(List.of())));
    }

    /** What has been taken. */
    List<Article> articles() {
        return producer.history().stream()
                .map(record -> Json.ARTICLE.read(record.value()))
                .toList();
    }

    void forget() {
        producer.clear();
    }

    String post(String headers, byte[] body) {
        return ask("POST /v1/articles", headers, body);
    }

    String ask(String request, String headers, byte[] body) {
        return raw(
                request + " HTTP/1.1\r\n" + headers + "Connection: close\r\nContent-Length: " + body.length
                        + "\r\n\r\n",
                body);
    }

    /** As it is. */
    String raw(String head, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(UTF_8));
        bytes.writeBytes(body);
        int port = Integer.parseInt(api.address().substring(api.address().lastIndexOf(':') + 1));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(bytes.toByteArray());
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        api.close();
    }
}
