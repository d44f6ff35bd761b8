package wortlaut.enrich.quote;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.events.SpeakerKind;

/** Who says a quote that a speaker gives within a quote behind a colon: the speaker where it is "I said:", else whomever the words before name. */
final class InnerQuotes {
    private static final int REACH = 20;
    private static final double NAMED = 0.6;

    private final Document document;
    private final Language language;
    private final Entities entities;

    InnerQuotes(Document document, Language language, Entities entities) {
        this.document = document;
        this.language = language;
        this.entities = entities;
    }

    /** The speaker of the outer quote is meant: null; else who else it is, nobody where nobody is named. */
    Attribution other(Frame frame, MarkedText outer) {
        int least = Math.max(document.tokenFrom(outer.contentStart()), frame.first() - REACH);
        NameEntity person = null;
        int place = -1;
        for (int token = frame.first() - 1; token >= least && !document.is(token, '.'); token--) {
            if ("first-person".equals(language.clause(document, token))) {
                return null;
            }
            NameEntity at = entities.at(token);
            if (person == null && at != null && at.isPerson()) {
                person = at;
                place = token;
            }
        }
        return person == null
                ? Attribution.unknown(null)
                : new Attribution(
                        SpeakerKind.NAMED, new TokenSpan(place, place + 1), person, null, "named-inside", NAMED);
    }
}
