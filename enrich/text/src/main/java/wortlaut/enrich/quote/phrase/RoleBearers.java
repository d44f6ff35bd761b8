package wortlaut.enrich.quote.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;

/** Which people of a text have which role by what stands beside their names: "Ministerin Ada Kern", "Leo Fuhr, Leiter des Amtes". */
final class RoleBearers {
    private static final int MOST_MENTIONS = 40;
    private static final int BEFORE = 3;
    private static final int BEHIND = 5;

    private record Bearer(String role, NameEntity person) {}

    private final Passage passage;
    private final Document document;
    private final List<Bearer> bearers = new ArrayList<>();

    RoleBearers(Passage passage, Entities entities) {
        this.passage = passage;
        this.document = passage.document();
        for (NameEntity entity : entities.list()) {
            if (entity.isPerson()) {
                entity.mentions().stream().limit(MOST_MENTIONS).forEach(mention -> read(mention, entity));
            }
        }
    }

    private void read(TokenSpan mention, NameEntity person) {
        TokenSpan sentence = document.sentence(document.sentenceOf(mention.first()));
        int token = mention.first() - 1;
        token -= token > sentence.first() && document.is(token, ',') ? 1 : 0;
        for (int i = 0; i < BEFORE && token >= sentence.first() && isRole(token); i++, token--) {
            bearers.add(new Bearer(word(token), person));
        }
        int end = mention.end();
        boolean apposition = end + 1 < sentence.end() && document.is(end, ',');
        for (int i = end + 1; apposition && i < Math.min(sentence.end(), end + 1 + BEHIND); i++) {
            if (isRole(i)) {
                bearers.add(new Bearer(word(i), person));
                return;
            }
            if (!Character.isLetterOrDigit(document.first(i))) {
                return;
            }
        }
    }

    private boolean isRole(int token) {
        return passage.role(token) != null;
    }

    private String word(int token) {
        return passage.word(token).toLowerCase(Locale.ROOT);
    }

    /** Those whose role a token names, whole or as the end of a compound: "die Ministerin" of the "Bauministerin". */
    Set<NameEntity> of(int token) {
        String role = word(token);
        return bearers.stream()
                .filter(bearer -> bearer.role().endsWith(role))
                .map(Bearer::person)
                .collect(Collectors.toSet());
    }
}
