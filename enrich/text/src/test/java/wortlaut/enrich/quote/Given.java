package wortlaut.enrich.quote;

import java.util.List;
import java.util.stream.Collectors;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.MarkedNames;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.mark.MarkedText;
import wortlaut.enrich.quote.mark.MarkedTexts;
import wortlaut.enrich.quote.mark.QuoteMarks;
import wortlaut.enrich.quote.mark.QuotedNames;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.FoundQuote;

/**
 * A text that a test gives to the rules of quotes, or to one of them alone, with its names marked as in {@link MarkedNames}: no trained
 * model decides what is a name, so that a test fails for its own rule only.
 */
public final class Given {
    private final Passage passage;
    private final Entities entities;

    private Given(MarkedNames names) {
        this.passage = names.passage();
        this.entities = names.entities();
    }

    /** {@code ¶} in the text parts two paragraphs. */
    public static Given text(String language, String marked) {
        return new Given(MarkedNames.of(language, marked.replace("¶", "\n\n")));
    }

    public static Given german(String marked) {
        return text("de", marked);
    }

    public static Given english(String marked) {
        return text("en", marked);
    }

    public Passage passage() {
        return passage;
    }

    public Document document() {
        return passage.document();
    }

    public Entities entities() {
        return entities;
    }

    /** What stands in quotation marks, but for nicknames. */
    public List<MarkedText> marked() {
        return MarkedTexts.withoutNicknames(document(), entities, QuoteMarks.of(document()));
    }

    public Quoted quoted() {
        return new Quoted(passage, marked());
    }

    public CueFinder cues() {
        return new CueFinder(passage, quoted());
    }

    /** With all that stands in marks taken for somebody's words. */
    public Reading reading() {
        Quoted quoted = quoted();
        QuotedNames none = QuotedNames.of(document(), List.of(), new boolean[0]);
        NounPhraseReader phrases = new NounPhraseReader(passage, entities, quoted, none);
        return new Reading(passage, quoted, new CueFinder(passage, quoted), phrases);
    }

    /** The frame of the first marked text. */
    public Frame frame() {
        Quoted quoted = quoted();
        return quoted.frame(quoted.marked().get(0));
    }

    /** All quotes, found by all rules together. */
    public List<FoundQuote> quotes() {
        return QuoteFinder.find(passage, entities);
    }

    /** Each quote as {@code Helga Sander: the words}. */
    public List<String> said() {
        return quotes().stream()
                .map(quote -> speaker(quote.attribution()) + ": " + words(quote))
                .toList();
    }

    /** Each quote's rule as {@code cue-after}. */
    public List<String> rules() {
        return quotes().stream()
                .map(quote -> quote.attribution().rule().wireName())
                .toList();
    }

    /** The words of a quote without its marks, {@code …} between two spans. */
    public String words(FoundQuote quote) {
        return quote.contents().stream().map(document()::text).collect(Collectors.joining(" … "));
    }

    /** Who it is: the name, else the words of the text, {@code ?} for nobody. */
    public String speaker(Attribution attribution) {
        if (attribution.entity() != null) {
            return attribution.entity().name();
        }
        return attribution.isKnown() ? words(attribution.span()) : "?";
    }

    /** The text of tokens. */
    public String words(TokenSpan span) {
        return document().text(document().chars(span));
    }

    /** The number of the first token that is this word. */
    public int token(String word) {
        for (int token = 0; token < document().tokens(); token++) {
            if (document().token(token).equals(word)) {
                return token;
            }
        }
        throw new IllegalArgumentException(
                "no token is \"" + word + "\" in: " + document().text());
    }

    /** The text between two offsets in UTF-16 units. */
    public String text(CharSpan span) {
        return document().text(span);
    }
}
