package wortlaut.enrich.quote.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;

/** Who else a surname by itself may name: "Ada Kern … Leo Kern … sagte Kern" is either of them, however near one is. */
final class Namesakes {
    private static final int MOST = 3;

    private final Passage passage;
    private final Map<String, List<NameEntity>> bySurname = new HashMap<>();

    Namesakes(Passage passage, Entities entities) {
        this.passage = passage;
        for (NameEntity entity : entities.list()) {
            int space = entity.name().lastIndexOf(' ');
            if (entity.isPerson() && space > 0) {
                bySurname
                        .computeIfAbsent(key(entity.name().substring(space + 1)), key -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    /** The others of one surname where a phrase names a person by it alone, without a role, title or first name. */
    List<NameEntity> of(NounPhrase phrase) {
        NameEntity entity = phrase.entity();
        if (entity == null || !entity.isPerson() || !isBare(phrase.span())) {
            return List.of();
        }
        String name = entity.name();
        List<NameEntity> all = bySurname.getOrDefault(key(name.substring(name.lastIndexOf(' ') + 1)), List.of());
        String word = key(passage.word(phrase.span().end() - 1));
        return all.size() < 2 || !word.startsWith(key(name.substring(name.lastIndexOf(' ') + 1)))
                ? List.of()
                : all.stream()
                        .filter(other -> !other.equals(entity))
                        .limit(MOST)
                        .toList();
    }

    /** One word, but for particles, that nothing before it tells apart. */
    private boolean isBare(TokenSpan span) {
        int first = span.first();
        while (first + 1 < span.end() && passage.isParticle(first)) {
            first++;
        }
        return first + 1 == span.end();
    }

    private static String key(String surname) {
        return surname.toLowerCase(Locale.ROOT);
    }
}
