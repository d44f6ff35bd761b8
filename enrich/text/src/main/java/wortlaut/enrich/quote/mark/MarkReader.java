package wortlaut.enrich.quote.mark;

import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;

/** Tells from a character and its neighbours whether it opens or may close a quotation. */
final class MarkReader {
    private static final String TYPED = ",`<>";
    private static final String DOUBLED = "'‚‘’´`";
    private static final String DOUBLES = "\"“”„";
    private static final int REACH = 300;

    private final String text;
    private final MarkPlaces places;
    private final AngleMarks angles;
    private final SingleMarks singles;
    private final boolean spaced;

    MarkReader(Document document) {
        this.text = document.text();
        this.places = new MarkPlaces(text);
        this.angles = new AngleMarks(text, places);
        this.singles = new SingleMarks(text);
        this.spaced = isSpaced(document);
    }

    /** Whether a mark of one character or more may begin with this one. */
    static boolean mayBegin(char c) {
        if (c < 'A') {
            return c != ' ' && (TYPED.indexOf(c) >= 0 || MarkPlaces.isMark(c));
        }
        return c == '`' || (c >= '«' && MarkPlaces.isMark(c));
    }

    /** How many characters the mark at this index has: 2 for ''so'', ,,so`` and <<so>>, else 1; 0 or more than 2: it is none. */
    int width(int at, CharSpan within) {
        char c = text.charAt(at);
        boolean mark = MarkPlaces.isMark(c);
        boolean repeated = at + 1 < within.end() && text.charAt(at + 1) == c;
        if (!mark && (!repeated || TYPED.indexOf(c) < 0)) {
            return 0;
        }
        if (!repeated || (mark && DOUBLED.indexOf(c) < 0)) {
            return angles.isBullet(at, 1) ? 0 : 1;
        }
        int end = at + 2;
        while (end < within.end() && text.charAt(end) == c) {
            end++;
        }
        return end - at == 2 && angles.isBullet(at, 2) ? 0 : end - at;
    }

    /** The kind that two characters in a row at this index open, null if they open none. */
    MarkKind openingDoubled(int at, CharSpan within) {
        int end = at + 2;
        boolean apart = places.isApart(at, end, within);
        char c = text.charAt(at);
        boolean wordAfter = end < within.end() && Character.isLetterOrDigit(text.charAt(end));
        boolean opens = wordAfter && places.opens(at, end, within);
        return switch (c) {
            case ',' ->
                opens || (wordAfter && opensGlued(at)) ? MarkKind.LOW_DOUBLE : apart ? MarkKind.SPACED_LOW : null;
            case '<', '>' -> opens || apart ? MarkKind.TYPED_ANGLE : null;
            case '´' -> opens ? MarkKind.DOUBLED_SINGLE : null;
            default -> opens || apart ? MarkKind.DOUBLED_SINGLE : null;
        };
    }

    /** So:,,Yes": a comma twice behind a colon. */
    private boolean opensGlued(int at) {
        return at > 0 && text.charAt(at - 1) == ':';
    }

    /** The closing mark that two characters in a row at this index stand for; 0 if they only open. A digit's are inches. */
    char closingDoubled(int at, CharSpan within) {
        char c = text.charAt(at);
        boolean inches = at > within.start() && Character.isDigit(text.charAt(at - 1));
        return switch (c) {
            case ',', '‚' -> 0;
            case '<' -> '«';
            case '>' -> '»';
            default -> inches ? 0 : MarkKind.DOUBLED;
        };
    }

    /** The kind that the character at this index opens, null if it opens none. {@code closes}: it would close an open mark. */
    MarkKind opening(int at, CharSpan within, boolean closes) {
        char c = text.charAt(at);
        if (AngleMarks.isAngle(c)) {
            return closes && !places.opens(at, at + 1, within) ? null : angles.opening(at, within);
        }
        return switch (c) {
            case '„' -> closesLow(at, within) ? null : MarkKind.LOW_DOUBLE;
            case '“', '‟', '‘', '"', '‚' ->
                places.opens(at, at + 1, within) || opensSpaced(at, within, closes) ? kind(c) : null;
            case '”' -> !closes && places.opens(at, at + 1, within) ? kind(c) : null;
            default -> !closes && isBeforeWord(at, within) && places.opens(at, at + 1, within) ? kind(c) : null;
        };
    }

