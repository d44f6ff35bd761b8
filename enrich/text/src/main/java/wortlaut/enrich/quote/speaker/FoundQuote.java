package wortlaut.enrich.quote.speaker;

import java.util.List;
import java.util.Objects;
import wortlaut.enrich.document.CharSpan;
import wortlaut.events.QuoteType;

/**
 * A quote as the analysis finds it, in UTF-16 offsets.
 *
 * @param spans where it stands, in order; more than one where its frame interrupts it
 * @param contents the words of each span without their outer marks
 * @param parent its place in the list of quotes; -1 at the top
 */
public record FoundQuote(
        QuoteType type, List<CharSpan> spans, List<CharSpan> contents, int parent, Attribution attribution) {
    public FoundQuote {
        Objects.requireNonNull(type, "type");
        spans = List.copyOf(spans);
        contents = List.copyOf(contents);
        Objects.requireNonNull(attribution, "attribution");
    }

    /** From its first character to its last. */
    public CharSpan span() {
        return new CharSpan(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    public FoundQuote within(int newParent) {
        return new FoundQuote(type, spans, contents, newParent, attribution);
    }

    public FoundQuote saidBy(Attribution other) {
        return new FoundQuote(type, spans, contents, parent, other);
    }

    public FoundQuote withoutCue() {
        return saidBy(attribution.withoutCue());
    }
}
