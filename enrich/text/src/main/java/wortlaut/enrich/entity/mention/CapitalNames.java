package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.CourtesyWord;
import wortlaut.events.EntityType;

/** Places in a text that sets names in capitals, as some papers and agencies do: "KIM LOH, the mayor of HARBOUR TOWN". */
final class CapitalNames {
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 3;
    private static final int HEADLINE = 5;
    private static final int LONGEST_HEADLINE = 300;

    private final Passage passage;
    private final Document document;
    private final Language language;

    private CapitalNames(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
    }

    /**
     * The mentions of a document in order, without headlines in capitals that a model takes for titles. Only where it sets somebody's full
     * name in capitals are others made places.
     */
    static List<NameMention> of(Passage passage, List<NameMention> mentions) {
        CapitalNames capitals = new CapitalNames(passage);
        List<NameMention> kept = mentions.stream()
                .filter(mention -> !capitals.isHeadline(mention))
                .toList();
        return kept.stream().anyMatch(capitals::isCapitalPerson) ? capitals.placed(kept) : kept;
    }

    /** Several words of a paragraph in capitals that are no person's, place's or organisation's, or a name of so many that it is a headline. */
    private boolean isHeadline(NameMention mention) {
        TokenSpan span = mention.span();
        int least = mention.type() == EntityType.MISC ? 2 : HEADLINE;
        if (span.size() < least) {
            return false;
        }
        CharSpan paragraph = document.paragraphs().get(passage.paragraphOf(span.first()));
        return paragraph.end() - paragraph.start() <= LONGEST_HEADLINE
                && document.text(paragraph).chars().noneMatch(Character::isLowerCase);
    }

    private boolean isCapitalPerson(NameMention mention) {
        TokenSpan span = mention.span();
        return mention.type() == EntityType.PERSON
                && span.size() > 1
                && isCapitals(span.first())
                && isCapitals(span.end() - 1);
    }

    private List<NameMention> placed(List<NameMention> mentions) {
        List<NameMention> all = new ArrayList<>();
        for (NameMention mention : mentions) {
            if (placeEnd(mention.span().first()) < mention.span().end() || mention.type() == EntityType.PERSON) {
                all.add(mention);
            }
        }
        BitSet kept = NameMention.tokens(all);
        for (int token = 1; token < document.tokens(); token++) {
            int end = kept.get(token) ? -1 : placeEnd(token);
            if (end > token) {
                all.add(new NameMention(new TokenSpan(token, end), EntityType.LOCATION));
                token = end - 1;
            }
        }
        all.sort(NameMention.IN_ORDER);
        return all;
    }

    /** The end of the words in capitals that a preposition of place leads to; -1 where there are none. */
    private int placeEnd(int first) {
        if (first == 0 || language.naming().courtesy(document, first - 1) != CourtesyWord.PLACE) {
            return -1;
        }
        int end = first;
        while (end < document.tokens() && end - first < MOST_WORDS && isCapitals(end)) {
            end++;
        }
        return end;
    }

    private boolean isCapitals(int token) {
        if (document.end(token) - document.start(token) < SHORTEST
                || passage.classOf(token) != WordClass.OPEN
                || passage.role(token) != null
                || language.isKnownName(passage.word(token))) {
            return isInitial(token);
        }
        for (int i = document.start(token); i < document.end(token); i++) {
            char c = document.text().charAt(i);
            if (!Character.isUpperCase(c) && c != '-' && c != 'ß') {
                return false;
            }
        }
        return true;
    }

    /** A short first name: "JAN PRELL". */
    private boolean isInitial(int token) {
        String word = passage.word(token);
        return word.length() < SHORTEST
                && word.length() > 1
                && word.chars().allMatch(Character::isUpperCase)
                && passage.isFirstName(token);
    }
}
