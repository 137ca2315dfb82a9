package dateline.moderation;

import dateline.moderation.Link.Kind;
import dateline.moderation.Setting.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The text of a comment as the public reads it: without links, and with private data masked. It is still plain text, which
 * a page must escape.
 *
 * @param text what is shown
 * @param removed the links that were taken out and the data that were masked, as typed
 */
public record PublicText(String text, List<String> removed) {

    /** What stands where a link was. */
    public static final String REMOVED = "[link removed]";

    /** What stands where private data were. */
    public static final String MASKED = "[private data removed]";

    // Taking out a link can bring words together that make another, once.
    private static final int ROUNDS = 3;

    /** Copies its list. */
    public PublicText {
        removed = List.copyOf(removed);
    }

    /** What is shown of a text where no link may stay. */
    public static PublicText of(String text) {
        return of(text, Setting.STANDARD, Optional.empty());
    }

    /** What is shown of a text: links to the article's own site and to allowed hosts stay. */
    public static PublicText of(String text, Setting setting, Optional<String> siteHost) {
        List<String> removed = new ArrayList<>();
        Set<String> hosts = allowedHosts(setting, siteHost);
        String shown = text;
        for (int round = 0; round < ROUNDS; round++) {
            String before = shown;
            shown = withoutLinks(shown, setting.links() == Links.KEEP, hosts, removed);
            if (shown.equals(before)) {
                break;
            }
        }
        return new PublicText(masked(shown, removed), removed);
    }

    /**
     * A link in a text that is shown.
     *
     * @param start of its words, in code points
     * @param end past them
     * @param address where it leads, by HTTP or HTTPS
     */
    public record Followed(int start, int end, String words, String address) {}

    /** The links of a shown text that readers may follow: by HTTP, written out, to one of these hosts. */
    public static List<Followed> followed(String shown, Set<String> hosts) {
        return dateline.moderation.Links.in(shown).stream()
                .filter(link -> link.kind() == Kind.WEB && link.label().isEmpty() && isAllowed(link.host(), hosts))
                .flatMap(link -> followed(shown, link).stream())
                .toList();
    }

    private static Optional<Followed> followed(String shown, Link link) {
        String words = shown.substring(link.start(), link.end());
        String lower = words.toLowerCase(Locale.ROOT);
        boolean whole = lower.startsWith("https://") || lower.startsWith("http://");
        if (!whole && (words.contains(":") || words.contains("<") || words.contains("["))) {
            return Optional.empty();
        }
        int start = shown.codePointCount(0, link.start());
        return Optional.of(new Followed(
                start, start + words.codePointCount(0, words.length()), words, whole ? words : "https://" + words));
    }

    /** Whether anything was taken out or masked. */
    public boolean isChanged() {
        return !removed.isEmpty();
    }

    /** Hosts whose links may stay: the article's own and those of the setting. */
    public static Set<String> allowedHosts(Setting setting, Optional<String> siteHost) {
        Set<String> hosts = new TreeSet<>(setting.allowedHosts());
        siteHost.map(host -> host.toLowerCase(Locale.ROOT)).ifPresent(hosts::add);
        return hosts;
    }

    static boolean isAllowed(String host, Set<String> hosts) {
        return hosts.stream()
                .anyMatch(each -> host.equals(each) || host.endsWith("." + each) || each.equals("www." + host));
    }

    private static String withoutLinks(String text, boolean keep, Set<String> hosts, List<String> removed) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Link link : dateline.moderation.Links.in(text)) {
            boolean stays = link.kind() == Kind.OBFUSCATED && link.host().isEmpty()
                    || link.kind() == Kind.WEB && (keep || isAllowed(link.host(), hosts));
            if (stays) {
                continue;
            }
            removed.add(text.substring(link.start(), link.end()));
            shown.append(text, at, link.start())
                    .append(link.label().isEmpty() ? "" : link.label() + " ")
                    .append(REMOVED);
            at = link.end();
        }
        return shown.append(text, at, text.length()).toString();
    }

    private static String masked(String text, List<String> removed) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (PrivateData each : PrivateData.in(text)) {
            removed.add(text.substring(each.start(), each.end()));
            shown.append(text, at, each.start()).append(MASKED);
            at = each.end();
        }
        return shown.append(text, at, text.length()).toString();
    }
}
