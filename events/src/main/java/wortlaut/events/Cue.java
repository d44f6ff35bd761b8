package wortlaut.events;

import java.util.Objects;

/**
 * The words that announce a quote: "sagte", "laut".
 *
 * @param exact the text between the offsets
 */
public record Cue(int start, int end, String exact) {
    public Cue {
        SpanBounds.check(start, end);
        Objects.requireNonNull(exact, "exact");
    }
}
