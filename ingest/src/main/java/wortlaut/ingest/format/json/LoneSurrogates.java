package wortlaut.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import wortlaut.events.WortlautException;

/**
 * Finds halves of characters: JSON can spell a surrogate without its other half ({@code "\ud83d"}), which is no Unicode character
 * (RFC 8259, section 8.2), cannot be written as UTF-8, and would fail only further down.
 */
final class LoneSurrogates {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LoneSurrogates() {}

    /** @throws WortlautException if a string of this valid JSON holds half a character */
    static void check(byte[] json) throws IOException {
        if (mayHold(json)) {
            check(MAPPER.readTree(json));
        }
    }

    private static void check(JsonNode node) {
        if (node.isTextual() && holds(node.textValue())) {
            throw new WortlautException("half a character (a lone surrogate) in a string: not Unicode text");
        }
        node.elements().forEachRemaining(LoneSurrogates::check);
    }

    /** A quick look that spares nearly all records the slow one: an escape from D800 on, or these bytes as they stand. */
    private static boolean mayHold(byte[] json) {
        for (int i = 0; i + 2 < json.length; i++) {
            boolean escaped = json[i] == '\\' && json[i + 1] == 'u' && (json[i + 2] | 0x20) == 'd';
            boolean raw = json[i] == (byte) 0xED && (json[i + 1] & 0xFF) >= 0xA0;
            if (escaped || raw) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
