package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/** Makes one name of two that a nickname in marks parts: Uwe „Katze“ Kern, Joe 'Sticks' Kern. */
final class Nicknames {
    private static final String MARKS = "\"'„“”‟‚‘’«»‹›";
    private static final int MOST_WORDS = 3;

    private Nicknames() {}

    /** The mentions of a document in order, joined where they are one name. */
    static List<NameMention> joined(Passage passage, List<NameMention> mentions) {
        Document document = passage.document();
        List<NameMention> all = new ArrayList<>();
        for (NameMention mention : withParts(passage, mentions)) {
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

    /** The mentions, with such names as one where the model takes them apart otherwise: a known first name, the marks, a capital behind them. */
    private static List<NameMention> withParts(Passage passage, List<NameMention> mentions) {
        Document document = passage.document();
        NameMention[] at = new NameMention[document.tokens()];
        for (NameMention mention : mentions) {
            Arrays.fill(at, mention.span().first(), mention.span().end(), mention);
        }
        List<NameMention> whole = new ArrayList<>();
        BitSet inside = new BitSet();
        for (int open = 1; open + 1 < at.length; open++) {
            boolean marked = isMark(document, open) && document.start(open) > document.end(open - 1);
            int close = marked ? close(document, open) : -1;
            int first = close < 0 ? -1 : first(passage, open - 1, at[open - 1]);
            if (first >= 0 && isSurname(passage, close + 1, at[close + 1])) {
                NameMention last = at[close + 1];
                int end = last != null && isPerson(last, document) ? last.span().end() : close + 2;
                whole.add(new NameMention(new TokenSpan(first, end), EntityType.PERSON));
                inside.set(first, end);
                open = end - 1;
            }
        }
        if (whole.isEmpty()) {
            return mentions;
        }
        mentions.stream()
                .filter(mention -> !inside.get(mention.span().first())
                        && !inside.get(mention.span().end() - 1))
                .forEach(whole::add);
        whole.sort(NameMention.IN_ORDER);
        return whole;
    }

    /** Where the name starts whose first part ends at a token; -1 if none does. */
    private static int first(Passage passage, int token, NameMention mention) {
        if (mention != null) {
            return mention.type() == EntityType.PERSON ? withoutRole(passage, mention.span()) : -1;
        }
        return passage.isFirstName(token) ? token : -1;
    }

    /** "Boxer Ray": what somebody is is no part of the name. */
    private static int withoutRole(Passage passage, TokenSpan span) {
        int token = span.first();
        while (token + 1 < span.end() && passage.role(token) != null) {
            token++;
        }
        return token;
    }

    private static boolean isSurname(Passage passage, int token, NameMention mention) {
        Document document = passage.document();
        return (mention == null || mention.type() != EntityType.LOCATION)
                && document.isCapitalised(token)
                && document.start(token) > document.end(token - 1)
                && document.sentenceOf(token) == document.sentenceOf(token - 1)
                && passage.classOf(token) == WordClass.OPEN
                && passage.cue(token) == null;
    }

    /** The closing mark of one to three words right behind an opening one; -1 if there is none. */
    private static int close(Document document, int open) {
        int token = open + 1;
        while (token < document.tokens()
                && token - open <= MOST_WORDS
                && Character.isLetterOrDigit(document.first(token))) {
            token++;
        }
        boolean closed = token > open + 1 && token + 1 < document.tokens() && isMark(document, token);
        return closed && document.end(token - 1) == document.start(token) ? token : -1;
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
