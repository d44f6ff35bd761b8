package wortlaut.app.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import wortlaut.events.Article;
import wortlaut.events.QuoteEvent;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Fingerprint;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.Again;
import wortlaut.events.kafka.CloudEvent;
import wortlaut.events.kafka.DeadLetter;
import wortlaut.events.kafka.HeaderText;
import wortlaut.events.kafka.RecordPlace;
import wortlaut.sink.RecordDigest;
import wortlaut.sink.SinkContents;

/** An account for each article, filled in from the topics and the sinks. Articles themselves are not kept. Of one thread. */
final class Books {
    private final Map<KeyHash, Account> accounts = new HashMap<>();
    private final Set<KeyHash> deadLetters = new HashSet<>();
    private final int sinks;
    private LongSet currentQuotes = new LongSet();

    Books(int sinks) {
        this.sinks = sinks;
    }

    Map<KeyHash, Account> accounts() {
        return accounts;
    }

    Account account(byte[] key) {
        return accounts.computeIfAbsent(KeyHash.of(key), unknown -> new Account(sinks));
    }

    /** Empty for an article that no place knows of, and for a record without a key. */
    Optional<Account> find(byte[] key) {
        return key == null ? Optional.empty() : Optional.ofNullable(accounts.get(KeyHash.of(key)));
    }

    /** The last one of a key counts, as the enricher takes them. A record without a key is a dead letter and nothing to look for. */
    void fed(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        Account account = account(record.key());
        long version = version(record);
        boolean overtaken = Again.in(record.headers())
                .filter(again -> account.fedOffset > again.offset() && account.fed != version)
                .isPresent();
        // Of two partitions, between which a key moves when partitions are added, only time tells which is the later.
        boolean earlier = account.partition != record.partition() && record.timestamp() < account.fedTime;
        if (!overtaken && !earlier) {
            account.fed = version;
            account.partition = record.partition();
            account.fedOffset = record.offset();
            account.fedTime = record.timestamp();
        }
    }

    void enriched(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        Account account = account(record.key());
        account.enrichedPartition = record.partition();
        account.enrichedOffset = record.offset();
        account.cause = number(HeaderText.in(record.headers(), CloudEvent.SEQUENCE));
        if (record.value() == null) {
            account.enriched = Account.DELETED;
            account.record = Account.NONE;
            account.quotesInArticle = 0;
            return;
        }
        String json = new String(record.value(), StandardCharsets.UTF_8);
        account.record = RecordDigest.of(json).value();
        account.enriched =
                KeyHash.of(HeaderText.in(record.headers(), CloudEvent.ID)).high();
        account.quotesInArticle = quotes(json);
    }

    /** Events that are repeated, as after a mending, count once. */
    void quote(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null || record.value() == null) {
            return;
        }
        QuoteEvent event;
        try {
            event = Json.QUOTE_EVENT.read(record.value());
        } catch (WortlautException e) {
            return; // A dead letter of every sink.
        }
        Account account = account(record.key());
        account.quotePartition = record.partition();
        account.lastQuoteOffset = record.offset();
        long id = KeyHash.of(event.quoteId()).high();
        if (event.event() == QuoteEvent.Kind.RETRACTED) {
            if (currentQuotes.remove(id)) {
                account.quotes--;
                account.quoteSum -= id;
            }
        } else if (currentQuotes.add(id)) {
            account.quotes++;
            account.quoteSum += id;
        }
    }

    /** Before the quotes of the next partition. */
    void endOfQuotes() {
        currentQuotes = new LongSet();
    }

    /** @param quotes the topic of quotes: which of its events failed does not matter, their article's quotes are not to be counted */
    void deadLetter(ConsumerRecord<byte[], byte[]> letter, String quotes) {
        RecordPlace place = DeadLetter.placeIn(letter.headers());
        if (place.topic().equals(quotes) && letter.key() != null) {
            account(letter.key()).quoteLetter = true;
        }
        deadLetters.add(KeyHash.of(place.toString()));
    }

    boolean isDeadLetter(String topic, int partition, long offset) {
        return !deadLetters.isEmpty()
                && deadLetters.contains(KeyHash.of(new RecordPlace(topic, partition, offset).toString()));
    }

    /** Somebody works on the article right now. */
    void moving(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() != null) {
            account(record.key()).moving = true;
        }
    }

    /** What a sink holds, filled in as it is read. */
    SinkContents.Visitor sink(int number) {
        return new SinkContents.Visitor() {
            @Override
            public void article(String id, String version, RecordDigest digest) {
                account(id.getBytes(StandardCharsets.UTF_8)).sinkRecord[number] = digest.value();
            }

            @Override
            public void quote(String articleId, String quoteId) {
                Account account = account(articleId.getBytes(StandardCharsets.UTF_8));
                account.sinkQuotes[number]++;
                account.sinkQuoteSum[number] += KeyHash.of(quoteId).high();
            }
        };
    }

    private static long version(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Account.DELETED;
        }
        try {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            Article article =
                    Json.ARTICLE.read(record.value()).withDefaultId(key).identified();
            return KeyHash.of(Fingerprint.of(article)).high();
        } catch (WortlautException e) {
            return Account.UNREADABLE;
        }
    }

    /** -1: nobody could read it. */
    private static int quotes(String json) {
        try {
            return Json.ENRICHED.read(json).quotes().size();
        } catch (WortlautException e) {
            return -1;
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
