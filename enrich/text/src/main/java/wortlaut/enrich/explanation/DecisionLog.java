package wortlaut.enrich.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.CharSpan;

/** Keeps all that it hears of one text. */
public final class DecisionLog implements Decisions {
    private final List<Weighed> weighed = new ArrayList<>();
    private final Map<Integer, List<Ranking>> rankings = new HashMap<>();
    private List<Weight> weights = new ArrayList<>();

    /** Words in marks with what counted for and against their being somebody's. */
    public record Weighed(CharSpan words, double sum, List<Weight> weights) {}

    /** Whose a cue may be. */
    public record Ranking(List<Candidate> candidates, double least) {}

    @Override
    public boolean areHeard() {
        return true;
    }

    @Override
    public void weight(String name, double weight) {
        if (weight != 0) {
            weights.add(new Weight(name, weight));
        }
    }

    @Override
    public void weighed(CharSpan words, double sum) {
        weighed.add(new Weighed(words, sum, List.copyOf(weights)));
        weights = new ArrayList<>();
    }

    @Override
    public void ranked(int cue, List<Candidate> candidates, double least) {
        rankings.computeIfAbsent(cue, token -> new ArrayList<>()).add(new Ranking(List.copyOf(candidates), least));
    }

    /** All words in marks, in the order of the text. */
    public List<Weighed> weighed() {
        return weighed;
    }

    /** Each ranking for the cue at a token, in the order in which the rules asked. */
    public List<Ranking> rankings(int cue) {
        return rankings.getOrDefault(cue, List.of());
    }
}
