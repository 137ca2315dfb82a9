package dateline.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute http or https address in the one form in which it is checked, kept and asked for.
 *
 * <p>Who may be asked is decided on {@code host} and {@code port}, so there must be no two ways to read them: whatever
 * some parser could read otherwise (a user part, a backslash, numbers that are no plain IPv4 address) is refused, and
 * {@link URI} must see the same host.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case and ASCII, without a dot at its end; an IPv6 address stands in brackets
 * @param port never absent
 * @param path with the query, starting with a slash; what is not allowed in an address is percent-encoded
 */
public record WebAddress(String scheme, String host, int port, String path) {

    /** As long as the {@code url} of a document may be. */
    public static final int MAX_LENGTH = 2_000;

    private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?)*");
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    /**
     * Reads an address.
     *
     * @throws AddressRefused if it is none, or one that could be read in two ways
     */
    public static WebAddress of(String text) throws AddressRefused {
        String trimmed = text.strip();
        if (trimmed.length() > MAX_LENGTH) {
            throw new AddressRefused("is longer than %,d characters".formatted(MAX_LENGTH));
        }
        if (trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new AddressRefused("has control characters");
        }
        Matcher form = FORM.matcher(trimmed);
        if (!form.matches()) {
            throw new AddressRefused("is not an absolute http or https address");
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        Matcher authority = authority(form.group(2));
        var address =
                new WebAddress(scheme, host(authority.group(1)), port(scheme, authority.group(2)), path(form.group(3)));
        address.agreed();
        return address;
    }

    private static Matcher authority(String text) throws AddressRefused {
        if (text.indexOf('@') >= 0) {
            throw new AddressRefused("has a user name before its host");
        }
        Matcher authority = AUTHORITY.matcher(text);
        if (!authority.matches()) {
            throw new AddressRefused("has no host that can be read");
        }
        return authority;
    }

    private static String host(String text) throws AddressRefused {
        if (text.startsWith("[")) {
            return text.toLowerCase(Locale.ROOT);
        }
        String host = ascii(text).toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches() && !IPV4.matcher(host).matches()) {
            throw new AddressRefused("has a host of numbers that is no plain IPv4 address");
        }
        if (!NAME.matcher(host).matches()) {
            throw new AddressRefused("has a host that is no name");
        }
        return host;
    }

    private static String ascii(String host) throws AddressRefused {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            throw new AddressRefused("has a host that is no name");
        }
    }

    private static int port(String scheme, String text) throws AddressRefused {
        int usual = scheme.equals("https") ? 443 : 80;
        int port = text == null || text.isEmpty() ? usual : Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw new AddressRefused("has a port that is none");
        }
        return port;
    }

    private static String path(String text) {
        StringBuilder path = new StringBuilder(text.startsWith("/") ? "" : "/");
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean escape = c == '%' && i + 2 < text.length() && hex(text.charAt(i + 1)) && hex(text.charAt(i + 2));
            if (escape || (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0))) {
                path.append((char) c);
            } else {
                for (byte each : Character.toString(c).getBytes(UTF_8)) {
                    path.append("%%%02X".formatted(each));
                }
            }
            i += Character.charCount(c);
        }
        return path.toString();
    }

    private static boolean hex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }

    // The second opinion: the client is given a URI, and must find the host in it that was checked.
    private void agreed() throws AddressRefused {
        try {
            URI uri = new URI(toString());
            String seen = uri.getHost() == null ? uri.getAuthority().replaceFirst(":\\d+$", "") : uri.getHost();
            if (!seen.equalsIgnoreCase(host) || uri.getRawUserInfo() != null) {
                throw new AddressRefused("can be read in two ways");
            }
        } catch (URISyntaxException e) {
            throw new AddressRefused("is not an absolute http or https address");
        }
    }

    /** The address that a link on this page names; empty if it names none on the web. */
    public Optional<WebAddress> resolve(String link) {
        try {
            return Optional.of(resolved(link));
        } catch (AddressRefused e) {
            return Optional.empty();
        }
    }

    /**
     * The address that a link or a redirect on this page names.
     *
     * @throws AddressRefused if that is no address on the web
     */
    public WebAddress resolved(String link) throws AddressRefused {
        String text = link.strip();
        if (text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return of(text);
        }
        if (text.startsWith("//")) {
            return of(scheme + ":" + text);
        }
        if (text.startsWith("/")) {
            return of(origin() + normal(text));
        }
        String bare = path.replaceFirst("\\?.*$", "");
        if (text.startsWith("?") || text.startsWith("#") || text.isEmpty()) {
            return of(origin() + (text.startsWith("?") ? bare : path) + text);
        }
        return of(origin() + normal(bare.substring(0, bare.lastIndexOf('/') + 1) + text));
    }

    private static String normal(String path) {
        int end = path.length();
        for (char c : new char[] {'?', '#'}) {
            int at = path.indexOf(c);
            end = at >= 0 && at < end ? at : end;
        }
        String clean = path.substring(0, end);
        String before;
        do {
            before = clean;
            clean = clean.replaceFirst("/\\.(?=/|$)", "")
                    .replaceFirst("(?:^/\\.\\.|/(?!\\.\\./)[^/]+/\\.\\.)(?=/|$)", "");
        } while (!clean.equals(before));
        return (clean.isEmpty() ? "/" : clean) + path.substring(end);
    }

    /** Scheme, host and port, for which one robots.txt holds. */
    public String origin() {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }

    /** The whole address. */
    @Override
    public String toString() {
        return origin() + path;
    }
}
