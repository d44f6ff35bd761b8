package wortlaut.events;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody said or wrote, as an article gives them.
 *
 * @param id unique in the article: {@code q1}, {@code q2} … in the order of the text
 * @param spans where it stands, its quotation marks included; more than one when its cue interrupts it
 * @param exact the text of the spans, joined by a space where there is more than one
 * @param text the words without their outer marks, with {@code […]} where other words interrupt them
 * @param cue absent when nothing announces the quote
 * @param addressee absent when the text names none
 * @param parent the id of the quote that this one lies in; absent at the top
 * @param confidence that the quote and its speaker are right, 0 to 1
 * @param rule what decided on the speaker
 * @param alternatives other speakers, the likeliest first
 */
public record Quote(
        String id,
        QuoteType type,
        List<Span> spans,
        String exact,
        String text,
        Speaker speaker,
        @Nullable Cue cue,
        @Nullable Addressee addressee,
        @Nullable String parent,
        double confidence,
        @Nullable String rule,
        List<Alternative> alternatives) {
    public Quote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new WortlautException("quote " + id + " has no span");
        }
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(speaker, "speaker");
        Share.check("confidence", confidence);
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    /** The same quote, as sure as this, with these others who may have said it. */
    public Quote withConfidence(double stated, List<Alternative> others) {
        return new Quote(id, type, spans, exact, text, speaker, cue, addressee, parent, stated, rule, others);
    }
}
