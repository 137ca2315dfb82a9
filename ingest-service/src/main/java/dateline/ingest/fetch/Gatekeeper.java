package dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Decides who may be asked. A name is looked up once, every address that it has is checked, and the addresses that were
 * checked are the ones to connect to: a second look-up could give others.
 */
public final class Gatekeeper {

    private static final Set<Integer> PORTS_OF_THE_WEB = Set.of(80, 443, 8080, 8443);

    private final Names names;
    private final AllowList allowed;
    private final Set<Integer> ports;

    public Gatekeeper(Names names, AllowList allowed) {
        this(names, allowed, PORTS_OF_THE_WEB);
    }

    /** With other ports, so that a test can show that it is the address that is refused. */
    Gatekeeper(Names names, AllowList allowed, Set<Integer> ports) {
        this.names = names;
        this.allowed = allowed;
        this.ports = Set.copyOf(ports);
    }

    /**
     * The addresses of a host, all checked; at least one.
     *
     * @throws AddressRefused if any of them is not on the open web, or the port is not one of the web
     * @throws UnknownHostException if the name has no address now
     */
    public List<InetAddress> checked(WebAddress address) throws AddressRefused, UnknownHostException {
        List<InetAddress> found = lookUp(address.host());
        if (found.stream().allMatch(each -> allowed.permits(address.host(), each))) {
            return found;
        }
        if (!ports.contains(address.port())) {
            throw new AddressRefused("has port %d; only 80, 443, 8080 and 8443 are asked".formatted(address.port()));
        }
        for (InetAddress each : found) {
            if (!AddressRules.isOpen(each) && !allowed.permits(address.host(), each)) {
                throw new AddressRefused("leads to %s, which is not on the open web".formatted(each.getHostAddress()));
            }
        }
        return found;
    }

    private List<InetAddress> lookUp(String host) throws AddressRefused, UnknownHostException {
        if (host.startsWith("[")) {
            InetAddress literal = ipv6(host.substring(1, host.length() - 1));
            if (literal.getAddress().length == 4) {
                throw new AddressRefused("has an IPv4 address inside an IPv6 one");
            }
            return List.of(literal);
        }
        // Digits and dots are an address in its plain form here: WebAddress takes no other.
        InetAddress[] found = host.matches("[0-9.]+") ? new InetAddress[] {AddressRules.literal(host)} : names.of(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        return List.of(found);
    }

    private static InetAddress ipv6(String text) throws AddressRefused {
        try {
            return AddressRules.literal(text);
        } catch (IllegalArgumentException e) {
            throw new AddressRefused("has a host that is no IPv6 address");
        }
    }
}
