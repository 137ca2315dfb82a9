package dateline.moderation;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of hosts: which are on the public suffix list, and which stand bare in a text. */
final class Hosts {

    private static final int LONGEST = 253;
    // Endings of files and of names of programs that are also countries or other suffixes.
    private static final Set<String> FILES = Set.of(
            "md", "py", "sh", "rs", "pl", "ps", "cc", "mm", "zip", "mov", "so", "am", "ml", "net", "app", "bat", "tf",
            "do");
    // Suffixes that are English words: behind a full stop without a blank they begin a sentence.
    private static final Set<String> WORDS = Lists.set("suffix-words.txt");
    private static final Set<String> DOTTED_NAMES = Set.of("asp.net", "vb.net", "node.js", "ado.net");

    private Hosts() {}

    /** The host of an address in lower case; empty if it has none. */
    static String of(String address) {
        int from = address.indexOf("://");
        String rest = from >= 0 ? address.substring(from + 3) : address;
        int end = 0;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(rest.lastIndexOf('@', Math.max(0, end - 1)) + 1, end);
        int colon = authority.indexOf(':');
        return (colon >= 0 ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
    }

    /** The name in ASCII, or empty if it can be none. */
    static String ascii(String host) {
        if (host.length() > LONGEST) {
            return "";
        }
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether somebody can have registered it: it has a label before a suffix of the public list. */
    static boolean isRegistrable(String ascii) {
        if (ascii.isEmpty()
                || ascii.length() > LONGEST
                || ascii.startsWith(".")
                || ascii.endsWith(".")
                || ascii.contains("..")) {
            return false;
        }
        String assigned = EffectiveTldFinder.getAssignedDomain(ascii, true, true);
        return assigned != null && assigned.indexOf('.') > 0;
    }

    /** Where domains stand without a scheme, with their paths: pairs of start and end. */
    static List<int[]> bareDomains(String text) {
        List<int[]> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isHostLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && (isHostLetter(text.charAt(end)) || isInnerDot(text, end))) {
                end++;
            }
            if (end - at <= LONGEST
                    && text.indexOf('.', at) >= 0
                    && text.indexOf('.', at) < end
                    && !isGlued(text, at)) {
                addIfDomain(text, at, end, found);
            }
            at = end;
        }
        return found;
    }

    private static void addIfDomain(String text, int start, int end, List<int[]> found) {
        String host = text.substring(start, end);
        int path = endOfPath(text, end);
        boolean address = isAddress(host) && path > end;
        if (address || isDomain(host, path > end)) {
            found.add(new int[] {start, path});
        }
    }

    private static boolean isDomain(String host, boolean withPath) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean twoLabels = host.indexOf('.') == host.lastIndexOf('.');
        String first = host.substring(0, host.indexOf('.'));
        if (!last.codePoints().allMatch(Character::isLetter) && !lower.startsWith("xn--")) {
            return false;
        }
        if (!withPath && twoLabels) {
            boolean sentence = Character.isUpperCase(last.charAt(0)) && !host.equals(host.toUpperCase(Locale.ROOT));
            boolean words = WORDS.contains(lower) && (English.isCommon(first) || first.length() < 2);
            boolean file = FILES.contains(lower) && !(lower.equals("net") || lower.equals("app"));
            if (sentence
                    || words
                    || file
                    || first.length() < 2
                    || DOTTED_NAMES.contains(host.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return isRegistrable(ascii(host));
    }

    private static boolean isAddress(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(each -> each >= '0' && each <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** A port, a path or a query that follows, without the punctuation at its end. */
    private static int endOfPath(String text, int end) {
        int at = end;
        if (at + 1 < text.length() && text.charAt(at) == ':' && Character.isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        }
        if (at >= text.length() || "/?#".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        if (text.charAt(at) != '/' && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
            return at;
        }
        int open = 0;
        int last = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && "<>\"“”".indexOf(text.charAt(at)) < 0) {
            char each = text.charAt(at);
            open += each == '(' ? 1 : 0;
            if (each == ')' && --open < 0) {
                break;
            }
            at++;
            if (".,;:!?'’…*_".indexOf(each) < 0) {
                last = at;
            }
        }
        return last;
    }

    private static boolean isGlued(String text, int start) {
        return start > 0 && ("@/\\$_=~".indexOf(text.charAt(start - 1)) >= 0 || text.charAt(start - 1) == '.');
    }

    private static boolean isHostLetter(char each) {
        return each == '-'
                || Character.isLetterOrDigit(each)
                || Character.isSurrogate(each)
                || Character.getType(each) == Character.NON_SPACING_MARK
                || Character.getType(each) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInnerDot(String text, int at) {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && isHostLetter(text.charAt(at + 1))
                && text.charAt(at + 1) != '-';
    }
}
