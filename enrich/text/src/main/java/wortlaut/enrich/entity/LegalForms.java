package wortlaut.enrich.entity;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.document.WordList;
import wortlaut.events.EntityType;

/** Organisations that their legal form or a sports club's abbreviation gives away: "Hansen GmbH", "FC Basel". */
final class LegalForms {
    private static final WordList AFTER = WordList.of(
            List.of("GmbH", "AG", "SE", "KG", "OHG", "e.V.", "Inc", "Inc.", "Ltd", "Ltd.", "Corp", "Corp.", "plc"));
    private static final WordList BEFORE = WordList.of(
            List.of("FC", "F.C.", "SC", "SV", "TSV", "VfB", "VfL", "TSG", "BVB", "HSV", "FSV", "SSV", "MSV", "1.FC"));

    private final Document document;
    private final ListMentionFinder.NameMarks marks;

    LegalForms(Document document, ListMentionFinder.NameMarks marks) {
        this.document = document;
        this.marks = marks;
    }

    void mark() {
        for (int token = 0; token < document.tokens(); token++) {
            if (!document.isCapitalised(token) && document.first(token) != 'e') {
                continue;
            }
            if (document.in(AFTER, token) && isName(token - 1)) {
                int first = isName(token - 2) && sameSentence(token - 2, token) ? token - 2 : token - 1;
                marks.mark(new TokenSpan(first, token + 1), EntityType.ORGANIZATION);
            } else if (document.in(BEFORE, token) && isName(token + 1) && sameSentence(token, token + 1)) {
                int end = isName(token + 2) && document.word(token + 1).endsWith(".") ? token + 3 : token + 2;
                marks.mark(new TokenSpan(token, end), EntityType.ORGANIZATION);
            }
        }
    }

    private boolean isName(int token) {
        return token >= 0 && token < document.tokens() && document.isCapitalised(token);
    }

    private boolean sameSentence(int a, int b) {
        return document.sentenceOf(a) == document.sentenceOf(b);
    }
}
