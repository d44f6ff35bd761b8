package wortlaut.sink.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.events.json.Part;
import wortlaut.sink.SinkRecord;

/**
 * What a batch comes to: of each article all that became of it, of each quote the last event only, and of each article its last deletion.
 *
 * @param rounds of articles by id: in the first the first record of each, in the next the second of those that have two, and so on
 * @param quotes the last event of each
 * @param deletions by article id: the sequence of its last deletion, even if it came back since
 */
record Changes(List<Map<String, SinkRecord>> rounds, Map<Quote, SinkRecord> quotes, Map<String, Long> deletions) {

    /** Quotes are told apart by both. */
    record Quote(String articleId, String quoteId) {}

    static Changes of(List<SinkRecord> records) {
        Changes changes = new Changes(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<String, Integer> seen = new HashMap<>();
        for (SinkRecord record : records) {
            if (record.isQuote()) {
                changes.quotes.put(new Quote(record.key(), quoteId(record)), record);
            } else {
                changes.add(record, seen.merge(record.key(), 1, Integer::sum));
            }
        }
        return changes;
    }

    /** The articles whose quotes may have to go. */
    Set<String> articlesOfQuotes() {
        Set<String> ids = new LinkedHashSet<>(deletions.keySet());
        quotes.keySet().forEach(quote -> ids.add(quote.articleId()));
        return ids;
    }

    private void add(SinkRecord record, int time) {
        if (rounds.size() < time) {
            rounds.add(new LinkedHashMap<>());
        }
        rounds.get(time - 1).put(record.key(), record);
        if (record.value() == null) {
            deletions.merge(record.key(), record.sequence(), Math::max);
        }
    }

    private static String quoteId(SinkRecord record) {
        Fields fields = new Fields(record.parts());
        fields.skip();
        return fields.text(Part.QUOTE_ID);
    }
}
