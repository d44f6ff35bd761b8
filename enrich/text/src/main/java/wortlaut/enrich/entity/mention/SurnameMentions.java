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
import wortlaut.enrich.language.word.CourtesyWord;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.events.EntityType;

/** Surnames beside a verb of saying or a preposition of source, of people whom the text names in full: "… Ada Hull … Hull said". */
final class SurnameMentions {
    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Set<String> surnames = new HashSet<>();

    private SurnameMentions(Passage passage, List<NameMention> mentions) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        for (NameMention mention : mentions) {
            if (mention.type() == EntityType.PERSON && (mention.span().size() > 1 || isTitled(mention))) {
                surnames.add(passage.word(mention.span().end() - 1));
            }
        }
    }

    /** "Herr König": the title says that the noun is a name. */
    private boolean isTitled(NameMention mention) {
        int first = mention.span().first();
        return first > 0 && language.naming().courtesy(document, first - 1) == CourtesyWord.TITLE;
    }

    /** The mentions of a document in order, with these as people. */
    static List<NameMention> of(Passage passage, List<NameMention> mentions) {
        SurnameMentions known = new SurnameMentions(passage, mentions);
        return known.surnames.isEmpty() ? mentions : known.added(mentions);
    }

    private List<NameMention> added(List<NameMention> mentions) {
        BitSet named = NameMention.tokens(mentions);
        List<NameMention> all = new ArrayList<>();
        for (NameMention mention : mentions) {
            TokenSpan span = mention.span();
            boolean slip = span.size() == 1
                    && mention.type() != EntityType.PERSON
                    && !language.isKnownName(passage.word(span.first()))
                    && isSpeaker(span.first());
            all.add(slip ? new NameMention(span, EntityType.PERSON) : mention);
        }
        for (int token = 0; token < document.tokens(); token++) {
            if (!named.get(token) && document.isCapitalised(token) && isSpeaker(token)) {
                all.add(new NameMention(new TokenSpan(token, token + 1), EntityType.PERSON));
            }
        }
        all.sort(NameMention.IN_ORDER);
        return all;
    }

    private boolean isSpeaker(int token) {
        if ((!isCue(token - 1) && !isCue(token + 1)) || !surnames.contains(passage.word(token))) {
            return false;
        }
        WordClass before = token == 0 ? WordClass.OPEN : passage.classOf(token - 1);
        return !before.isDeterminer();
    }

    private boolean isCue(int token) {
        return token >= 0
                && token < document.tokens()
                && (passage.cue(token) != null
                        || passage.reporting(token) == ReportingWord.SOURCE_BEFORE
                        || passage.reporting(token) == ReportingWord.SOURCE_AFTER);
    }
}
