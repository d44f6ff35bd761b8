package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/** What something has says what it is: firms have plants, shares and chief executives, countries have governments, exports and borders. */
final class OwnedNames {
    private static final int REACH = 3;
    private static final int SHORTEST = 4;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Set<String> people = new HashSet<>();

    private OwnedNames(Passage passage, List<NameMention> mentions) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        NameMention.surnames(mentions).mapToObj(this::base).forEach(people::add);
    }

    /** The mentions of a document in order, with the types that their possessions show, and names that only these show. */
    static List<NameMention> of(Passage passage, List<NameMention> mentions) {
        Document document = passage.document();
        OwnedNames owned = new OwnedNames(passage, mentions);
        List<NameMention> all = new ArrayList<>();
        mentions.forEach(mention -> all.add(owned.typed(mention)));
        BitSet named = NameMention.tokens(mentions);
        for (int token = 0; token + 1 < document.tokens(); token++) {
            EntityType type = named.get(token) ? null : owned.unnamed(token);
            if (type != null) {
                all.add(new NameMention(new TokenSpan(token, token + 1), type));
            }
        }
        all.sort(NameMention.IN_ORDER);
        return all;
    }

    private NameMention typed(NameMention mention) {
        TokenSpan span = mention.span();
        if (span.size() > 1 || mention.type() == EntityType.MISC) {
            return mention;
        }
        EntityType type = owner(span.end() - 1);
        if (type == null || type == mention.type()) {
            return mention;
        }
        String word = base(span.first());
        boolean place = language.isKnownPlace(word) || language.isKnownPlace(passage.word(span.first()));
        boolean changes = type == EntityType.LOCATION
                ? place || mention.type() != EntityType.PERSON
                : !place && !people.contains(word);
        return changes ? new NameMention(span, type) : mention;
    }

    /** "Siemens’ order", "Volvos Werk": what the model leaves out. */
    private EntityType unnamed(int token) {
        EntityType type = document.isCapitalised(token) ? owner(token) : null;
        boolean place = type == EntityType.LOCATION && !passage.grammar().capitalisesNouns();
        boolean name = (place || type == EntityType.ORGANIZATION)
                && document.end(token) - document.start(token) >= SHORTEST
                && isNoKnownNoun(passage, token)
                && language.naming().head(passage.word(token)) == null
                && (token == 0
                        || passage.classOf(token - 1) == WordClass.PREPOSITION
                        || !Character.isLetterOrDigit(document.first(token - 1)));
        return name && !people.contains(base(token)) ? type : null;
    }

    /** Whether a word is none of the role, time and body words, which have capitals without being names. */
    static boolean isNoKnownNoun(Passage passage, int token) {
        return passage.classOf(token) == WordClass.OPEN
                && passage.role(token) == null
                && !passage.isTime(token)
                && !passage.isBody(token);
    }

    private EntityType owner(int token) {
        return owner(passage, token);
    }

    /** What the possession behind a token's genitive says; null where nothing does. */
    static EntityType owner(Passage passage, int token) {
        Document document = passage.document();
        Language language = passage.language();
        int next = token + 1;
        boolean mark = next < document.tokens() && isGenitiveMark(passage, next);
        if (!mark && !(language.naming().hasGenitive() && endsWithS(document, token))) {
            return null;
        }
        next += mark ? 1 : 0;
        for (int i = next; i < Math.min(next + REACH, document.tokens()); i++) {
            EntityType owns = language.naming().possession(document, i);
            if (owns != null) {
                return owns;
            }
            if (passage.classOf(i) != WordClass.OPEN
                    || (passage.grammar().capitalisesNouns() && document.isCapitalised(i))) {
                return null;
            }
        }
        return null;
    }

    /** An apostrophe right behind the name, or 's. */
    private static boolean isGenitiveMark(Passage passage, int token) {
        Document document = passage.document();
        boolean mark = document.is(token, '’') || document.is(token, '\'');
        return document.start(token) == document.end(token - 1)
                && (passage.isClitic(token) || (mark && endsWithS(document, token - 1)));
    }

    private static boolean endsWithS(Document document, int token) {
        return document.end(token) - document.start(token) >= SHORTEST
                && document.text().charAt(document.end(token) - 1) == 's';
    }

    private String base(int token) {
        String word = passage.word(token);
        boolean genitive = language.naming().hasGenitive() && word.length() > SHORTEST && word.endsWith("s");
        return genitive ? word.substring(0, word.length() - 1) : word;
    }
}
