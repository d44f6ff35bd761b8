package wortlaut.enrich.entity.mention;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

/**
 * Takes away what a model takes for a title though it is somebody's words, mostly in another language than the text: what fills its
 * marks and has a comma right before or behind the closing one and then a verb of saying or a pronoun.
 */
final class SpokenMentions {
    private static final String MARKS = "\"'„“”‟‚‘’«»‹›";
    private static final int SHORTEST = 3;

    private SpokenMentions() {}

    /** The mentions of a document without these. */
    static List<NameMention> removed(Passage passage, List<NameMention> mentions) {
        return mentions.stream().filter(mention -> !isSpoken(passage, mention)).toList();
    }

    private static boolean isSpoken(Passage passage, NameMention mention) {
        Document document = passage.document();
        int before = mention.span().first() - 1;
        int end = mention.span().end();
        if (mention.type() != EntityType.MISC || mention.span().size() < SHORTEST || !isMark(document, before)) {
            return false;
        }
        boolean within = isComma(document, end) && isMark(document, end + 1);
        boolean behind = isMark(document, end) && isComma(document, end + 1);
        int next = end + 2;
        boolean frame = (within || behind) && next < document.tokens();
        return frame && (passage.cue(next) != null || passage.pronoun(next) != null);
    }

    private static boolean isComma(Document document, int token) {
        return token < document.tokens() && document.is(token, ',');
    }

    private static boolean isMark(Document document, int token) {
        return token >= 0 && token < document.tokens() && MARKS.indexOf(document.first(token)) >= 0;
    }
}
