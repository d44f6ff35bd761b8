package wortlaut.app.log;

import java.util.List;
import java.util.Locale;
import wortlaut.events.Quote;
import wortlaut.events.WortlautException;

/**
 * Which quotes a view for people shows: those that are at least this sure.
 *
 * @param least 0 to 1
 */
public record MinConfidence(double least) {
    /** Shows every quote. */
    public static final MinConfidence ALL = new MinConfidence(0);

    /** @throws WortlautException if it is no number from 0 to 1 */
    public MinConfidence {
        if (!(least >= 0 && least <= 1)) {
            throw new WortlautException(least + " is no number from 0 to 1");
        }
    }

    public boolean shows(Quote quote) {
        return quote.confidence() >= least;
    }

    /** How many of these are not shown. */
    public long hidden(List<Quote> quotes) {
        return quotes.stream().filter(quote -> !shows(quote)).count();
    }

    /** {@code 3 quotes below 0.7 not shown}. */
    public String remark(long hidden) {
        return String.format(Locale.ROOT, "%,d %s below %s not shown", hidden, hidden == 1 ? "quote" : "quotes", least);
    }
}
