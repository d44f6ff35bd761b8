package wortlaut.enrich.train.entity;

import java.util.HashSet;
import java.util.Set;
import wortlaut.enrich.entity.tagger.Labels;

/** Counts mentions that are right in span and type, as the CoNLL shared tasks do, per type and of all but MISC together. */
public final class Evaluation {
    private static final int TYPES = Labels.TYPES.size();

    private final int[] right = new int[TYPES];
    private final int[] found = new int[TYPES];
    private final int[] wanted = new int[TYPES];

    /** A mention of tokens {@code from} to {@code to}, exclusive. */
    record LabelledSpan(int from, int to, int type) {}

    Evaluation() {}

    void add(byte[] gold, byte[] predicted) {
        Set<LabelledSpan> truth = spans(gold);
        for (LabelledSpan span : truth) {
            wanted[span.type()]++;
        }
        for (LabelledSpan span : spans(predicted)) {
            found[span.type()]++;
            right[span.type()] += truth.contains(span) ? 1 : 0;
        }
    }

    static Set<LabelledSpan> spans(byte[] labels) {
        Set<LabelledSpan> spans = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= labels.length; i++) {
            boolean goesOn = i > 0 && i < labels.length && labels[i] != Labels.OUTSIDE && !Labels.isBegin(labels[i]);
            if (!goesOn) {
                if (i > 0 && labels[i - 1] != Labels.OUTSIDE) {
                    spans.add(new LabelledSpan(start, i, Labels.type(labels[i - 1])));
                }
                start = i;
            }
        }
        return spans;
    }

    void add(Evaluation other) {
        for (int type = 0; type < TYPES; type++) {
            right[type] += other.right[type];
            found[type] += other.found[type];
            wanted[type] += other.wanted[type];
        }
    }

    /** F1 of PER, ORG and LOC together. */
    public double f1() {
        return f1(right[0] + right[1] + right[2], found[0] + found[1] + found[2], wanted[0] + wanted[1] + wanted[2]);
    }

    /** F1 of one type, an index into {@link Labels#TYPES}. */
    public double f1(int type) {
        return f1(right[type], found[type], wanted[type]);
    }

    private static double f1(int right, int found, int wanted) {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PER+ORG+LOC F1 %.4f".formatted(f1()));
        for (int type = 0; type < TYPES; type++) {
            text.append(" | %s P %.3f R %.3f F1 %.3f (%d)"
                    .formatted(
                            Labels.TYPES.get(type),
                            found[type] == 0 ? 0 : (double) right[type] / found[type],
                            wanted[type] == 0 ? 0 : (double) right[type] / wanted[type],
                            f1(type),
                            wanted[type]));
        }
        return text.toString();
    }
}
