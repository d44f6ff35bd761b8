package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Dateline;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.events.EntityType;

/** What datelines name: their places are places, whatever a model takes them for, and their months and days are no names. */
final class DatelineMentions {
    private DatelineMentions() {}

    /** The mentions of a document in order, with those of its datelines instead of what was found there. */
    static List<NameMention> of(Document document, List<NameMention> mentions) {
        if (document.datelines().isEmpty()) {
            return mentions;
        }
        List<NameMention> all = new ArrayList<>();
        for (NameMention mention : mentions) {
            Dateline dateline = document.datelineAt(mention.span().first());
            if (dateline == null || isAgency(dateline.agency(), mention)) {
                all.add(mention);
            }
        }
        for (Dateline dateline : document.datelines()) {
            for (TokenSpan place : dateline.places()) {
                all.add(new NameMention(place, EntityType.LOCATION));
            }
        }
        all.sort(NameMention.IN_ORDER);
        return all;
    }

    private static boolean isAgency(TokenSpan agency, NameMention mention) {
        return agency != null
                && mention.span().first() >= agency.first()
                && mention.span().end() <= agency.end();
    }
}
