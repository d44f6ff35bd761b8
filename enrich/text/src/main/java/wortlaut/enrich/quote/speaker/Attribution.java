package wortlaut.enrich.quote.speaker;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.events.SpeakerKind;

/**
 * Who says a quote and what tells.
 *
 * @param span where the speaker stands; null when unknown
 * @param entity who it is; null for a described one and an unresolved pronoun
 * @param cue null when nothing announces the quote
 * @param rule what decided
 * @param confidence of the rule itself, 0 to 1; what is stated is made of it by the language's calibration
 * @param others who else it may be, the likeliest first; none of them the entity itself
 * @param addressee to whom it is said; null where nobody is named
 */
public record Attribution(
        SpeakerKind kind,
        TokenSpan span,
        NameEntity entity,
        CharSpan cue,
        AttributionRule rule,
        double confidence,
        List<NameEntity> others,
        NounPhrase addressee) {
    private static final int MOST_OTHERS = 3;

    public Attribution {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        others = others.stream()
                .distinct()
                .filter(other -> !other.equals(entity))
                .toList();
    }

    /** One with no other in sight. */
    public Attribution(
            SpeakerKind kind,
            TokenSpan span,
            NameEntity entity,
            CharSpan cue,
            AttributionRule rule,
            double confidence) {
        this(kind, span, entity, cue, rule, confidence, List.of(), null);
    }

    /** One as sure as its rule, with no other in sight. */
    public Attribution(SpeakerKind kind, TokenSpan span, NameEntity entity, CharSpan cue, AttributionRule rule) {
        this(kind, span, entity, cue, rule, rule.prior());
    }

    /** Nobody was found. */
    public static Attribution unknown(CharSpan cue) {
        return new Attribution(SpeakerKind.UNKNOWN, null, null, cue, AttributionRule.NONE);
    }

    /** Whether somebody was found. */
    public boolean isKnown() {
        return kind != SpeakerKind.UNKNOWN;
    }

    /** The same, with the entities of the first of these phrases as others. */
    Attribution or(List<NounPhrase> phrases) {
        List<NameEntity> entities = Stream.concat(
                        others.stream(), phrases.stream().map(NounPhrase::entity))
                .filter(other -> other != null && !other.equals(entity))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
        return new Attribution(kind, span, entity, cue, rule, confidence, entities, addressee);
    }

    public Attribution because(AttributionRule newRule, double newConfidence) {
        return new Attribution(kind, span, entity, cue, newRule, newConfidence, others, addressee);
    }

    /** The same speaker of another quote, which goes on with this one. */
    public Attribution goneOn(AttributionRule newRule) {
        return withoutCue(newRule, newRule.prior() * confidence);
    }

    /** The same said to this one. */
    Attribution to(NounPhrase whom) {
        return new Attribution(kind, span, entity, cue, rule, confidence, others, whom);
    }

    public Attribution withoutCue(AttributionRule newRule, double newConfidence) {
        return new Attribution(kind, span, entity, null, newRule, newConfidence, others, null);
    }
}
