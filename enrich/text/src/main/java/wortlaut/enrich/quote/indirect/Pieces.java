package wortlaut.enrich.quote.indirect;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.quote.frame.Quoted;

/** Stretches of a sentence without the punctuation at their ends. */
final class Pieces {
    private final Document document;
    private final Quoted quoted;

    Pieces(Document document, Quoted quoted) {
        this.document = document;
        this.quoted = quoted;
    }

    /** What the sentence holds outside the frame [from, to); empty if that is no word. */
    List<TokenSpan> around(TokenSpan sentence, int from, int to) {
        List<TokenSpan> pieces = new ArrayList<>(one(sentence.first(), from));
        pieces.addAll(one(to, sentence.end()));
        return pieces;
    }

    /** The stretch [first, end) without commas, dashes and full stops at its ends; empty if it has no word outside quotation marks. */
    List<TokenSpan> one(int first, int end) {
        int from = first;
        int to = end;
        while (from < to && isTrimmed(from)) {
            from++;
        }
        while (to > from && isTrimmed(to - 1)) {
            to--;
        }
        return hasWord(from, to) ? List.of(new TokenSpan(from, to)) : List.of();
    }

    private boolean isTrimmed(int token) {
        return document.end(token) - document.start(token) == 1 && ",.:;–—-".indexOf(document.first(token)) >= 0;
    }

    private boolean hasWord(int from, int to) {
        for (int token = from; token < to; token++) {
            if (Character.isLetter(document.first(token)) && !quoted.isQuoted(token)) {
                return true;
            }
        }
        return false;
    }
}
