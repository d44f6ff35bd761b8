package wortlaut.app.log;

import java.util.Locale;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Entity;
import wortlaut.events.Quote;
import wortlaut.events.QuoteEvent;
import wortlaut.events.QuoteType;

/**
 * What a subscriber wants to see; each part may be absent (null) and then lets everything pass. Names match when they contain what
 * was asked for, in any case: "kellogg" finds Keith Kellogg.
 *
 * @param speaker who said it; of an enriched article: who said anything in it
 * @param entity what an article names; of a quote: who speaks or whom the words name
 * @param type of quote
 * @param language BCP 47 tag
 * @param source of the article, all of it
 */
public record RecordFilter(String speaker, String entity, QuoteType type, String language, String source) {

    /** Lets everything pass. */
    public static final RecordFilter ALL = new RecordFilter(null, null, null, null, null);

    public boolean passesAll() {
        return equals(ALL);
    }

    public boolean test(QuoteEvent event) {
        return same(language, event.article().language())
                && same(source, event.article().source())
                && test(event.quote())
                && (entity == null
                        || contains(entity, event.quote().speaker().name())
                        || contains(entity, event.quote().text()));
    }

    public boolean test(EnrichedArticle article) {
        return same(language, article.language())
                && same(source, article.source())
                && ((speaker == null && type == null)
                        || article.quotes().stream().anyMatch(this::test))
                && (entity == null || article.entities().stream().anyMatch(this::names));
    }

    private boolean test(Quote quote) {
        return contains(speaker, quote.speaker().name()) && (type == null || type == quote.type());
    }

    private boolean names(Entity candidate) {
        return contains(entity, candidate.name())
                || candidate.aliases().stream().anyMatch(alias -> contains(entity, alias));
    }

    private static boolean same(String wanted, String found) {
        return wanted == null || wanted.equals(found);
    }

    private static boolean contains(String wanted, String found) {
        return wanted == null
                || (found != null && found.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)));
    }
}
