package wortlaut.enrich.quote.mark;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;

/** Closes the gaps that empty and partnerless marks leave in a list, and keeps the numbers of parents right. */
public final class MarkedTexts {
    private MarkedTexts() {}

    /** The marked texts that are no part of a person's name: Uwe „Katze“ Kern. */
    public static List<MarkedText> withoutNicknames(Document document, Entities entities, List<MarkedText> found) {
        List<MarkedText> kept = new ArrayList<>(found);
        kept.replaceAll(marked -> isNickname(document, entities, marked) ? null : marked);
        return withoutGaps(kept);
    }

    private static boolean isNickname(Document document, Entities entities, MarkedText marked) {
        int first = document.tokenFrom(marked.span().start());
        int end = document.tokenFrom(marked.span().end());
        NameEntity name = first == 0 || end >= document.tokens() ? null : entities.at(first - 1);
        return name != null && name.isPerson() && name.equals(entities.at(first)) && name.equals(entities.at(end));
    }

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
