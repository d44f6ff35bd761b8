package wortlaut.enrich.train.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.tagger.Labels;

/** Turns mentions given by characters into labels of tokens. A token that a mention covers in part belongs to it. */
final class MentionLabels {
    private final Document document;
    private final byte[] labels;

    MentionLabels(Document document) {
        this.document = document;
        labels = new byte[document.tokens()];
    }

    /** Labels the tokens of a mention; {@code type} is an index into {@link Labels#TYPES}. */
    void add(CharSpan mention, int type) {
        byte label = Labels.begin(type);
        for (int t = tokenAt(mention.start()); t < labels.length && document.start(t) < mention.end(); t++) {
            labels[t] = label;
            label = Labels.inside(type);
        }
    }

    /** The token that an offset lies in, or the next one. */
    private int tokenAt(int offset) {
        int token = document.tokenFrom(offset);
        return token > 0 && document.end(token - 1) > offset ? token - 1 : token;
    }

    /** The sentences of the document with the labels set so far. */
    List<LabelledSentence> sentences(int source) {
        List<LabelledSentence> sentences = new ArrayList<>(document.sentences());
        for (int s = 0; s < document.sentences(); s++) {
            TokenSpan span = document.sentence(s);
            List<String> tokens = new ArrayList<>();
            for (int t = span.first(); t < span.end(); t++) {
                tokens.add(document.token(t));
            }
            sentences.add(LabelledSentence.of(tokens, Arrays.copyOfRange(labels, span.first(), span.end()), source));
        }
        return sentences;
    }
}
