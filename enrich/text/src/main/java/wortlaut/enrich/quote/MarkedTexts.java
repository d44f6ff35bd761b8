package wortlaut.enrich.quote;

import java.util.ArrayList;
import java.util.List;

/** Closes the gaps that empty and partnerless marks leave in a list, and keeps the numbers of parents right. */
final class MarkedTexts {
    private MarkedTexts() {}

    static List<MarkedText> withoutGaps(List<MarkedText> found) {
        int[] newIndex = new int[found.size()];
        List<MarkedText> kept = new ArrayList<>();
        for (int i = 0; i < newIndex.length; i++) {
            MarkedText marked = found.get(i);
            newIndex[i] = marked == null ? -1 : kept.size();
            if (marked != null) {
                int parent = marked.parent() < 0 ? -1 : newIndex[marked.parent()];
                kept.add(new MarkedText(
                        marked.span(), marked.contentStart(), marked.contentEnd(), parent, marked.closed()));
            }
        }
        return kept;
    }
}
