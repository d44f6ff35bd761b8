package wortlaut.ingest.poll;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a page without what only says how somebody came there, so that one article has one address. */
final class CleanAddress {
    /** Parameters that mailings, networks and measuring tools add to links, as their own documentation names them. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "oly_anon_id",
            "oly_enc_id",
            "vero_id",
            "wickedid",
            "_openstat",
            "xtor",
            "wt_mc",
            "wtmc",
            "wt_zmc",
            "_ga",
            "_gl",
            "s_cid",
            "ncid",
            "cmpid",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "ns_linkname",
            "ns_fee",
            "at_medium",
            "at_campaign",
            "at_custom1",
            "at_custom2",
            "at_custom3",
            "at_custom4",
            "traffic_source");

    private static final Set<String> TRACKING_PREFIXES = Set.of("utm_", "pk_", "mtm_", "piwik_", "matomo_", "hsa_");

    private CleanAddress() {}

    static URI of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = query(address.getRawQuery() == null ? "" : address.getRawQuery());
        return URI.create(scheme + "://" + authority(address, scheme) + path + query);
    }

    private static String authority(URI address, String scheme) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() < 0 || address.getPort() == (scheme.equals("https") ? 443 : 80);
        return usual ? host : host + ":" + address.getPort();
    }

    private static String query(String query) {
        String kept = Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
