package wortlaut.enrich.quote.interview;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.word.CourtesyWord;
import wortlaut.enrich.language.word.InterviewWord;
import wortlaut.enrich.quote.frame.Quoted;

/** What the words of a stretch, those in marks left aside, say of who speaks in it to whom. */
final class InterviewWords {
    private static final int MOST_BEFORE_NAME = 5;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Entities entities;
    private final Quoted quoted;

    InterviewWords(Passage passage, Entities entities, Quoted quoted) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.entities = entities;
        this.quoted = quoted;
    }

    /** Whether whoever speaks says "I" or "we". */
    boolean saysI(Stretch stretch) {
        return has(stretch, InterviewWord.FIRST_PERSON);
    }

    /** Whether somebody is addressed: "you", "du", "Sie" within a sentence. */
    boolean addresses(Stretch stretch) {
        return has(stretch, InterviewWord.FAMILIAR) || has(stretch, InterviewWord.FORMAL);
    }

    /** Whether the text is called an interview here. */
    boolean isCalledInterview(Stretch stretch) {
        return isNotion(stretch) || has(stretch, InterviewWord.NOTION);
    }

    /** "Umfrage: …?": whether the label says what the text is rather than who asks. */
    boolean isNotion(Stretch stretch) {
        TurnLabel label = stretch.label();
        return label != null && passage.isInterview(label.words().end() - 1, InterviewWord.NOTION);
    }

    private boolean has(Stretch stretch, InterviewWord kind) {
        for (int token = stretch.content(); token < stretch.end(); token++) {
            boolean word = !quoted.isQuoted(token) && passage.isInterview(token, kind);
            if (word && (kind != InterviewWord.FORMAL || isCapitalisedWithin(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitalisedWithin(int token) {
        return document.isCapitalised(token)
                && document.sentence(document.sentenceOf(token)).first() < token
                && !document.is(token - 1, ':');
    }

    /** "Ihre Kritiker nennen das teuer.": one sentence of somebody who does not say "I", before one who does. */
    boolean isPrompt(Stretch stretch, Stretch next) {
        boolean one = document.sentenceOf(stretch.first()) == document.sentenceOf(stretch.end() - 1);
        return one
                && stretch.label() == null
                && stretch.ends()
                && !isInMarks(stretch)
                && !saysI(stretch)
                && next.label() == null
                && saysI(next);
    }

    /** Whether the words stand in marks from the first to the last, or in whole sentences with nothing but an account behind them. */
    boolean isInMarks(Stretch stretch) {
        if (stretch.isEmpty() || !quoted.isQuoted(stretch.content())) {
            return false;
        }
        int end = stretch.content();
        while (end < stretch.end() && quoted.isQuoted(end)) {
            end++;
        }
        return end == stretch.end() || (end > stretch.content() + 1 && ".!?…".indexOf(document.first(end - 2)) >= 0);
    }

    /** "Frau Lind, …?", "Dana, …?", "… , Herr Lind?": whether the stretch speaks to somebody by title or name. */
    boolean isVocative(Stretch stretch) {
        int token = afterNumber(stretch);
        int from = token;
        while (token < stretch.end() && token - from < MOST_BEFORE_NAME && isNameOrTitle(token)) {
            token++;
        }
        return token > from && token < stretch.end() && document.is(token, ',');
    }

    /** Whom the stretch speaks to by name; null for nobody. */
    NameEntity vocative(Stretch stretch) {
        int from = afterNumber(stretch);
        for (int token = from; isVocative(stretch) && !document.is(token, ','); token++) {
            NameEntity name = entities.at(token);
            if (name != null && name.isPerson()) {
                return name;
            }
        }
        return null;
    }

    private int afterNumber(Stretch stretch) {
        int token = stretch.content();
        while (token < stretch.end()
                && (Character.isDigit(document.first(token)) || document.is(token, '.') || document.is(token, ')'))) {
            token++;
        }
        return token;
    }

    private boolean isNameOrTitle(int token) {
        NameEntity name = entities.at(token);
        return (name != null && name.isPerson())
                || (passage.role(token) != null && document.isCapitalised(token))
                || language.naming().courtesy(document, token) == CourtesyWord.TITLE
                || document.is(token, '.');
    }

    /** Whether a name of this one stands in the stretch: it is told of, not spoken by. */
    boolean names(Stretch stretch, NameEntity person) {
        for (int token = stretch.content(); person != null && token < stretch.end(); token++) {
            if (!quoted.isQuoted(token) && person.equals(entities.at(token))) {
                return true;
            }
        }
        return false;
    }
}
