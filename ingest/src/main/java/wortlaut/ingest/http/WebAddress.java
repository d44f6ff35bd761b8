package wortlaut.ingest.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import wortlaut.events.WortlautException;

/** Addresses of the web as people and pages write them. */
public final class WebAddress {
    /** Longer ones are no addresses but attacks: servers refuse them from 8,000 on. */
    private static final int LONGEST = 8_000;

    private WebAddress() {}

    /**
     * An address that somebody gave.
     *
     * @throws WortlautException if it is none that can be fetched, with the reason
     */
    public static URI parse(String address) {
        URI uri = read(address)
                .orElseThrow(() -> new WortlautException(
                        "'" + address + "' is no address of the web; it looks like https://example.org/feed.xml"));
        if (uri.getRawUserInfo() != null) {
            throw new WortlautException(
                    uri.getHost() + ": addresses with a user name or password in them are not fetched");
        }
        return uri;
    }

    /** An address as it stands somewhere in what is at another one; empty when it is none that can be fetched. */
    public static Optional<URI> resolve(URI base, String reference) {
        String written = reference.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(base.resolve(escaped(written)).toString()).filter(uri -> uri.getRawUserInfo() == null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Who is asked: the name in small letters. */
    public static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    private static Optional<URI> read(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(escaped(address.strip())).normalize();
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return web ? Optional.of(withoutFragment(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI uri) throws URISyntaxException {
        String written = uri.toASCIIString();
        int fragment = written.indexOf('#');
        return fragment < 0 ? new URI(written) : new URI(written.substring(0, fragment));
    }

    /** What stands in addresses although it may not: spaces, pipes, braces, quotes, signs of percent that begin no escape. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean lonePercent = c == '%' && !(isHex(address, i + 1) && isHex(address, i + 2));
            if (c <= ' ' || c == 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0 || lonePercent) {
                escaped.append(String.format("%%%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 0x80;
    }
}
