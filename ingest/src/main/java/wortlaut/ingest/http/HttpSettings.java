package wortlaut.ingest.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/**
 * How to ask.
 *
 * @param userAgent who asks: name and version, and where to read about it
 * @param allowPrivate whether addresses of this machine and of private networks may be asked
 * @param names where names lead
 */
public record HttpSettings(String userAgent, boolean allowPrivate, HttpLimits limits, Names names) {

    /** Turns names into addresses. */
    @FunctionalInterface
    public interface Names {
        /** As the machine does. */
        Names OF_THE_MACHINE = InetAddress::getAllByName;

        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    public HttpSettings {
        Objects.requireNonNull(userAgent, "userAgent");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(names, "names");
    }
}
