package wortlaut.ingest.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are of the public internet: those that the registries of special addresses (IANA, after RFC 6890) do not keep for machines,
 * private networks, links, groups, tests and translations. An IPv6 address that carries one of IPv4 is judged by that too.
 */
final class PublicAddresses {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] prefix, int bits) {
        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> SPECIAL = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8");

    /** Translations: the address of IPv4 stands at byte 12 of the first, at byte 2 of the second. */
    private static final Block NAT64 = block("64:ff9b::/96");

    private static final Block SIX_TO_FOUR = block("2002::/16");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (SPECIAL.stream().anyMatch(block -> block.holds(bytes))) {
            return false;
        }
        if (address instanceof Inet6Address && NAT64.holds(bytes)) {
            return contain(carried(bytes, 12));
        }
        if (address instanceof Inet6Address && SIX_TO_FOUR.holds(bytes)) {
            return contain(carried(bytes, 2));
        }
        return address instanceof Inet4Address || address instanceof Inet6Address;
    }

    private static InetAddress carried(byte[] bytes, int from) {
        return address(Arrays.copyOfRange(bytes, from, from + 4));
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(PublicAddresses::block).toList();
    }

    private static Block block(String written) {
        String[] sides = written.split("/", 2);
        try {
            return new Block(InetAddress.getByName(sides[0]).getAddress(), Integer.parseInt(sides[1]));
        } catch (UnknownHostException e) {
            throw new AssertionError(written, e);
        }
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }
}
