package wortlaut.events.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON object surely looks like that a record can be read from: its fields, each once, and of which kind they are. Where a reader is
 * more lenient (unknown fields, nulls, numbers in strings), this is not.
 */
final class Shape implements Value {
    static final Value TEXT = (in, id) -> in.currentToken() == JsonToken.VALUE_STRING;
    static final Value FLAG = (in, id) -> in.currentToken().isBoolean();
    static final Value WHOLE = (in, id) -> in.currentToken() == JsonToken.VALUE_NUMBER_INT;
    static final Value SHARE = (in, id) -> isShare(in);
    static final Value ARTICLE_ID = (in, id) -> TEXT.fits(in, id) && id.equals(in.getText());

    /** So many digits are a number for every reader. */
    private static final int USUAL_DIGITS = 30;

    private final Map<String, Field> fields = new HashMap<>();
    private final Rule rule;
    private long required;

    /** What must hold of the fields together. */
    interface Rule {
        Rule NONE = (shape, object) -> true;
        Rule BOUNDS = (shape, object) -> object.start >= 0 && object.end > object.start;

        boolean holds(Shape shape, Seen object);
    }

    private record Field(long bit, Value value) {}

    /** What rules ask of an object. */
    static final class Seen {
        private long bits;
        private int start = -1;
        private int end = -1;
        private @Nullable String kind;

        @Nullable
        String kind() {
            return kind;
        }

        private void remember(String name, JsonParser in) throws IOException {
            switch (name) {
                case "start" -> start = in.getIntValue();
                case "end" -> end = in.getIntValue();
                case "kind" -> kind = in.getText();
                default -> {}
            }
        }
    }

    Shape(Rule rule) {
        this.rule = rule;
    }

    Shape needs(String name, Value value) {
        required |= add(name, value);
        return this;
    }

    Shape mayHave(String name, Value value) {
        add(name, value);
        return this;
    }

    /** Whether all of these fields were there. */
    boolean has(Seen object, String... names) {
        for (String name : names) {
            Field field = fields.get(name);
            if (field == null || (object.bits & field.bit) == 0) {
                return false;
            }
        }
        return true;
    }

    static Value oneOf(Set<String> values) {
        return (in, id) -> TEXT.fits(in, id) && values.contains(in.getText());
    }

    /** @param least elements */
    static Value list(int least, Value element) {
        return (in, id) -> {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                return false;
            }
            int count = 0;
            while (in.nextToken() != JsonToken.END_ARRAY) {
                if (!element.fits(in, id)) {
                    return false;
                }
                count++;
            }
            return count >= least;
        };
    }

    @Override
    public boolean fits(JsonParser in, String articleId) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        Seen seen = new Seen();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            Field field = fields.get(name);
            in.nextToken();
            if (field == null || (seen.bits & field.bit) != 0 || !field.value.fits(in, articleId)) {
                return false;
            }
            seen.bits |= field.bit;
            seen.remember(name, in);
        }
        return (seen.bits & required) == required && rule.holds(this, seen);
    }

    private long add(String name, Value value) {
        long bit = 1L << fields.size();
        fields.put(name, new Field(bit, value));
        return bit;
    }

    /** From 0 to 1; written plainly it begins with {@code 0.} and needs no arithmetic. */
    private static boolean isShare(JsonParser in) throws IOException {
        if (!in.currentToken().isNumeric()) {
            return false;
        }
        char[] digits = in.getTextCharacters();
        int from = in.getTextOffset();
        int length = in.getTextLength();
        if (length > 2 && length < USUAL_DIGITS && digits[from] == '0' && digits[from + 1] == '.') {
            for (int i = from + 2; i < from + length; i++) {
                if (digits[i] < '0' || digits[i] > '9') {
                    return false; // An exponent: rare enough for the reader.
                }
            }
            return true;
        }
        double value = in.getDoubleValue();
        return value >= 0 && value <= 1;
    }
}
