package wortlaut.sink.jdbc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.events.QuoteEvent;
import wortlaut.sink.Content;
import wortlaut.sink.SinkRecord;

/**
 * What a batch comes to: of each article and each quote the last record only, and of each article its last deletion.
 *
 * @param articles by id: its last record, an article or a deletion
 * @param quotes by quote id: its last event
 * @param deletions by article id: the sequence of its last deletion, even if it came back since
 */
record Changes(Map<String, SinkRecord> articles, Map<String, SinkRecord> quotes, Map<String, Long> deletions) {

    static Changes of(List<SinkRecord> records) {
        Changes changes = new Changes(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        records.forEach(changes::add);
        return changes;
    }

    /** The articles whose quotes may have to go. */
    Set<String> articlesOfQuotes() {
        Set<String> ids = new LinkedHashSet<>(deletions.keySet());
        quotes.values().forEach(record -> ids.add(record.key()));
        return ids;
    }

    private void add(SinkRecord record) {
        if (record.content() instanceof Content.Quoted quoted) {
            QuoteEvent event = quoted.event();
            quotes.put(event.quoteId(), record);
        } else {
            articles.put(record.key(), record);
            if (record.content() instanceof Content.Deleted) {
                deletions.merge(record.key(), record.sequence(), Math::max);
            }
        }
    }
}
