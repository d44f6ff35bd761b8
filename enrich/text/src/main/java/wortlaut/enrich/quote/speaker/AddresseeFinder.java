package wortlaut.enrich.quote.speaker;

import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.AddressingWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;

/**
 * Finds to whom a quote is said, in the clause of its cue: behind a preposition ("gegenüber der Zeitung", "to reporters") or as the
 * verb's object ("sagte Kern der Zeitung", "told reporters"). Which words do so is the language's {@code addressees.txt}.
 */
public final class AddresseeFinder {
    private static final int REACH = 25;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;
    private final CueFinder cues;
    private final NounPhraseReader reader;

    public AddresseeFinder(Reading reading) {
        this.passage = reading.passage();
        this.document = passage.document();
        this.quoted = reading.quoted();
        this.cues = reading.cues();
        this.reader = reading.phrases();
    }

    /** The quote with its addressee where its cue has one. */
    public FoundQuote in(FoundQuote quote) {
        Attribution said = quote.attribution();
        NounPhrase found = said.cue() == null || !said.isKnown() ? null : find(quote);
        return found == null ? quote : quote.saidBy(said.to(found));
    }

    private NounPhrase find(FoundQuote quote) {
        Attribution said = quote.attribution();
        int cue = document.tokenFrom(said.cue().start());
        TokenSpan sentence = document.sentence(document.sentenceOf(cue));
        int first = Math.max(sentence.first(), cue - REACH);
        List<NounPhrase> phrases = reader.read(first, Math.min(sentence.end(), cue + REACH));
        NounPhrase found = null;
        for (NounPhrase phrase : phrases) {
            boolean free = !overlaps(phrase.span(), said.span()) && !isInside(phrase, quote);
            if (found == null && free && (isBehindPreposition(phrase, cue) || isObject(phrase, cue, said.span()))) {
                found = phrase;
            }
        }
        return found;
    }

    private static boolean overlaps(TokenSpan one, TokenSpan other) {
        return one.end() > other.first() && one.first() < other.end();
    }

    private boolean isInside(NounPhrase phrase, FoundQuote quote) {
        CharSpan chars = document.chars(phrase.span());
        return quote.spans().stream().anyMatch(span -> chars.start() < span.end() && chars.end() > span.start());
    }

    private boolean isBehindPreposition(NounPhrase phrase, int cue) {
        int before = phrase.span().first() - 1;
        AddressingWord kind = before < 0 || quoted.isQuoted(before) ? null : passage.addressing(before);
        boolean meets =
                kind == AddressingWord.WITH && before > 0 && passage.addressing(before - 1) == AddressingWord.MEETING;
        return kind == AddressingWord.TOWARD
                || meets
                || (kind == AddressingWord.PEOPLE && isSomebody(phrase) && isSay(cue) && isSameClause(phrase, cue));
    }

    /** Right behind the subject and its verb, where no other subject can stand. */
    private boolean isObject(NounPhrase phrase, int cue, TokenSpan speaker) {
        boolean addressing = passage.addressing(cue) == AddressingWord.OBJECT;
        int place = speaker.first() == cue + 1 ? speaker.end() : cue + 1;
        boolean next = phrase.span().first() == place;
        if (addressing) {
            return next;
        }
        boolean dative = phrase.span().first() > place && !phrase.subject() && !isAfterPreposition(phrase);
        return passage.grammar().inflectsNouns()
                && isSay(cue)
                && isSomebody(phrase)
                && (next || dative)
                && isSameClause(phrase, cue);
    }

    private boolean isSay(int cue) {
        FoundCue found = cues.at(cue);
        return found != null && found.kind() == CueKind.SAY;
    }

    private static boolean isSomebody(NounPhrase phrase) {
        return phrase.kind() != NounPhrase.Kind.OTHER;
    }

    private boolean isAfterPreposition(NounPhrase phrase) {
        int before = phrase.span().first() - 1;
        return before >= 0 && passage.classOf(before) == WordClass.PREPOSITION;
    }

    /** Whether neither marks nor punctuation stand between the cue and a phrase behind it. */
    private boolean isSameClause(NounPhrase phrase, int cue) {
        for (int token = cue + 1; token < phrase.span().first(); token++) {
            if (quoted.isQuoted(token) || !Character.isLetterOrDigit(document.first(token))) {
                return false;
            }
        }
        return phrase.span().first() > cue;
    }
}
