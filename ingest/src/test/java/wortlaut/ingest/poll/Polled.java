package wortlaut.ingest.poll;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import wortlaut.events.json.Json;
import wortlaut.ingest.http.HttpSettings;
import wortlaut.ingest.http.LocalSite;
import wortlaut.ingest.position.Positions;
import wortlaut.ingest.position.PositionsInMemory;
import wortlaut.ingest.source.Item;

/** Polls as the program does, but without pauses, and takes what comes. */
public final class Polled {
    private static final Json<FoundArticle> ARTICLE = Json.of(FoundArticle.class, "article");

    private final Map<String, ListReader> readers;
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private PositionsInMemory positions = new PositionsInMemory();
    private HttpSettings http = LocalSite.settings();
    private Cadence cadence = new Cadence(Duration.ofMillis(50), Duration.ofMillis(200));
    private Clock clock = Clock.systemUTC();

    /**
     * What came.
     *
     * @param problem why there is no article
     */
    public record Got(
            String id,
            String headline,
            String text,
            String published,
            String source,
            boolean partial,
            String problem) {}

    public Polled(Map<String, ListReader> readers) {
        this.readers = readers;
    }

    public Polled with(HttpSettings settings) {
        http = settings;
        return this;
    }

    public Polled with(Clock other) {
        clock = other;
        return this;
    }

    public Polled with(Cadence other) {
        cadence = other;
        return this;
    }

    public PositionsInMemory positions() {
        return positions;
    }

    public List<String> notices() {
        return notices;
    }

    /** As after a kill: what was remembered until then is there. */
    public PolledSource source(boolean once, String... addresses) {
        Positions kept = positions;
        PollSettings settings = new PollSettings(once, cadence, Duration.ZERO, http, () -> kept, notices::add, clock);
        return new PolledSource(Arrays.asList(addresses), readers, settings);
    }

    /** Asks each once and takes everything. */
    public List<Got> once(String... addresses) {
        List<Got> all = new ArrayList<>();
        try (PolledSource source = source(true, addresses)) {
            for (Optional<Item> item = source.next(); item.isPresent(); item = source.next()) {
                all.add(got(item.get()));
                source.fed(item.get());
            }
        }
        return all;
    }

    public static Got got(Item item) {
        try (InputStream in = item.content().open()) {
            FoundArticle article = ARTICLE.read(in.readAllBytes());
            return new Got(
                    article.id(),
                    String.valueOf(article.headline()),
                    article.text(),
                    String.valueOf(article.published()),
                    String.valueOf(article.source()),
                    article.partial() != null,
                    "");
        } catch (NotHad e) {
            return new Got("", "", "", "", "", false, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
