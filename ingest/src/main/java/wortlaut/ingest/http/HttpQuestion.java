package wortlaut.ingest.http;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param address {@code http} or {@code https}
 * @param accept the media types that are welcome, as the header has them
 * @param known what is here of it already; the answer is then only what is new
 */
public record HttpQuestion(URI address, String accept, Validators known) {

    /**
     * What a server said about what it sent, to be said back to it (RFC 9110, section 8.8).
     *
     * @param etag as it was sent, its quotation marks included
     * @param lastModified as it was sent
     */
    public record Validators(Optional<String> etag, Optional<String> lastModified) {
        /** Nothing is here yet. */
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }

    public HttpQuestion {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(accept, "accept");
        Objects.requireNonNull(known, "known");
    }

    /** The same at another address. */
    public HttpQuestion at(URI other) {
        return new HttpQuestion(other, accept, known);
    }
}
