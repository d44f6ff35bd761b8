package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.name.Genitives;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/**
 * What the lists know and a model overlooked: places and firms in a form that no other word has ("Polens Regierung"), and first names that stand beside
 * others ("Anna kam am Montag, Uwe am Freitag").
 */
final class ListedMentions {
    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Genitives genitives;

    private ListedMentions(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.genitives = new Genitives(passage);
    }

    /** The mentions of a document in order, with these. */
    static List<NameMention> of(Passage passage, List<NameMention> mentions) {
        Document document = passage.document();
        ListedMentions listed = new ListedMentions(passage);
        BitSet named = NameMention.tokens(mentions);
        boolean firstNames = mentions.stream().anyMatch(listed::isFirstName);
        List<NameMention> all = new ArrayList<>(mentions);
        for (int token = 0; token + 1 < document.tokens(); token++) {
            int next = named.nextSetBit(Math.max(0, token - 1));
            boolean alone = next < 0 || next > token + 1;
            if (!alone || !document.isCapitalised(token)) {
                continue;
            }
            EntityType owner = listed.owner(token);
            if (owner != null) {
                all.add(new NameMention(new TokenSpan(token, token + 1), owner));
            } else if (firstNames && listed.isFirstNameBeside(token)) {
                all.add(new NameMention(new TokenSpan(token, token + 1), EntityType.PERSON));
            }
        }
        all.sort(NameMention.IN_ORDER);
        return all;
    }

    private boolean isFirstName(NameMention mention) {
        return mention.type() == EntityType.PERSON
                && mention.span().size() == 1
                && passage.isFirstName(mention.span().first());
    }

    /** What a genitive before a noun names, where no other word has this form; null where the lists do not know it. */
    private EntityType owner(int token) {
        if (!document.isCapitalised(token + 1) || passage.classOf(token + 1) != WordClass.OPEN) {
            return null;
        }
        String word = passage.word(token);
        String cut = genitives.cut(word);
        if (cut == null || language.isKnownPlace(word)) {
            return null;
        }
        if (language.isKnownPlace(cut)) {
            return EntityType.LOCATION;
        }
        return language.naming().isKnownFirm(cut) && !language.naming().isKnownFirm(word)
                ? EntityType.ORGANIZATION
                : null;
    }

    /** A first name where a clause or an item of a list begins and no noun phrase goes on. */
    private boolean isFirstNameBeside(int token) {
        return token > 0
                && passage.isFirstName(token)
                && (document.is(token - 1, ',') || passage.classOf(token - 1) == WordClass.CONJUNCTION)
                && !document.isCapitalised(token + 1);
    }
}
