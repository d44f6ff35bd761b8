package wortlaut.enrich.quote.speaker;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why an attribution is as sure as it is: the rule's prior, times the factor of each doubt; where the rule goes on with the speaker of another
 * quote, times that one's confidence. Immutable.
 */
public final class Reason {
    private static final Map<AttributionRule, Reason> ALONE = new EnumMap<>(AttributionRule.class);

    static {
        for (AttributionRule rule : AttributionRule.values()) {
            ALONE.put(rule, new Reason(rule, List.of(), null, rule.prior()));
        }
    }

    private final AttributionRule rule;
    private final List<Doubt> doubts;
    private final Reason before;
    private final double confidence;

    private Reason(AttributionRule rule, List<Doubt> doubts, Reason before, double confidence) {
        this.rule = rule;
        this.doubts = doubts;
        this.before = before;
        this.confidence = confidence;
    }

    /** The rule alone, as sure as its prior. */
    public static Reason of(AttributionRule rule) {
        return ALONE.get(rule);
    }

    /** The same with a doubt more. */
    Reason doubted(Doubt doubt) {
        List<Doubt> all = doubts.isEmpty()
                ? List.of(doubt)
                : Stream.concat(doubts.stream(), Stream.of(doubt)).toList();
        return new Reason(rule, all, before, confidence * doubt.factor());
    }

    /** A rule's share of this one's confidence. */
    Reason goneOn(AttributionRule by) {
        return new Reason(by, List.of(), this, by.prior() * confidence);
    }

    /** What decided. */
    public AttributionRule rule() {
        return rule;
    }

    /** What makes it less sure than the rule is, in the order of the confidence. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** Why the quote that this one goes on with is whose it is; null where the rule stands alone. */
    public Reason before() {
        return before;
    }

    /** 0 to 1, before the language's calibration. */
    public double confidence() {
        return confidence;
    }

    /** By rule and confidence alone: what it goes on with may go on with another, and so on through the whole text. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Reason reason && rule == reason.rule && confidence == reason.confidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, confidence);
    }

    @Override
    public String toString() {
        return rule + " " + confidence;
    }
}
