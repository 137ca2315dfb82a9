package dateline.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a site has its comments judged.
 *
 * @param allowedHosts hosts, besides the article's own, whose links a moderator may let stand, with their subdomains
 * @param staffNames names that readers must not bear
 * @param links what becomes of links in the public text
 * @param mode who publishes
 */
public record Setting(Set<String> allowedHosts, List<String> staffNames, Links links, Mode mode) {

    /** What becomes of a link. */
    public enum Links {
        REMOVE,
        KEEP
    }

    /** Who publishes. */
    public enum Mode {
        /** A moderator, always. */
        PRE,
        /** A moderator, unless the writer is known for good comments and nothing is found in this one. */
        TRUSTED
    }

    /** The policy's own text: everything waits for the editorial team, links are removed. */
    public static final Setting STANDARD = new Setting(Set.of(), List.of(), Links.REMOVE, Mode.PRE);

    /** Copies its parts, hosts in lower case. */
    public Setting {
        allowedHosts = allowedHosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        staffNames = List.copyOf(staffNames);
    }

    /**
     * As it is written in the environment; what is empty is as in {@link #STANDARD}.
     *
     * @param mode {@code DATELINE_COMMENTS_MODE}
     * @param hosts {@code DATELINE_LINK_HOSTS}: names of hosts with commas between
     * @param staff {@code DATELINE_STAFF_NAMES}: names with commas between
     * @throws IllegalArgumentException if one of them cannot be right; the message names the setting
     */
    public static Setting read(String mode, String hosts, String staff) {
        return new Setting(
                parts(hosts).stream().map(Setting::host).collect(Collectors.toSet()),
                parts(staff),
                Links.REMOVE,
                mode(mode));
    }

    private static Mode mode(String word) {
        return word.isBlank()
                ? Mode.PRE
                : Arrays.stream(Mode.values())
                        .filter(each -> each.name().equals(word.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "DATELINE_COMMENTS_MODE is %s; there are PRE and TRUSTED".formatted(word)));
    }

    private static String host(String name) {
        if (!Hosts.isRegistrable(Hosts.ascii(name))) {
            throw new IllegalArgumentException(
                    "DATELINE_LINK_HOSTS: %s is no name of a host, such as paper.org".formatted(name));
        }
        return name;
    }

    private static List<String> parts(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
