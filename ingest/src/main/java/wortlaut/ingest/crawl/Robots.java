package wortlaut.ingest.crawl;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import wortlaut.ingest.http.HttpAnswer;
import wortlaut.ingest.http.HttpQuestion;
import wortlaut.ingest.http.HttpQuestion.Validators;
import wortlaut.ingest.http.WebAddress;

/**
 * What hosts let programs read (RFC 9309): asked once a day for each; without a robots.txt everything, while it cannot be had nothing. What it says
 * about pauses is kept too, up to a minute. Thread-safe.
 */
final class Robots {
    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration FRESH_WHEN_UNAVAILABLE = Duration.ofMinutes(5);
    private static final long LONGEST_DELAY_MILLIS = 60_000;
    private static final int MOST_HOSTS = 10_000;

    private final List<String> names;
    private final Function<HttpQuestion, CompletableFuture<Fetched>> fetch;
    private final BiConsumer<String, Duration> pauses;
    private final Map<String, Rules> byOrigin = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /** @param until by {@link System#nanoTime()}; far off as long as they are asked for */
    private record Rules(CompletableFuture<SimpleRobotRules> rules, long until) {}

    /** @param pauses told which host wants how much time between two requests */
    Robots(
            String userAgent,
            Function<HttpQuestion, CompletableFuture<Fetched>> fetch,
            BiConsumer<String, Duration> pauses) {
        this.names = List.of(userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT));
        this.fetch = fetch;
        this.pauses = pauses;
    }

    /** Fails with {@link RefusedByRobots} where a page may not be fetched. */
    CompletableFuture<Void> allow(URI address) {
        String origin = address.getScheme() + "://" + address.getRawAuthority().toLowerCase(Locale.ROOT);
        return rules(origin)
                .thenCompose(rules -> rules.isAllowed(address.toString())
                        ? CompletableFuture.completedFuture(null)
                        : CompletableFuture.failedFuture(new RefusedByRobots(address, rules.isDeferVisits())));
    }

    private synchronized CompletableFuture<SimpleRobotRules> rules(String origin) {
        Rules known = byOrigin.get(origin);
        if (known != null && known.until() - System.nanoTime() > 0) {
            return known.rules();
        }
        URI place = URI.create(origin + "/robots.txt");
        HttpQuestion question = new HttpQuestion(place, "text/plain, */*;q=0.1", Validators.NONE);
        CompletableFuture<SimpleRobotRules> asked = fetch.apply(question)
                .handle((fetched, e) -> told(origin, e == null ? read(origin, fetched.answer()) : unavailable()));
        keep(origin, asked, FRESH);
        return asked;
    }

    private synchronized void keep(String origin, CompletableFuture<SimpleRobotRules> rules, Duration fresh) {
        byOrigin.put(origin, new Rules(rules, System.nanoTime() + fresh.toNanos()));
    }

    private SimpleRobotRules told(String origin, SimpleRobotRules rules) {
        if (rules.isDeferVisits()) {
            keep(origin, CompletableFuture.completedFuture(rules), FRESH_WHEN_UNAVAILABLE);
        }
        if (rules.getCrawlDelay() > 0) {
            pauses.accept(
                    WebAddress.host(URI.create(origin)),
                    Duration.ofMillis(Math.min(LONGEST_DELAY_MILLIS, rules.getCrawlDelay())));
        }
        return rules;
    }

    private SimpleRobotRules read(String origin, HttpAnswer answer) {
        if (answer.isSuccess()) {
            // A parser counts its warnings and so is nobody else's.
            return new SimpleRobotRulesParser()
                    .parseContent(origin + "/robots.txt", answer.body(), answer.mediaType(), names);
        }
        return answer.status() >= 500 || answer.status() == 429
                ? unavailable()
                : new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private static SimpleRobotRules unavailable() {
        SimpleRobotRules nothing = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        nothing.setDeferVisits(true);
        return nothing;
    }
}
