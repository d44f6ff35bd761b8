package wortlaut.enrich.quote.cue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.explanation.Weight;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;

/**
 * What each weight gave to a phrase's score. The score is a sum of weights, each as often as it counts, and of what its place takes off: so
 * it is scored by each weight alone. Costly, and only made where somebody asks why.
 */
final class SubjectReasons {
    /** What no weight gives: a place where nobody speaks, or tokens between "laut" and whom it goes with. */
    private static final String PLACE = "place";

    private static final double NOTHING = 1e-9;

    private final Map<String, SubjectScore> each = new LinkedHashMap<>();
    private final SubjectScore none;

    SubjectReasons(Passage passage, Quoted quoted) {
        passage.language()
                .eachSubjectWeight()
                .forEach((name, weight) -> each.put(name, new SubjectScore(passage, quoted, weight)));
        // What must be exceeded is in no score.
        this.none = each.get("least");
    }

    /** The summands of a phrase's score that are not 0, the largest first. */
    List<Weight> of(NounPhrase phrase, CuePlace place) {
        double rest = none.of(phrase, place);
        List<Weight> reasons = new ArrayList<>();
        each.forEach((name, score) -> {
            double given = score.of(phrase, place) - rest;
            if (Math.abs(given) > NOTHING) {
                reasons.add(new Weight(name, given));
            }
        });
        if (Math.abs(rest) > NOTHING) {
            reasons.add(new Weight(PLACE, rest));
        }
        reasons.sort((one, other) -> Double.compare(Math.abs(other.value()), Math.abs(one.value())));
        return reasons;
    }
}
