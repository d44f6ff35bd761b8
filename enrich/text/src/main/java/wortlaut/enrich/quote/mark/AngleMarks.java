package wortlaut.enrich.quote.mark;

import wortlaut.enrich.document.CharSpan;

/** Tells angle marks that quote, «so», »so« or <<so>>, from those that only point to something, and which way they open. */
final class AngleMarks {
    private final String text;
    private final MarkPlaces places;
    private final boolean outward;

    AngleMarks(String text, MarkPlaces places) {
        this.text = text;
        this.places = places;
        this.outward = pointsOutward();
    }

    static boolean isAngle(char c) {
        return c == '«' || c == '»' || c == '‹' || c == '›';
    }

    /**
     * "» Read more": an angle mark with a space behind it that starts a line points to something and opens nothing, unless the line has
     * a partner for it: "» Read more « , he said".
     */
    boolean isBullet(int at, int width) {
        boolean angle = isAngle(text.charAt(at)) || (width == 2 && isTyped(text.charAt(at)));
        int end = at + width;
        return angle
                && (at == 0 || text.charAt(at - 1) == '\n')
                && end < text.length()
                && MarkPlaces.isSpace(text.charAt(end))
                && !hasPartner(at, end);
    }

    private static boolean isTyped(char c) {
        return c == '<' || c == '>';
    }

    private boolean hasPartner(int at, int end) {
        char own = text.charAt(at);
        char other = opposite(own);
        int balance = 0;
        for (int i = end; i < text.length() && text.charAt(i) != '\n'; i++) {
            balance += text.charAt(i) == other ? 1 : text.charAt(i) == own ? -1 : 0;
        }
        return balance > 0;
    }

    private static char opposite(char c) {
        return switch (c) {
            case '«' -> '»';
            case '»' -> '«';
            case '‹' -> '›';
            case '›' -> '‹';
            case '<' -> '>';
            default -> '<';
        };
    }

    /** The kind that the angle mark at this index opens, by its place, else by the way in which the text's marks point; null if it opens none. */
    MarkKind opening(int at, CharSpan within) {
        char c = text.charAt(at);
        boolean right = c == '»' || c == '›';
        boolean opens = places.opens(at, at + 1, within);
        if (!opens && (right == outward || places.closes(at, at + 1, within))) {
            return null;
        }
        if (c == '‹' || c == '›') {
            return right ? MarkKind.INWARD_SINGLE : MarkKind.OUTWARD_SINGLE;
        }
        boolean spaced = at + 1 < within.end() && text.charAt(at + 1) == ' ';
        if (right) {
            return spaced ? MarkKind.SPACED_INWARD : MarkKind.INWARD_DOUBLE;
        }
        return spaced ? MarkKind.SPACED_OUTWARD : MarkKind.OUTWARD_DOUBLE;
    }

    /** Whether angle marks point outward in this text, «so» as in French and Swiss German: by most of their places, else by the first one. */
    private boolean pointsOutward() {
        CharSpan whole = new CharSpan(0, text.length());
        int votes = 0;
        int first = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '«' && isAngle(c) && !isBullet(i, 1)) {
                int left = c == '«' || c == '‹' ? 1 : -1;
                first = first == 0 ? left : first;
                votes += places.opens(i, i + 1, whole) ? left : places.closes(i, i + 1, whole) ? -left : 0;
            }
        }
        return votes == 0 ? first >= 0 : votes > 0;
    }
}
