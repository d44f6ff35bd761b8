package wortlaut.app.command.value;

import wortlaut.ingest.publish.Rate;

/** How fast to feed. */
public final class ArticlesPerSecond extends WholeNumber<Rate> {
    public ArticlesPerSecond() {
        super(1, 1_000_000, "a number of articles a second", number -> Rate.perSecond((int) number));
    }
}
