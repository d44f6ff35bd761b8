package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.events.EntityType;

/**
 * What a whole document tells about single mentions, which a model sees sentence by sentence: the names of two people side by side
 * ("Gespräch Weber Krüger") are two mentions, and a name of one word is of the type that it has nearly everywhere else.
 */
final class MentionConsistency {
    /** How many times a type must be more frequent than the others to win. */
    private static final int MAJORITY = 3;

    private final Document document;
    private final List<NameMention> mentions;
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, Map<EntityType, Integer>> types = new HashMap<>();

    private MentionConsistency(Document document, List<NameMention> mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** The mentions, made consistent. */
    static List<NameMention> of(Document document, List<NameMention> mentions) {
        MentionConsistency consistency = new MentionConsistency(document, mentions);
        consistency.count();
        List<NameMention> consistent = new ArrayList<>();
        mentions.forEach(mention -> consistent.addAll(consistency.split(mention)));
        consistent.replaceAll(consistency::retyped);
        return consistent;
    }

    private void count() {
        for (NameMention mention : mentions) {
            TokenSpan span = mention.span();
            if (length(span) == 1) {
                types.computeIfAbsent(base(span.first()), word -> new EnumMap<>(EntityType.class))
                        .merge(mention.type(), 1, Integer::sum);
            }
        }
        for (NameMention mention : mentions) {
            TokenSpan span = mention.span();
            if (mention.type() == EntityType.PERSON && length(span) > 1 && !isPersonAlone(span.first())) {
                surnames.add(base(span.end() - 1));
            }
        }
    }

    /** Called by this word alone, twice at least. */
    private boolean isPersonAlone(int token) {
        return types.getOrDefault(base(token), Map.of()).getOrDefault(EntityType.PERSON, 0) > 1;
    }

    private List<NameMention> split(NameMention mention) {
        TokenSpan span = mention.span();
        if (mention.type() != EntityType.PERSON || length(span) != 2 || !isKnownSurname(span.first())) {
            return List.of(mention);
        }
        NameMention first = person(span.first());
        if (isKnownSurname(span.first() + 1)) {
            return List.of(first, person(span.first() + 1));
        }
        // "fühlt Weber Erleichterung": a noun was taken for a surname. What never is a person elsewhere is none here.
        return isPersonAlone(span.first() + 1) ? List.of(mention) : List.of(first);
    }

    /** The surname of somebody with a full name, who is also called by it alone. */
    private boolean isKnownSurname(int token) {
        return surnames.contains(base(token)) && isPersonAlone(token);
    }

    private static NameMention person(int token) {
        return new NameMention(new TokenSpan(token, token + 1), EntityType.PERSON);
    }

    private NameMention retyped(NameMention mention) {
        if (length(mention.span()) > 1) {
            return mention;
        }
        Map<EntityType, Integer> counts = types.getOrDefault(base(mention.span().first()), Map.of());
        int own = counts.getOrDefault(mention.type(), 0);
        return counts.entrySet().stream()
                .filter(other -> other.getKey() != mention.type() && other.getValue() >= MAJORITY * Math.max(1, own))
                .max(Map.Entry.comparingByValue())
                .map(winner -> new NameMention(mention.span(), winner.getKey()))
                .orElse(mention);
    }

    /** The word without an s that may be a genitive's: only compared with others treated alike. */
    private String base(int token) {
        String word = document.token(token);
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static int length(TokenSpan span) {
        return span.end() - span.first();
    }
}
