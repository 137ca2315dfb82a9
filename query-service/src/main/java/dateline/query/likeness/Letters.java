package dateline.query.likeness;

import java.text.Normalizer;

/**
 * A text as one stream of letters and digits: without case, accents, spaces and punctuation. Two printings of a text
 * differ in those first of all, and a slipped space then costs as little as a slipped letter.
 */
final class Letters {

    // Longer than any single story; what is longer is a live blog, and its start will do.
    private static final int MOST = 50_000;

    // Odd, so that no letter is ever multiplied away.
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final char[] letters;
    private final int length;

    private Letters(char[] letters, int length) {
        this.letters = letters;
        this.length = length;
    }

    static Letters of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        char[] letters = new char[Math.min(plain.length(), MOST)];
        int length = 0;
        for (int at = 0; at < plain.length() && length < letters.length; at++) {
            char each = plain.charAt(at);
            if (Character.isLetterOrDigit(each)) {
                letters[length++] = Character.toLowerCase(each);
            }
        }
        return new Letters(letters, length);
    }

    /** A hash of every run of so many letters, in order; none if the text is shorter. */
    long[] runs(int letters) {
        if (length < letters) {
            return new long[0];
        }
        long oldest = 1;
        for (int i = 1; i < letters; i++) {
            oldest *= BASE;
        }
        long[] hashes = new long[length - letters + 1];
        long hash = 0;
        for (int at = 0; at < length; at++) {
            if (at >= letters) {
                hash -= this.letters[at - letters] * oldest;
            }
            hash = hash * BASE + this.letters[at];
            if (at >= letters - 1) {
                hashes[at - letters + 1] = mixed(hash);
            }
        }
        return hashes;
    }

    /** Spreads what two runs have in common over all bits, so that any of them can be drawn by. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