    /** „Ja„, sagte er: the low mark typed for the high one. */
    private boolean closesLow(int at, CharSpan within) {
        return places.closes(at, at + 1, within) && !places.opens(at, at + 1, within);
    }

    /** Tokenised text has spaces on both sides of its double marks: by turns they open and close. */
    private boolean opensSpaced(int at, CharSpan within, boolean closes) {
        char c = text.charAt(at);
        return !closes
                && (c == '"' || c == '“')
                && at + 1 < within.end()
                && places.isApart(at, at + 1, within)
                && (spaced || isClosedNext(at, within));
    }

    /** " Yes ", he said: the next mark of the paragraph can only close. */
    private boolean isClosedNext(int at, CharSpan within) {
        int next = at + 1;
        while (next < within.end() && DOUBLES.indexOf(text.charAt(next)) < 0) {
            next++;
        }
        if (next >= within.end()) {
            return false;
        }
        char c = text.charAt(next);
        return text.charAt(at) == '"' ? c == '"' && !places.opens(next, next + 1, within) : c == '”';
    }

    /** Whether double marks stand between spaces at least twice and more often than beside a word's start. */
    private static boolean isSpaced(Document document) {
        int length = document.text().length();
        int apart = 0;
        int beside = 0;
        for (int i = 0; i < length; i++) {
            char c = document.at(i);
            if (c == '"' || c == '“' || c == '”') {
                boolean before = i == 0 || MarkPlaces.isSpace(document.at(i - 1));
                boolean after = i + 1 == length || MarkPlaces.isSpace(document.at(i + 1));
                apart += before && after ? 1 : 0;
                beside += before && !after ? 1 : 0;
            }
        }
        return apart >= 2 && apart > beside;
    }

    private static MarkKind kind(char c) {
        return switch (c) {
            case '"' -> MarkKind.STRAIGHT_DOUBLE;
            case '\'', '’' -> MarkKind.STRAIGHT_SINGLE;
            case '‚' -> MarkKind.LOW_SINGLE;
            case '‘' -> MarkKind.HIGH_SINGLE;
            case '`', '´' -> MarkKind.ACCENT_SINGLE;
            default -> MarkKind.HIGH_DOUBLE;
        };
    }

    /** A letter behind it: '90 is a year. */
    private boolean isBeforeWord(int at, CharSpan within) {
        return at + 1 < within.end() && Character.isLetter(text.charAt(at + 1)) && text.charAt(at) != '’';
    }

    /** Whether the character may close: an apostrophe within a word, feet and inches don't. */
    boolean mayClose(int at, CharSpan within) {
        return !SingleMarks.isSingle(text.charAt(at)) || singles.mayClose(at, within);
    }

    /**
     * Whether a mark closes what another kind has opened: it stands where one closes, and none that the open kind asks for comes soon
     * behind it. A single mark needs punctuation beside it too.
     */
    boolean closesForeign(int at, int end, CharSpan within, MarkKind open) {
        char c = text.charAt(at);
        boolean place = places.closes(at, end, within)
                && (end - at == 2 || !SingleMarks.isSingle(c) || singles.isStrong(at, within));
        return place && !isOwnNext(end, within, open);
    }

    private boolean isOwnNext(int from, CharSpan within, MarkKind open) {
        int end = Math.min(within.end(), from + REACH);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!MarkPlaces.isMark(c) && c != '<' && c != '>') {
                continue;
            }
            boolean opens = places.opens(i, i + 1, within);
            boolean twice = DOUBLED.indexOf(c) >= 0 && i + 1 < within.end() && text.charAt(i + 1) == c;
            if (!opens && (open.isClosedBy(c) || (twice && open.isClosedBy(MarkKind.DOUBLED)))) {
                return true;
            }
            if (opens && (c == '‚' || DOUBLES.indexOf(c) >= 0 || AngleMarks.isAngle(c) || twice)) {
                return false;
            }
        }
        return false;
    }
}
