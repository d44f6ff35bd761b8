package wortlaut.ingest.crawl;

import java.io.IOException;
import java.net.URI;

/** A host's robots.txt does not let programs read an address. */
public final class RefusedByRobots extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean forNow;

    RefusedByRobots(URI address, boolean forNow) {
        super(
                forNow
                        ? "the robots.txt of " + address.getHost() + " cannot be had at present"
                        : "the robots.txt of " + address.getHost() + " does not allow to fetch it");
        this.forNow = forNow;
    }

    /** Whether it may say something else soon: it could not be had. */
    public boolean isForNow() {
        return forNow;
    }
}
