package wortlaut.enrich.quote.mark;

import java.util.Objects;
import wortlaut.enrich.document.CharSpan;

/**
 * Words in quotation marks.
 *
 * @param span the words with their marks; without a closing mark to the end of the paragraph
 * @param contentStart where the words start
 * @param contentEnd where the words end, exclusive
 * @param parent the number of the marked text that this one lies in, -1 at the top
 * @param closed whether its closing mark was found
 */
public record MarkedText(CharSpan span, int contentStart, int contentEnd, int parent, boolean closed) {
    public MarkedText {
        Objects.requireNonNull(span, "span");
    }
}
