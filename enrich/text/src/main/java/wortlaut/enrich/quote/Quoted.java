package wortlaut.enrich.quote;

import java.util.List;
import wortlaut.enrich.document.Document;

/** Which tokens of a document stand in quotation marks. */
final class Quoted {
    private final boolean[] tokens;

    Quoted(Document document, List<MarkedText> marked) {
        tokens = new boolean[document.tokens()];
        for (MarkedText m : marked) {
            if (m.parent() < 0) {
                int token = document.tokenFrom(m.span().start());
                while (token < tokens.length && document.start(token) < m.span().end()) {
                    tokens[token++] = true;
                }
            }
        }
    }

    boolean isQuoted(int token) {
        return tokens[token];
    }
}
