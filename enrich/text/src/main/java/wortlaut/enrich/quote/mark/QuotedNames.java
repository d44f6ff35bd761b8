package wortlaut.enrich.quote.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.Document;

/** Names that stand in quotation marks, such as those of papers and ships: marked texts that are short and nobody's words. */
public final class QuotedNames {
    private static final int LONGEST = 8;

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, Boolean> capitalised = new HashMap<>();

    private QuotedNames() {}

    /** The names among the marked texts at the top; {@code said} tells which of these are somebody's words. */
    public static QuotedNames of(Document document, List<MarkedText> marked, boolean[] said) {
        QuotedNames names = new QuotedNames();
        for (int i = 0; i < said.length; i++) {
            MarkedText m = marked.get(i);
            int first = document.tokenFrom(m.span().start());
            int end = document.tokenFrom(m.span().end());
            if (!said[i] && m.closed() && m.parent() < 0 && end - first <= LONGEST) {
                names.ends.put(first, end);
                names.capitalised.put(
                        first, Character.isUpperCase(document.text().charAt(m.contentStart())));
            }
        }
        return names;
    }

    /** The end of the name, its marks included, that starts at this token; -1 if none does. */
    public int end(int token) {
        return ends.getOrDefault(token, -1);
    }

    /** Whether the name that starts at this token starts with a capital letter. */
    public boolean isCapitalised(int token) {
        return capitalised.getOrDefault(token, false);
    }
}
