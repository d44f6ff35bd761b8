package wortlaut.app.offline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import wortlaut.enrich.explanation.NamedCandidate;
import wortlaut.enrich.explanation.QuoteExplanation;
import wortlaut.enrich.explanation.Weight;

/** Scores with what they are made of: {@code 6.9 = person 3 + besideCue 3 + sentenceStart 2 − …}. */
final class Scores {
    private static final int PLACES = 2;

    private Scores() {}

    /** Adds how sure a quote's speaker is and why, and who else it might have been. {@code stated}: the quote's confidence. */
    static void of(QuoteExplanation why, double stated, List<String> lines) {
        lines.add("confidence: " + product(why) + "; by how often such quotes are right: " + number(stated));
        for (NamedCandidate candidate : why.candidates()) {
            lines.add(candidate(candidate, why.least()));
        }
    }

    private static String product(QuoteExplanation why) {
        String factors = why.factors().stream()
                .map(factor -> factor.name() + " " + number(factor.value()))
                .collect(Collectors.joining(" × "));
        return why.factors().size() == 1 ? factors : number(why.confidence()) + " = " + factors;
    }

    private static String candidate(NamedCandidate candidate, double least) {
        String little = candidate.sum() > least ? "" : " (not above " + number(least) + ")";
        return (candidate.chosen() ? "→ " : "  ")
                + candidate.words().replaceAll("\\s+", " ")
                + little
                + ": "
                + sum(candidate.weights(), candidate.sum());
    }

    /** {@code 4.2 = bias −2.2 + words.8 4 + …}; the rest, where something else limits the sum, is called that. */
    static String sum(List<Weight> weights, double sum) {
        StringBuilder text = new StringBuilder(number(sum)).append(" =");
        double rest = sum;
        for (Weight weight : weights) {
            add(weight.name(), weight.value(), text);
            rest -= weight.value();
        }
        if (number(rest).equals("0")) {
            return text.toString();
        }
        add("limit", rest, text);
        return text.toString();
    }

    private static void add(String name, double value, StringBuilder text) {
        boolean first = text.charAt(text.length() - 1) == '=';
        String sign = value < 0 ? first ? " −" : " − " : first ? " " : " + ";
        text.append(sign).append(name).append(' ').append(number(Math.abs(value)));
    }

    /** To hundredths, without zeros at the end. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() < 0 ? "−" + rounded.negate().toPlainString() : rounded.toPlainString();
    }
}
