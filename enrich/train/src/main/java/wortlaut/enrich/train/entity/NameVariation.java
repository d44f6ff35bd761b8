package wortlaut.enrich.train.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import wortlaut.enrich.entity.tagger.Labels;

/**
 * Copies of sentences with other people and places in them, so that the model learns contexts rather than names. Every
 * second name is made of the halves of two listed ones and so is on no list. Deterministic for a seed.
 */
final class NameVariation {
    private static final int PERSON = Labels.TYPES.indexOf("PER");
    private static final int PLACE = Labels.TYPES.indexOf("LOC");

    private final List<String> firstNames;
    private final List<String> surnames;
    private final List<String> places;
    private final Random random;

    NameVariation(List<String> firstNames, List<String> surnames, List<String> places, long seed) {
        this.firstNames = firstNames;
        this.surnames = surnames;
        this.places = places;
        random = new Random(seed);
    }

    /** The sentence with other names and the same labels, null where it has none that could be replaced. */
    LabelledSentence vary(LabelledSentence sentence) {
        List<String> tokens = new ArrayList<>(sentence.tokens());
        byte[] labels = sentence.labels();
        boolean changed = false;
        for (int i = 0; i < labels.length; i++) {
            if (!isName(tokens.get(i))) {
                continue;
            }
            boolean goesOn = i + 1 < labels.length && !Labels.isBegin(labels[i + 1]) && labels[i + 1] != Labels.OUTSIDE;
            int type = Labels.type(labels[i]);
            if (type == PERSON) {
                tokens.set(i, inflected(tokens.get(i), draw(goesOn ? firstNames : surnames)));
                changed = true;
            } else if (type == PLACE && Labels.isBegin(labels[i]) && !goesOn && random.nextInt(3) == 0) {
                tokens.set(i, inflected(tokens.get(i), draw(places)));
                changed = true;
            }
        }
        return changed
                ? new LabelledSentence(tokens, Arrays.copyOf(sentence.allowed(), labels.length), sentence.source())
                : null;
    }

    private static boolean isName(String token) {
        return token.length() > 2
                && Character.isUpperCase(token.charAt(0))
                && token.indexOf('-') < 0
                && token.indexOf('.') < 0;
    }

    private String draw(List<String> names) {
        String name = names.get(random.nextInt(names.size()));
        if (random.nextBoolean()) {
            return name;
        }
        String other = names.get(random.nextInt(names.size()));
        return name.substring(0, (name.length() + 1) / 2)
                + other.substring(other.length() / 2).toLowerCase(Locale.ROOT);
    }

    /** With a genitive s where the replaced word had one. */
    private static String inflected(String before, String name) {
        return before.endsWith("s") && !name.endsWith("s") ? name + "s" : name;
    }
}
