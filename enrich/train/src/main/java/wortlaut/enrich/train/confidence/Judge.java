package wortlaut.enrich.train.confidence;

import java.util.List;
import wortlaut.enrich.train.corpus.AnnotatedQuotes.Gold;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

/**
 * Says which found quotes are right: half of what it and an annotated quote cover is covered by both (Dice 1945), and so with the
 * speaker's span, or both have none. Another mention of the same person is right too; a pronoun is only right with the right person.
 */
public final class Judge {
    private static final double HALF = 0.5;
    /** Breaks ties between annotated quotes that overlap as much. */
    private static final double SAME_TYPE = 0.001;

    private final EnrichedArticle article;
    private final List<Gold> annotated;

    public Judge(EnrichedArticle article, List<Gold> annotated) {
        this.article = article;
        this.annotated = List.copyOf(annotated);
    }

    /** Whether one of the article's quotes is right in span and speaker. */
    public boolean isRight(Quote quote) {
        Gold gold = best(quote, annotated, HALF);
        return gold != null && hasSpeaker(quote.speaker(), gold);
    }

    /** The annotated quote that has most in common with a found one; null if none has at least this much (0 to 1). */
    public static Gold best(Quote quote, List<Gold> annotated, double least) {
        Span hull = new Span(
                quote.spans().get(0).start(),
                quote.spans().get(quote.spans().size() - 1).end());
        Gold best = null;
        double most = 0;
        for (Gold gold : annotated) {
            double overlap = overlap(hull, gold.hull());
            double rank = overlap + (gold.type().equals(quote.type().wireName()) ? SAME_TYPE : 0);
            if (overlap >= least && rank > most) {
                best = gold;
                most = rank;
            }
        }
        return best;
    }

    /** Whether a found speaker stands where one is annotated, or both are missing. */
    public static boolean standsRight(Speaker speaker, Gold gold) {
        if (speaker.start() == null) {
            return gold.speakers().isEmpty();
        }
        Span span = new Span(speaker.start(), speaker.end());
        return gold.speakers().stream().anyMatch(s -> overlap(span, s) >= HALF);
    }

    private boolean hasSpeaker(Speaker speaker, Gold gold) {
        if (speaker.entity() == null) {
            return standsRight(speaker, gold);
        }
        boolean samePerson = article.entities().stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> isName(mention, gold));
        return samePerson || (speaker.kind() != SpeakerKind.PRONOUN && standsRight(speaker, gold));
    }

    private static boolean isName(Mention mention, Gold gold) {
        Span span = new Span(mention.start(), mention.end());
        return gold.names().stream().anyMatch(name -> overlap(span, name) >= HALF);
    }

    private static double overlap(Span one, Span other) {
        int both = Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
        return 2.0 * both / (one.end() - one.start() + other.end() - other.start());
    }
}
