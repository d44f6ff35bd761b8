package wortlaut.enrich.quote.mark;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.limit.AnalysisLimits;

/**
 * Pairs quotation marks of all kinds, nested too, paragraph by paragraph, so that one mistake never eats the rest of a text: an unclosed
 * mark ends with its paragraph, or goes on when the next paragraph opens with the same mark again or the next mark of all closes it; a stray
 * closing mark is none.
 */
public final class QuoteMarks {
    private static final int DEEPEST = 4;
    private static final String ENDS = ",.;:!?";
    private static final int MOST_PARAGRAPHS = 8;

    private final Document document;
    private final String text;
    private final MarkReader reader;
    private final List<Open> stack = new ArrayList<>();
    private final List<MarkedText> found = new ArrayList<>();
    private int token;
    private boolean reopened;

    /** A mark still open; {@code slot} is its place in the list of what was found. */
    private record Open(MarkKind kind, int start, int contentStart, int slot) {}

    private QuoteMarks(Document document) {
        this.document = document;
        this.text = document.text();
        this.reader = new MarkReader(document);
    }

    /** The marked texts of a document in the order of their opening marks. */
    public static List<MarkedText> of(Document document) {
        QuoteMarks marks = new QuoteMarks(document);
        List<CharSpan> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int last = Math.min(paragraphs.size(), i + 1 + MOST_PARAGRAPHS);
            marks.read(paragraphs.get(i), paragraphs.subList(i + 1, Math.max(i + 1, last)));
        }
        return MarkedTexts.withoutGaps(marks.found);
    }

    private void read(CharSpan paragraph, List<CharSpan> next) {
        int from = paragraph.start();
        if (reopened) {
            from++;
        }
        for (int i = from; i < paragraph.end(); i++) {
            if (!MarkReader.mayBegin(document.at(i))) {
                continue;
            }
            int width = reader.width(i, paragraph);
            if (width > 0 && width <= 2 && startsToken(i)) {
                if (width == 1) {
                    mark(i, paragraph);
                } else {
                    doubled(i, paragraph);
                }
            }
            i += Math.max(0, width - 1);
        }
        endParagraph(paragraph, next);
    }

    /** A mark within an address or another token is none: quotes are made of tokens. */
    private boolean startsToken(int at) {
        while (token < document.tokens() && document.start(token) < at) {
            token++;
        }
        return token < document.tokens() && document.start(token) == at;
    }

    private void mark(int at, CharSpan paragraph) {
        char c = text.charAt(at);
        boolean closes = isOpen(c);
        MarkKind opening = reader.opening(at, paragraph, closes);
        if (opening != null) {
            open(opening, at, at + 1);
        } else if (reader.mayClose(at, paragraph)) {
            close(c, at, at + 1, paragraph);
        }
    }

    /** Two marks in a row: they close what such a pair may close, else they may open; two open single ones they close both. */
    private void doubled(int at, CharSpan paragraph) {
        char closing = reader.closingDoubled(at, paragraph);
        if (closing == MarkKind.DOUBLED && !isOpen(closing) && openSingles(text.charAt(at)) == 2) {
            mark(at, paragraph);
            mark(at + 1, paragraph);
            return;
        }
        MarkKind opening = isOpen(closing) ? null : reader.openingDoubled(at, paragraph);
        if (opening != null) {
            open(opening, at, at + 2);
        } else if (closing != 0) {
            close(closing, at, at + 2, paragraph);
        }
    }

    private long openSingles(char c) {
        return stack.stream()
                .filter(open -> open.kind.isSingle() && open.kind.isClosedBy(c))
                .count();
    }

    /** Whether this character would close a mark that is open. */
    private boolean isOpen(char c) {
        for (Open open : stack) {
            if (open.kind.isClosedBy(c)) {
                return true;
            }
        }
        return false;
    }

    private void open(MarkKind kind, int at, int contentStart) {
        if (stack.size() < DEEPEST) {
            stack.add(new Open(kind, at, contentStart, found.size()));
            AnalysisLimits.check("stretches in quotation marks", found.size() + 1, AnalysisLimits.MAX_MARKED);
            found.add(null);
        }
    }

    private void close(char c, int at, int end, CharSpan paragraph) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).kind.isClosedBy(c)) {
                close(i, at, end);
                return;
            }
        }
        int last = stack.size() - 1;
        while (last >= 0 && stack.get(last).kind.isOftenApostrophe()) {
            last--;
        }
        if (last >= 0 && reader.closesForeign(at, end, paragraph, stack.get(last).kind)) {
            close(last, at, end);
        }
    }

    private void close(int index, int contentEnd, int end) {
        dropFrom(index + 1, contentEnd);
        put(stack.remove(index), contentEnd, end, true);
    }

    /** Ends the inner marks that their outer one's end leaves open. */
    private void dropFrom(int index, int end) {
        while (stack.size() > index) {
            Open open = stack.remove(stack.size() - 1);
            if (!open.kind.needsPartner()) {
                put(open, end, end, false);
            }
        }
    }

    private void endParagraph(CharSpan paragraph, List<CharSpan> next) {
        reopened = false;
        if (stack.isEmpty()) {
            return;
        }
        Open outer = stack.get(0);
        boolean mayGoOn = !next.isEmpty() && !outer.kind.needsPartner();
        reopened = mayGoOn && reopens(outer, next.get(0));
        boolean goesOn = reopened || (mayGoOn && stack.size() == 1 && isClosedLater(outer, next));
        dropFrom(goesOn ? 1 : 0, paragraph.end());
    }

    /** „Ja.¶Nein.¶Doch.“: the next mark after paragraphs without any closes this one, where a paragraph or its clause ends. */
    private boolean isClosedLater(Open open, List<CharSpan> next) {
        for (CharSpan paragraph : next) {
            for (int i = paragraph.start(); open.kind.isDirected() && i < paragraph.end(); i++) {
                char c = text.charAt(i);
                if (MarkPlaces.isMark(c) && !SingleMarks.isSingle(c)) {
                    return open.kind.isClosedBy(c)
                            && reader.opening(i, paragraph, true) == null
                            && (i + 1 == paragraph.end() || ENDS.indexOf(text.charAt(i + 1)) >= 0);
                }
            }
        }
        return false;
    }

    private boolean reopens(Open open, CharSpan next) {
        return text.charAt(next.start()) == text.charAt(open.start)
                && next.length() > 1
                && reader.opening(next.start(), next, false) == open.kind;
    }

    private void put(Open open, int contentEnd, int end, boolean closed) {
        int first = open.contentStart;
        while (first < contentEnd && MarkPlaces.isSpace(text.charAt(first))) {
            first++;
        }
        int trimmed = contentEnd;
        while (trimmed > first && MarkPlaces.isSpace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        if (trimmed > first) {
            int parent = stack.isEmpty() ? -1 : stack.get(stack.size() - 1).slot;
            CharSpan span = new CharSpan(open.start, closed ? end : trimmed);
            found.set(open.slot, new MarkedText(span, first, trimmed, parent, closed));
        }
    }
}
