package wortlaut.enrich.quote;

import java.util.Objects;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.events.SpeakerKind;

/**
 * Who says a quote and what tells.
 *
 * @param span where the speaker stands; null when unknown
 * @param entity who it is; null for a described one and an unresolved pronoun
 * @param cue null when nothing announces the quote
 * @param rule what decided
 * @param confidence 0 to 1
 */
public record Attribution(
        SpeakerKind kind, TokenSpan span, NameEntity entity, CharSpan cue, String rule, double confidence) {
    public Attribution {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
    }

    /** Nobody was found. */
    static Attribution unknown(CharSpan cue) {
        return new Attribution(SpeakerKind.UNKNOWN, null, null, cue, "none", 0.3);
    }

    /** Whether somebody was found. */
    public boolean isKnown() {
        return kind != SpeakerKind.UNKNOWN;
    }

    Attribution because(String newRule, double newConfidence) {
        return new Attribution(kind, span, entity, cue, newRule, newConfidence);
    }

    Attribution withoutCue(String newRule, double newConfidence) {
        return new Attribution(kind, span, entity, null, newRule, newConfidence);
    }
}
