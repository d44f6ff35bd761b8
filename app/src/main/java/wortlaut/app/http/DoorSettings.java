package wortlaut.app.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the HTTP API listens and whom it lets in.
 *
 * @param host address to listen at
 * @param port 0: a free one
 * @param allowedHosts names under which it may be asked beside loopback names, addresses and {@code host}
 * @param tokens empty: everybody who reaches it may do everything
 */
public record DoorSettings(String host, int port, List<String> allowedHosts, Optional<Tokens> tokens) {
    public DoorSettings {
        Objects.requireNonNull(host, "host");
        allowedHosts = List.copyOf(allowedHosts);
        Objects.requireNonNull(tokens, "tokens");
    }

    /** On this machine only, without tokens. */
    public static DoorSettings loopback(int port) {
        return new DoorSettings("127.0.0.1", port, List.of(), Optional.empty());
    }
}
