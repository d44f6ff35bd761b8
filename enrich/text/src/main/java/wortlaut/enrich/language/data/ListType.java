package wortlaut.enrich.language.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a list of a language's folder holds.
 *
 * @param name of the file, without {@code .txt}
 * @param need which languages have it
 * @param values what stands for which value before a word, in the order of messages; null where any text is a value
 * @param <V> what the words' values are
 */
public record ListType<V>(String name, Need need, Map<String, V> values) {
    private static final String NO_VALUE = "";

    /** Which languages have a list. */
    public enum Need {
        /** All. */
        EVERY,
        /** Those with a trained model; another where its settings say so. */
        CORE,
        /** Those whose settings say so. */
        DECLARED
    }

    /** A list of words without values. */
    public static ListType<Boolean> words(String name, Need need) {
        return new ListType<>(name, need, Map.of(NO_VALUE, Boolean.TRUE));
    }

    /** A list of words with a constant each, written in small letters and with hyphens: {@code source-before}. */
    public static <E extends Enum<E>> ListType<E> of(String name, Need need, Class<E> constants) {
        Map<String, E> values = new LinkedHashMap<>();
        for (E constant : constants.getEnumConstants()) {
            values.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new ListType<>(name, need, values);
    }

    /** A list of words with any text as their values. */
    public static ListType<String> free(String name, Need need) {
        return new ListType<>(name, need, null);
    }

    /** The name of the file in its folder. */
    public String file() {
        return name + ".txt";
    }

    /** The value that a text stands for; null where it stands for none. */
    @SuppressWarnings("unchecked")
    V value(String text) {
        if (values == null) {
            return text.isEmpty() ? null : (V) text;
        }
        return values.get(text);
    }

    /** What a line must be, for messages. */
    String syntax() {
        if (values == null) {
            return "'value: word'";
        }
        return values.containsKey(NO_VALUE) ? "a word without a value" : "'value: word' with one of " + values.keySet();
    }
}
