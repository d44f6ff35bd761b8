package wortlaut.app.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before every request. A page that the user visits makes the user's browser send requests to this machine too: those name the page
 * ({@code Origin}, {@code Sec-Fetch-Site}) or, when the page's own name was made to lead here (DNS rebinding), ask for a {@code Host} that is
 * not ours. A host that is a number cannot be rebound, so every address is taken.
 */
final class Doorkeeper implements Handler {
    private static final String BEARER = "bearer ";
    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private final Set<String> hosts = new HashSet<>(Set.of("localhost"));
    private final DoorSettings settings;

    Doorkeeper(DoorSettings settings) {
        this.settings = settings;
        hosts.add(settings.host().toLowerCase(Locale.ROOT));
        settings.allowedHosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void handle(Context context) {
        context.header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
        checkPath(context.req().getRequestURI());
        checkHost(context.header("Host"));
        checkPage(context);
        if (settings.tokens().isPresent() && !context.path().equals("/health/live")) {
            checkToken(context, settings.tokens().get());
        }
    }

    /** What follows decodes the path, and would fail. */
    private static void checkPath(String path) {
        if (HALF_ESCAPE.matcher(path).find()) {
            throw new Problem(
                    400, "Bad Request", "a % in the path is not followed by two hexadecimal digits (RFC 3986)");
        }
    }

    private void checkHost(String header) {
        if (header == null || header.isBlank()) {
            throw new Problem(400, "Bad Request", "the header Host is missing");
        }
        String host = nameOf(header.strip().toLowerCase(Locale.ROOT));
        if (!hosts.contains(host) && !isAddress(host)) {
            throw new Problem(
                    403,
                    "Forbidden",
                    "this server is not known under the Host that was asked for; --allow-host NAME makes it known");
        }
    }

    private static String nameOf(String host) {
        if (host.startsWith("[")) {
            int end = host.indexOf(']');
            return end < 0 ? "" : host.substring(0, end + 1);
        }
        int port = host.indexOf(':');
        return port < 0 ? host : host.substring(0, port);
    }

    private static boolean isAddress(String host) {
        if (host.startsWith("[")) {
            return host.chars().allMatch(c -> "[]:.%".indexOf(c) >= 0 || Character.digit(c, 16) >= 0);
        }
        String[] parts = host.split("\\.", -1);
        return parts.length == 4
                && java.util.Arrays.stream(parts)
                        .allMatch(part -> !part.isEmpty()
                                && part.length() <= 3
                                && part.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static void checkPage(Context context) {
        String site = context.header("Sec-Fetch-Site");
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        String origin = context.header("Origin");
        boolean foreignOrigin = origin != null
                && !origin.equalsIgnoreCase("http://" + context.header("Host"))
                && !origin.equalsIgnoreCase("https://" + context.header("Host"));
        if (foreignSite || foreignOrigin) {
            throw new Problem(403, "Forbidden", "requests that a page of another site makes are refused");
        }
    }

    private static void checkToken(Context context, Tokens tokens) {
        String authorization = context.header("Authorization");
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw unauthorized("a token is needed: Authorization: Bearer TOKEN");
        }
        Set<Tokens.Scope> scopes =
                tokens.scopes(authorization.substring(BEARER.length()).strip());
        if (scopes.isEmpty()) {
            throw unauthorized("this token is not known");
        }
        Tokens.Scope needed =
                Set.of("GET", "HEAD").contains(context.req().getMethod()) ? Tokens.Scope.READ : Tokens.Scope.FEED;
        if (!scopes.contains(needed) && !scopes.contains(Tokens.Scope.ADMIN)) {
            throw new Problem(
                    403,
                    "Forbidden",
                    "this token has not the scope " + needed.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Problem unauthorized(String detail) {
        return new Problem(401, "Unauthorized", detail).header("WWW-Authenticate", "Bearer");
    }
}
