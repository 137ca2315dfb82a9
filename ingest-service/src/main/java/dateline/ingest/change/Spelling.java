package dateline.ingest.change;

import java.util.Locale;

/** Slips of the pen: a letter too many, too few, wrong, or two in the wrong order. */
final class Spelling {

    private static final int SHORTEST = 5;

    private Spelling() {}

    /** Whether one word is the other with one slip. An ending that came or went is grammar: "report", "reports". */
    static boolean isSlip(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (a.equals(b) || Math.min(a.length(), b.length()) < SHORTEST || a.startsWith(b) || b.startsWith(a)) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String was = a.substring(start, a.length() - end);
        String is = b.substring(start, b.length() - end);
        boolean oneLetter = was.length() <= 1 && is.length() <= 1;
        boolean swapped =
                was.length() == 2 && new StringBuilder(was).reverse().toString().equals(is);
        return oneLetter || swapped;
    }
}
