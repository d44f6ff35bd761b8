package wortlaut.enrich.language;

import java.util.Locale;

/** What is seen of words in marks that speaks for or against their being a quote: the settings {@code quote.…}. */
public enum QuoteFeature {
    /** Of any words in marks, before anything is seen of them. */
    BIAS,
    /** A cue before a colon. */
    CUE_BEFORE,
    /** A cue right behind. */
    CUE_AFTER,
    /** A verb with its subject announces them by their place. */
    FRAMED,
    /** A cue elsewhere in the sentence. */
    CUE_IN_SENTENCE,
    /** A verb that calls something by them. */
    NAMING_CUE,
    /** A source: "laut Kern". */
    PREPOSITIONAL_CUE,
    /** A verb beside them in the mood of reported speech. */
    SUBJUNCTIVE,
    /** A whole sentence. */
    SENTENCE,
    /** They start with a small letter. */
    LOWER_CASE,
    /** A noun right before a few words. */
    NOUN_BEFORE,
    /** A word such as "Worten" before them. */
    ANNOUNCED,
    /** A word such as "sogenannt" before them. */
    SO_CALLED,
    /** The same words stood in marks before, and were no quote. */
    REPEATED,
    /** They start a sentence of the text and end one. */
    CONTINUES,
    /** An article right before. */
    ARTICLE_BEFORE,
    /** One word with a capital. */
    CAPITALISED,
    /** A few words within other marks. */
    NESTED,
    /** Announced within the outer quote. */
    ANNOUNCED_INSIDE,
    /** A paragraph of nothing else behind one that starts so. */
    IN_TURN,
    /** A colon without a cue. */
    COLON,
    /** A word such as "Film" before a few words. */
    TITLE,
    /** The same before many. */
    LONG_TITLE,
    /** Nothing but the name of a thing. */
    NAME,
    /** A heading: capital, no verb, no full stop. */
    HEADING,
    /** Somebody calls something so. */
    JUDGEMENT,
    /** They stand in brackets. */
    BRACKETED,
    /** They name a source: laut „Presse“. */
    SOURCE,
    /** A verb of thinking. */
    THINKING_CUE,
    /** A colon, and the paragraph ends with them. */
    HEADLINE,
    /** A headline in capitals. */
    CAPITALS,
    /** Nothing beside them in their sentence, behind another. */
    ALONE,
    /** Behind a verb of speaking and its preposition. */
    SPOKEN_OF,
    /** In doubled single marks, which may be a wiki's italics. */
    DOUBLED_MARKS;

    /** The setting that weighs it: {@code quote.cueBefore} for {@link #CUE_BEFORE}. */
    public String setting() {
        StringBuilder setting = new StringBuilder("quote.");
        for (String part : name().split("_", -1)) {
            boolean first = setting.charAt(setting.length() - 1) == '.';
            setting.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
            if (first) {
                setting.setCharAt(setting.length() - part.length(), Character.toLowerCase(part.charAt(0)));
            }
        }
        return setting.toString();
    }
}
