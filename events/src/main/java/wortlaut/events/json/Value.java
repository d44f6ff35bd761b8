package wortlaut.events.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What a JSON value looks like. */
interface Value {
    /**
     * Whether this is such a value.
     *
     * @param in at the value's first token; if it is, at its last one afterwards
     * @param articleId of the article that the whole record is about
     */
    boolean fits(JsonParser in, String articleId) throws IOException;
}
