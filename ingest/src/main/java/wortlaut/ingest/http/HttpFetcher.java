package wortlaut.ingest.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks one server for one thing, and follows nothing. Thread-safe; a call waits for the answer, at most as long as the {@link HttpLimits} say.
 *
 * <p>It connects to addresses that {@link CheckedResolver} has returned and to no other, without a proxy. A call that takes too long is ended from
 * outside, so that a server that sends a byte now and then keeps nobody.
 */
public final class HttpFetcher implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 2_000;
    private static final TimeValue IDLE = TimeValue.ofSeconds(10);

    private final HttpSettings settings;
    private final Body body;
    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "http deadlines");
        thread.setDaemon(true);
        return thread;
    });

    public HttpFetcher(HttpSettings settings) {
        HttpLimits limits = settings.limits();
        Timeout silence = Timeout.of(limits.silence());
        this.settings = settings;
        this.body = new Body(limits);
        this.connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedResolver(settings.names(), settings.allowPrivate()))
                .setMaxConnPerRoute(1)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(silence)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(50))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(limits.whole()))
                        .setResponseTimeout(silence)
                        .build())
                .setUserAgent(settings.userAgent())
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .evictIdleConnections(IDLE)
                .build();
    }

    /**
     * Asks and waits.
     *
     * @throws FetchException if there is no answer, or no whole one within the limits
     */
    public HttpAnswer get(HttpQuestion question) throws FetchException {
        Call call = new Call(question);
        ScheduledFuture<?> deadline =
                deadlines.schedule(call::end, settings.limits().whole().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return call.answer();
        } catch (FetchException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw call.late ? FetchException.timeOut("took longer than " + seconds() + " s in all", e) : said(e);
        } finally {
            deadline.cancel(false);
        }
    }

    /** A question, asked once more where the connection was one of an earlier question that the server has closed meanwhile. */
    private final class Call {
        private final HttpQuestion question;
        private volatile HttpGet request;
        private volatile boolean late;

        Call(HttpQuestion question) {
            this.question = question;
            this.request = request(question);
        }

        HttpAnswer answer() throws IOException {
            try {
                return HttpFetcher.this.answer(request, question.address());
            } catch (NoHttpResponseException | SocketException e) {
                if (late || e instanceof ConnectException) {
                    throw e;
                }
                request = request(question);
                return HttpFetcher.this.answer(request, question.address());
            }
        }

        void end() {
            late = true;
            request.cancel();
        }
    }

    private static HttpGet request(HttpQuestion question) {
        HttpGet request = new HttpGet(question.address());
        request.setHeader("Accept", question.accept());
        request.setHeader("Accept-Encoding", "gzip, deflate");
        question.known().etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
        question.known().lastModified().ifPresent(time -> request.setHeader("If-Modified-Since", time));
        return request;
    }

    private HttpAnswer answer(HttpGet request, URI address) throws IOException {
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        try (ClassicHttpResponse response = client.executeOpen(host, request, null)) {
            Map<String, String> headers = new HashMap<>();
            for (Header header : response.getHeaders()) {
                headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
            boolean success = response.getCode() >= 200 && response.getCode() < 300;
            byte[] content = success ? content(response.getEntity(), headers, request) : new byte[0];
            return new HttpAnswer(address, response.getCode(), headers, content);
        }
    }

    private byte[] content(HttpEntity entity, Map<String, String> headers, HttpGet request) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        try {
            return body.read(entity.getContent(), headers.getOrDefault("content-encoding", ""));
        } catch (IOException e) {
            request.cancel(); // closing alone would read what is left of it
            throw e;
        }
    }

    /** In the words of people. */
    private static FetchException said(Exception e) {
        if (e instanceof CheckedResolver.Refused) {
            return FetchException.refused(String.valueOf(e.getMessage()));
        } else if (e instanceof UnknownHostException) {
            return FetchException.of("there is no host of this name, or it cannot be looked up", e);
        } else if (e instanceof SocketTimeoutException) {
            return FetchException.timeOut("no answer in time (" + e.getMessage() + ")", e);
        } else if (e instanceof ConnectException) {
            return FetchException.of("cannot be reached (" + e.getMessage() + ")", e);
        } else if (e instanceof SSLException) {
            return FetchException.of("no secure connection (" + e.getMessage() + ")", e);
        }
        return FetchException.of("the connection broke (" + e.getMessage() + ")", e);
    }

    private long seconds() {
        return settings.limits().whole().toSeconds();
    }

    /** Ends what is under way. Idempotent. */
    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
        connections.close(CloseMode.IMMEDIATE);
    }
}
