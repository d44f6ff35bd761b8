package wortlaut.ingest.crawl;

import java.net.URI;
import java.util.Optional;
import wortlaut.ingest.http.HttpAnswer;

/**
 * The answer at the end of all redirects.
 *
 * @param movedTo where to ask from now on, when every redirect, or the first of them, says that it is for ever
 */
public record Fetched(HttpAnswer answer, Optional<URI> movedTo) {}
