package wortlaut.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.events.EntityType;

/** Makes one name of two that a nickname in marks parts: Uwe „Katze“ Kern, Joe 'Sticks' Kern. */
final class Nicknames {
    private static final String MARKS = "\"'„“”‟‚‘’«»‹›";
    private static final int MOST_WORDS = 3;

    private Nicknames() {}

    /** The mentions of a document in order, joined where they are one name. */
    static List<NameMention> joined(Document document, List<NameMention> mentions) {
        List<NameMention> all = new ArrayList<>();
        for (NameMention mention : mentions) {
            int last = all.size() - 1;
            int inside = last;
            while (inside > 0 && last - inside < 2 && !isPerson(all.get(inside), document)) {
                inside--;
            }
            if (inside >= 0 && isPerson(mention, document) && isOne(document, all.get(inside), mention)) {
                TokenSpan span = new TokenSpan(
                        all.get(inside).span().first(), mention.span().end());
                while (all.size() > inside) {
                    all.remove(all.size() - 1);
                }
                all.add(new NameMention(span, EntityType.PERSON));
            } else {
                all.add(mention);
            }
        }
        return all;
    }

    private static boolean isPerson(NameMention mention, Document document) {
        return mention.type() == EntityType.PERSON
                && Character.isLetter(document.first(mention.span().first()))
                && Character.isLetter(document.first(mention.span().end() - 1));
    }

    /** First name, mark, a word or two, mark, surname, with no space within the marks. */
    private static boolean isOne(Document document, NameMention first, NameMention second) {
        int open = first.span().end();
        int close = second.span().first() - 1;
        int words = close - open - 1;
        if (words < 1
                || words > MOST_WORDS
                || document.sentenceOf(first.span().first()) != document.sentenceOf(close)
                || document.start(open) == document.end(open - 1)) {
            return false;
        }
        for (int token = open + 1; token < close; token++) {
            if (!Character.isLetterOrDigit(document.first(token))) {
                return false;
            }
        }
        return isMark(document, open)
                && isMark(document, close)
                && document.start(open + 1) == document.end(open)
                && document.start(close) == document.end(close - 1)
                && document.isCapitalised(open + 1);
    }

    private static boolean isMark(Document document, int token) {
        return document.end(token) - document.start(token) == 1 && MARKS.indexOf(document.first(token)) >= 0;
    }
}
