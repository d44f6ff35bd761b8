package wortlaut.events.kafka;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/**
 * Asks the enricher to work on an article once more although it knows it: a record of the topic of articles that repeats an earlier one
 * and says so in the header {@code wortlaut-again}. Enriched article and all quote events go out again, for whoever missed them. When a
 * newer record of the article has been enriched since the repeated one, the repetition changes nothing.
 *
 * @param offset of the record that is repeated, in the same partition
 */
public record Again(long offset) {
    /** Its value is the offset as a decimal number. */
    public static final String HEADER = "wortlaut-again";

    /** Empty when the record is no repetition; a header that is no number is not ours. */
    public static Optional<Again> in(Headers headers) {
        String offset = HeaderText.in(headers, HEADER);
        return offset.matches("\\d{1,18}") ? Optional.of(new Again(Long.parseLong(offset))) : Optional.empty();
    }

    /** Sets the header in those of the repeating record. */
    public void addTo(Headers headers) {
        HeaderText.set(headers, HEADER, Long.toString(offset));
    }
}
