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
 * @param reason the rule that decided, and how sure it is
 * @param others who else it may be, the likeliest first; none of them the entity itself
 * @param addressee to whom it is said; null where nobody is named
 */
public record Attribution(
        SpeakerKind kind,
        TokenSpan span,
        NameEntity entity,
        CharSpan cue,
        Reason reason,
        List<NameEntity> others,
        NounPhrase addressee) {
    private static final int MOST_OTHERS = 3;

    private static final Attribution NOBODY =
            new Attribution(SpeakerKind.UNKNOWN, null, null, null, AttributionRule.NONE);

    public Attribution {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        others = others.isEmpty()
                ? List.of()
                : others.stream()
                        .distinct()
                        .filter(other -> !other.equals(entity))
                        .toList();
    }

    /** One with no other in sight. */
    Attribution(SpeakerKind kind, TokenSpan span, NameEntity entity, CharSpan cue, Reason reason) {
        this(kind, span, entity, cue, reason, List.of(), null);
    }

    /** One as sure as its rule, with no other in sight. */
    public Attribution(SpeakerKind kind, TokenSpan span, NameEntity entity, CharSpan cue, AttributionRule rule) {
        this(kind, span, entity, cue, Reason.of(rule));
    }

    /** Nobody was found. */
    public static Attribution unknown(CharSpan cue) {
        return cue == null ? NOBODY : new Attribution(SpeakerKind.UNKNOWN, null, null, cue, AttributionRule.NONE);
    }

    /** What decided. */
    public AttributionRule rule() {
        return reason.rule();
    }

    /** Of the rule itself, 0 to 1; what is stated is made of it by the language's calibration. */
    public double confidence() {
        return reason.confidence();
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
        return new Attribution(kind, span, entity, cue, reason, entities, addressee);
    }

    /** The same speaker and cue for another reason. */
    private Attribution because(Reason other) {
        return new Attribution(kind, span, entity, cue, other, others, addressee);
    }

    /** The same speaker and cue, as sure as the rule. */
    public Attribution by(AttributionRule rule) {
        return because(Reason.of(rule));
    }

    /** The same speaker and cue of another quote, whose cue announces it too. */
    public Attribution sharedBy(AttributionRule rule) {
        return because(reason.goneOn(rule));
    }

    /** The same speaker of another quote, which goes on with this one. */
    public Attribution goneOn(AttributionRule rule) {
        return sharedBy(rule).withoutCue();
    }

    /** The same said to this one. */
    Attribution to(NounPhrase whom) {
        return new Attribution(kind, span, entity, cue, reason, others, whom);
    }

    /** The same with nothing that announces it, nor says to whom. */
    public Attribution withoutCue() {
        return new Attribution(kind, span, entity, null, reason, others, null);
    }
}
