package wortlaut.enrich.quote.cue;

import java.util.List;
import java.util.StringJoiner;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.phrase.NounPhrase;

/** The cues of a text and whose they are, in words. */
final class Cues {
    private final Given given;
    private final Reading reading;

    private Cues(Given given) {
        this.given = given;
        this.reading = given.reading();
    }

    static Cues of(String language, String marked) {
        return new Cues(Given.text(language, marked));
    }

    static Cues german(String marked) {
        return of("de", marked);
    }

    static Cues english(String marked) {
        return of("en", marked);
    }

    Given given() {
        return given;
    }

    Reading reading() {
        return reading;
    }

    /** All cues as {@code teilte SAY; so SO}. */
    String line() {
        StringJoiner line = new StringJoiner("; ");
        for (int token = 0; token < given.document().tokens(); token++) {
            FoundCue cue = reading.cues().at(token);
            if (cue != null) {
                line.add(given.document().token(token) + " " + cue.kind());
            }
        }
        return line.toString();
    }

    /** Whose the first cue that is this word is, as the text says it; {@code nobody} where nobody is likely. */
    String speaker(String word) {
        List<NounPhrase> ranked = ranked(word, false);
        return ranked.isEmpty() ? "nobody" : given.words(ranked.get(0).span());
    }

    /** All whose it may be, {@code behindQuote} as the rules say it. */
    List<NounPhrase> ranked(String word, boolean behindQuote) {
        FoundCue cue = cue(word);
        TokenSpan sentence = given.document().sentence(given.document().sentenceOf(cue.token()));
        List<NounPhrase> phrases = reading.phrases().read(sentence.first(), sentence.end());
        return reading.subjects().rank(cue, phrases, sentence.first(), behindQuote);
    }

    FoundCue cue(String word) {
        FoundCue cue = reading.cues().at(given.token(word));
        if (cue == null) {
            throw new IllegalArgumentException(word + " is no cue; these are: " + line());
        }
        return cue;
    }

    CueClause clause(String word) {
        return new CueClause(given.passage(), reading.quoted(), given.token(word));
    }

    /** The phrase that holds this word. */
    NounPhrase phrase(String word) {
        int token = given.token(word);
        return reading.phrases().read(0, given.document().tokens()).stream()
                .filter(phrase -> phrase.span().contains(token))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no phrase holds " + word));
    }
}
