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
import wortlaut.enrich.language.Naming;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/**
 * Names of one word that the text itself shows to be firms, which many are called like people or places: "the carmaker Kern", "Kern, a
 * retailer from Ulm,", "shares of Kern", "Kern's plant"; and those that everybody knows. What is a firm once is one throughout the text, but for the surnames of people in it.
 */
final class FirmNames {
    private static final int REACH = 4;
    private static final int SHORTEST = 3;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Set<String> people = new HashSet<>();
    private final Set<String> firms = new HashSet<>();

    private FirmNames(Passage passage, List<NameMention> mentions) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        NameMention.surnames(mentions).mapToObj(this::base).forEach(people::add);
    }

    /** The mentions of a document in order, those of firms as organisations, and where words have no capital without a name, those left out. */
    static List<NameMention> of(Passage passage, List<NameMention> mentions) {
        FirmNames firms = new FirmNames(passage, mentions);
        firms.collect(NameMention.tokens(mentions), mentions);
        return firms.firms.isEmpty() ? mentions : firms.retyped(mentions);
    }

    private void collect(BitSet named, List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            if (mention.span().size() == 1) {
                collect(mention.span().first(), mention.type());
            }
        }
        for (int token = 0; token < document.tokens(); token++) {
            if (!named.get(token) && document.isCapitalised(token) && (isWordOfAName(token) || isKnown(token))) {
                collect(token, null);
            }
        }
    }

    private void collect(int token, EntityType type) {
        if (people.contains(base(token)) || document.end(token) - document.start(token) < SHORTEST) {
            return;
        }
        if (isKnown(token)) {
            firms.add(base(token));
            return;
        }
        boolean place = language.isKnownPlace(passage.word(token)) || language.isKnownPlace(base(token));
        boolean shown = isTrade(token) || (!place && type != EntityType.LOCATION && isShared(token));
        if (shown || (type == EntityType.ORGANIZATION && OwnedNames.owner(passage, token) == type)) {
            firms.add(base(token));
        }
    }

    /** A firm that everybody knows, but for somebody of that name: "Frau Bosch". */
    private boolean isKnown(int token) {
        boolean firm = passage.isKnownFirm(token);
        boolean somebody = firm
                && token > 0
                && (language.naming().courtesy(document, token - 1) != null
                        || passage.role(token - 1) != null
                        || passage.isFirstName(token - 1));
        return firm && !somebody;
    }

    /** A capital in a language whose nouns have none. */
    private boolean isWordOfAName(int token) {
        return !passage.grammar().capitalisesNouns()
                && document.isCapitalised(token)
                && OwnedNames.isNoKnownNoun(passage, token);
    }

    /** "the carmaker Kern", "Kern, the French carmaker". */
    private boolean isTrade(int token) {
        if (token > 0 && isTradeNoun(token - 1) && inSentence(token - 1, token)) {
            return true;
        }
        int comma = token + 1;
        if (comma + 1 >= document.tokens()
                || !document.is(comma, ',')
                || !passage.classOf(comma + 1).isDeterminer()) {
            return false;
        }
        for (int i = comma + 2; i < Math.min(comma + 2 + REACH, document.tokens()); i++) {
            if (isTradeNoun(i)) {
                return inSentence(token, i);
            }
            if (passage.classOf(i) != WordClass.OPEN || !Character.isLetter(document.first(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isTradeNoun(int token) {
        return language.naming().isTrade(passage.word(token))
                && document.isCapitalised(token) == passage.grammar().capitalisesNouns();
    }

    /** "shares of Kern". */
    private boolean isShared(int token) {
        return token > 1
                && passage.classOf(token - 1) == WordClass.PREPOSITION
                && language.naming().isShare(document, token - 2)
                && inSentence(token - 2, token);
    }

    private boolean inSentence(int first, int second) {
        return document.sentenceOf(first) == document.sentenceOf(second);
    }

    private List<NameMention> retyped(List<NameMention> mentions) {
        BitSet named = NameMention.tokens(mentions);
        List<NameMention> all = new ArrayList<>();
        for (NameMention mention : mentions) {
            boolean firm = mention.span().size() == 1
                    && firms.contains(base(mention.span().first()));
            all.add(firm ? new NameMention(mention.span(), EntityType.ORGANIZATION) : mention);
        }
        for (int token = 0; token < document.tokens(); token++) {
            boolean free = !named.get(token) && document.isCapitalised(token);
            if (free && firms.contains(base(token)) && (isWordOfAName(token) || isKnown(token))) {
                all.add(new NameMention(new TokenSpan(token, token + 1), EntityType.ORGANIZATION));
            }
        }
        all.sort(NameMention.IN_ORDER);
        return all;
    }

    /** The word without an s that may be a genitive's: only compared with others treated alike. */
    private String base(int token) {
        return Naming.withoutS(passage.word(token));
    }
}
