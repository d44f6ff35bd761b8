package wortlaut.ingest.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web server on this machine that answers every host's name, in every way that servers answer. */
public final class LocalSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answering> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** How one path answers. */
    @FunctionalInterface
    public interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A request that has come. */
    public record Asked(String host, String path, Map<String, List<String>> headers, long nanos) {
        public String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? "" : values.get(0);
        }
    }

    public LocalSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** An address of a host whose name {@link #settings} leads here. */
    public URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    public LocalSite put(String path, Answering answering) {
        pages.put(path, answering);
        return this;
    }

    public LocalSite put(String path, String type, String content) {
        return put(path, type, content.getBytes(StandardCharsets.UTF_8));
    }

    public LocalSite put(String path, String type, byte[] content) {
        return put(path, exchange -> send(exchange, 200, Map.of("Content-Type", type), content));
    }

    /** A status, with headers and without a body. */
    public LocalSite put(String path, int status, Map<String, String> headers) {
        return put(path, exchange -> send(exchange, status, headers, new byte[0]));
    }

    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    public List<Asked> asked() {
        return asked;
    }

    /** That this machine may be asked, by whatever name. */
    public static HttpSettings settings() {
        return settings(HttpLimits.DEFAULT);
    }

    public static HttpSettings settings(HttpLimits limits) {
        return new HttpSettings(
                "wortlaut/test", true, limits, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
    }

    /** Limits that are soon reached. */
    public static HttpLimits impatient() {
        return new HttpLimits(
                Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(600), 100_000, 1_000_000);
    }

    public static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] content)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            String host = exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "");
            asked.add(new Asked(host, path, Map.copyOf(exchange.getRequestHeaders()), System.nanoTime()));
            Answering answering = pages.get(path);
            if (answering == null) {
                send(exchange, 404, Map.of(), new byte[0]);
            } else {
                answering.to(exchange);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
