package dateline.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are on the open web: the IANA special-purpose registries, read as what is left when all that they
 * name is taken away. Of IPv6 only global unicast is left, and of that not what carries an IPv4 address inside it.
 */
final class AddressRules {

    private static final List<Network> CLOSED_IPV4 = networks(
            "0.0.0.0/8", // this network; 0.0.0.0 is this machine for many systems
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carriers' own; holds a cloud's metadata too
            "127.0.0.0/8", // this machine
            "169.254.0.0/16", // link-local; holds the clouds' metadata
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "168.63.129.16/32", // a cloud's own services
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private static final List<Network> CLOSED_IPV6 = networks(
            "2001::/23", // protocol assignments: Teredo, ORCHID, benchmarks
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "2620:4f:8000::/48", // AS112
            "3fff::/20"); // documentation

    private AddressRules() {}

    /** Whether strangers may have us connect to it. */
    static boolean isOpen(InetAddress address) {
        if (address instanceof Inet6Address) {
            return GLOBAL_UNICAST.contains(address)
                    && CLOSED_IPV6.stream().noneMatch(each -> each.contains(address))
                    && !isIsatap(address.getAddress());
        }
        return CLOSED_IPV4.stream().noneMatch(each -> each.contains(address));
    }

    // ::0:5efe:a.b.c.d and ::200:5efe:a.b.c.d lead to the IPv4 address at their end.
    private static boolean isIsatap(byte[] address) {
        return (address[8] & 0xFD) == 0 && address[9] == 0 && address[10] == 0x5E && address[11] == (byte) 0xFE;
    }

    private static List<Network> networks(String... blocks) {
        return Stream.of(blocks).map(Network::of).toList();
    }

    /** A block of addresses. */
    record Network(InetAddress start, int bits) {

        /** @throws IllegalArgumentException if it is not written as address and length, or as one address */
        static Network of(String block) {
            int slash = block.indexOf('/');
            InetAddress start = literal(slash < 0 ? block : block.substring(0, slash));
            int all = start.getAddress().length * 8;
            int bits = slash < 0 ? all : Integer.parseInt(block.substring(slash + 1));
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException("no block of addresses: " + block);
            }
            return new Network(start, bits);
        }

        boolean contains(InetAddress address) {
            byte[] mine = start.getAddress();
            byte[] theirs = address.getAddress();
            if (mine.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** An address from its numbers; no name is ever asked for. */
    static InetAddress literal(String text) {
        if (!text.matches("\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("no address in numbers: " + text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address in numbers: " + text, e);
        }
    }
}
