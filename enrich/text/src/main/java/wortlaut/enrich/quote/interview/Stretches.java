package wortlaut.enrich.quote.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.language.Passage;

/** Parts a text into what one person of an interview may say: its paragraphs, and what a speaker's label starts within them. */
public final class Stretches {
    private static final String ENDS = ".!?…)\"“”«»";

    private final Document document;
    private final TurnLabels labels;
    private final List<Stretch> found = new ArrayList<>();

    private Stretches(Passage passage, Entities entities) {
        this.document = passage.document();
        this.labels = new TurnLabels(passage, entities);
    }

    static List<Stretch> of(Passage passage, Entities entities) {
        Document document = passage.document();
        Stretches stretches = new Stretches(passage, entities);
        int token = 0;
        for (CharSpan paragraph : document.paragraphs()) {
            int end = document.tokenFrom(paragraph.end());
            if (token < end) {
                stretches.read(token, end);
            }
            token = end;
        }
        return stretches.found;
    }

    private void read(int first, int end) {
        int from = first;
        TurnLabel label = labels.at(first, end);
        for (int s = document.sentenceOf(first) + 1; s < document.sentences(); s++) {
            TokenSpan sentence = document.sentence(s);
            if (sentence.first() >= end) {
                break;
            }
            TurnLabel inner = labels.at(sentence.first(), end);
            if (inner != null && sentence.first() > from && isSpeaker(inner)) {
                add(from, sentence.first(), label);
                from = sentence.first();
                label = inner;
            }
        }
        add(from, end, label);
    }

    /** Within a paragraph only who is known, or asks, takes the word: "Fazit: …" goes on with it. */
    private boolean isSpeaker(TurnLabel label) {
        boolean known = label.kind() != TurnLabel.Kind.OTHER;
        return known || isCapitals(label.words());
    }

    private boolean isCapitals(TokenSpan words) {
        String text = document.text(document.chars(words));
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** What sets a paragraph in bold, and the dash before what is said. */
    private boolean opens(int token) {
        char c = document.first(token);
        boolean dash = (c == '–' || c == '—' || c == '-') && document.start(token + 1) > document.end(token);
        return dash || TurnLabels.isMarkup(c);
    }

    private void add(int first, int end, TurnLabel label) {
        int to = end;
        while (to > first + 1 && TurnLabels.isMarkup(document.first(to - 1))) {
            to--;
        }
        int from = first;
        while (label == null && from + 1 < to && opens(from)) {
            from++;
        }
        char last = document.text().charAt(document.end(to - 1) - 1);
        found.add(new Stretch(from, to, label, last == '?', ENDS.indexOf(last) >= 0));
    }
}
