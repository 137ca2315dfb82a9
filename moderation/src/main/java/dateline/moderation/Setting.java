package dateline.moderation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a site has its comments judged.
 *
 * @param allowedHosts hosts, besides the article's own, whose links may stay, with their subdomains
 * @param staffNames names that readers must not bear
 * @param links what becomes of links in the public text
 */
public record Setting(Set<String> allowedHosts, List<String> staffNames, Links links) {

    /** What becomes of a link. */
    public enum Links {
        REMOVE,
        KEEP
    }

    /** The policy's own text: everything waits for the editorial team, links are removed. */
    public static final Setting STANDARD = new Setting(Set.of(), List.of(), Links.REMOVE);

    /** Copies its parts, hosts in lower case. */
    public Setting {
        allowedHosts = allowedHosts.stream()
                .map(host -> host.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        staffNames = List.copyOf(staffNames);
    }
}
