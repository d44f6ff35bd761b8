package wortlaut.enrich.train.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Copies of some sentences all in capitals or all in small letters, so that the model learns to find names without the help of capitals:
 * headlines have them everywhere, posts and mails often have none. Deterministic for a seed.
 */
final class CaseVariation {
    /** One of so many sentences is copied; of the copies, one of so many is in capitals, the rest in small letters. */
    private static final int COPIED = 5;

    private static final int CAPITALS = 3;

    private final Random random;

    CaseVariation(long seed) {
        random = new Random(seed);
    }

    /** The copies, in the order of the sentences. */
    List<LabelledSentence> of(List<LabelledSentence> sentences) {
        List<LabelledSentence> copies = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            if (random.nextInt(COPIED) == 0) {
                boolean capitals = random.nextInt(CAPITALS) == 0;
                copies.add(copy(sentence, capitals ? CaseVariation::upper : CaseVariation::lower));
            }
        }
        return copies;
    }

    private static String upper(String token) {
        return token.toUpperCase(Locale.ROOT);
    }

    private static String lower(String token) {
        return token.toLowerCase(Locale.ROOT);
    }

    private static LabelledSentence copy(LabelledSentence sentence, UnaryOperator<String> form) {
        return new LabelledSentence(
                sentence.tokens().stream().map(form).toList(),
                sentence.allowed().clone(),
                sentence.source());
    }
}
