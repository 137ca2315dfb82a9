package dateline.ingest.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an operator lets be fetched although it is not on the open web, at any port: names of hosts, addresses, and
 * blocks of addresses.
 */
public final class AllowList {

    private final Set<String> names = new HashSet<>();
    private final List<AddressRules.Network> networks = new ArrayList<>();

    /**
     * Reads a list with commas, such as {@code feeds.internal, 10.1.0.0/16}.
     *
     * @throws IllegalArgumentException if an entry is no block; nothing is guessed about who may be asked
     */
    public AllowList(String list) {
        for (String entry : list.split(",")) {
            String each = entry.strip().toLowerCase(Locale.ROOT);
            if (each.matches("[a-z][a-z0-9.-]*")) {
                names.add(each);
            } else if (!each.isEmpty()) {
                networks.add(AddressRules.Network.of(each));
            }
        }
    }

    boolean permits(String host, InetAddress address) {
        return names.contains(host) || networks.stream().anyMatch(each -> each.contains(address));
    }
}
