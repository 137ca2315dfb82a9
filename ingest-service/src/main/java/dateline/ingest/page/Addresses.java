package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses: which of those given for a page is its own, and in which spelling. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "^(?<scheme>https?)://(?:[^/?#@\\s]*@)?(?<host>[^/?#:\\s]+)(?::(?<port>\\d*))?(?<path>/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?$",
            Pattern.CASE_INSENSITIVE);

    // Parameters that say how a reader came, and nothing of what is read.
    private static final Pattern TRACKING = Pattern.compile(
            "^(utm_\\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl"
                    + "|cmpid|ocid|ncid|s_cid|icid|ito|smid|partner|spm|at_medium|at_campaign|at_custom\\d|ref_src|ref_url|__twitter_impression)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> FRONT_DOORS = Set.of("www", "m", "mobile", "amp", "edition", "beta");

    private static final Pattern OWN_NUMBER = Pattern.compile("(?:^|[^0-9])(?<id>\\d{5,})$");
    private static final Pattern EIGHT_DIGIT_DAY = Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,5}$", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /**
     * The address in the one spelling in which we keep it: scheme and host in small letters, no default port, no user,
     * no fragment, no tracking parameters. Empty if it is no http or https address.
     */
    static Optional<String> normal(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        String host = parts.group("host").toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
        String path = parts.group("path") == null ? "/" : parts.group("path");
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        scheme + "://" + host + port(scheme, parts.group("port")) + path + query(parts.group("query")));
    }

    private static String port(String scheme, String port) {
        boolean usual = port == null || port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return usual ? "" : ":" + port;
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        List<String> kept = Arrays.stream(query.split("&"))
                .filter(each -> !each.isEmpty())
                .filter(each -> !TRACKING.matcher(each.split("=", 2)[0]).matches())
                .toList();
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /**
     * Which address is the article's own: the one on the page if it is of the sender's site and leads to more than the
     * front page, the sender's otherwise, and the page's where the sender named none.
     */
    static Optional<String> canonical(Optional<String> sender, Optional<String> page) {
        Optional<String> sent = sender.flatMap(Addresses::normal);
        Optional<String> own = page.flatMap(Addresses::normal);
        if (sent.isEmpty()) {
            return own;
        }
        return own.filter(each -> isSameSite(each, sent.get()) && (!isFrontPage(each) || isFrontPage(sent.get())))
                .or(() -> sent);
    }

    /** Whether two addresses are of one publisher: hosts that differ by a front door such as "www" or "m" only. */
    static boolean isSameSite(String one, String other) {
        return site(one).equals(site(other));
    }

    private static String site(String address) {
        List<String> labels = new ArrayList<>(List.of(host(address).split("\\.")));
        while (labels.size() > 2 && FRONT_DOORS.contains(labels.getFirst())) {
            labels.removeFirst();
        }
        return String.join(".", labels);
    }

    static String host(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group("host").toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isFrontPage(String address) {
        return segments(address).isEmpty();
    }

    /** The parts of the path, in order. */
    static List<String> segments(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || parts.group("path") == null) {
            return List.of();
        }
        return Arrays.stream(parts.group("path").split("/"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The outlet's own number in the last part of the path: "/news/article38222426.ece" gives 38222426. */
    static Optional<String> ownNumber(String address) {
        List<String> segments = segments(address);
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        Matcher number = OWN_NUMBER.matcher(ENDING.matcher(segments.getLast()).replaceFirst(""));
        return number.find() && !EIGHT_DIGIT_DAY.matcher(number.group("id")).matches()
                ? Optional.of(number.group("id"))
                : Optional.empty();
    }
}
