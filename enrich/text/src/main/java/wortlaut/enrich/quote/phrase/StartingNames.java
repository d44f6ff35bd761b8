package wortlaut.enrich.quote.phrase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;

/** People whom the text names elsewhere and whose particle starts a sentence: "Von der Aue erklärte", where "Von" looks like a preposition. */
final class StartingNames {
    private static final int LONGEST = 4;

    private final Map<Integer, NameEntity> people = new HashMap<>();

    StartingNames(Passage passage, Entities entities) {
        Document document = passage.document();
        Map<String, NameEntity> surnames = surnames(entities);
        for (int s = 0; s < document.sentences() && !surnames.isEmpty(); s++) {
            int first = document.sentence(s).first();
            if (passage.isParticle(first) && document.isCapitalised(first)) {
                add(passage, first, document.sentence(s).end(), surnames);
            }
        }
    }

    /** Who has a particle before the surname, by both in lower case. */
    private static Map<String, NameEntity> surnames(Entities entities) {
        Map<String, NameEntity> surnames = new HashMap<>();
        for (NameEntity entity : entities.list()) {
            String name = entity.name();
            for (int space = name.indexOf(' '); entity.isPerson() && space > 0; space = name.indexOf(' ', space + 1)) {
                if (Character.isLowerCase(name.charAt(space + 1))) {
                    surnames.putIfAbsent(name.substring(space + 1).toLowerCase(Locale.ROOT), entity);
                    break;
                }
            }
        }
        return surnames;
    }

    private void add(Passage passage, int first, int end, Map<String, NameEntity> surnames) {
        StringBuilder name = new StringBuilder(passage.word(first).toLowerCase(Locale.ROOT));
        for (int token = first + 1; token < Math.min(end, first + LONGEST); token++) {
            NameEntity person = surnames.get(name.append(' ')
                    .append(passage.word(token).toLowerCase(Locale.ROOT))
                    .toString());
            if (person != null) {
                for (int part = first; part <= token; part++) {
                    people.put(part, person);
                }
                return;
            }
        }
    }

    /** Whose name a token is a part of; null for any other. */
    NameEntity at(int token) {
        return people.get(token);
    }
}
