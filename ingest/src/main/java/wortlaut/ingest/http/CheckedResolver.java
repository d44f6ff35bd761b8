package wortlaut.ingest.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns names into addresses that may be asked. A connection is made to what it returns and to nothing else, so a name that leads somewhere else a
 * moment later, or a redirect to another name, is checked in the same way as the first.
 */
final class CheckedResolver implements DnsResolver {
    private final HttpSettings.Names names;
    private final boolean privateToo;

    CheckedResolver(HttpSettings.Names names, boolean privateToo) {
        this.names = names;
        this.privateToo = privateToo;
    }

    /** A name that is not asked for has no address. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.addresses(host);
        InetAddress[] allowed = Arrays.stream(all)
                .filter(address -> privateToo || PublicAddresses.contain(address))
                .toArray(InetAddress[]::new);
        if (allowed.length == 0 && all.length > 0) {
            throw new Refused(host + " is " + all[0].getHostAddress()
                    + ", on this machine or in a private network; --allow-private allows it");
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
