package dateline.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A mark of how a comment is worded, from which the words cannot be read: near marks mean nearly the same words (a SimHash
 * over pairs of words). Short comments have none: that two people write "I agree with that" says nothing.
 *
 * @param mark 64 bits
 */
public record Wording(long mark) {

    private static final int FEWEST_WORDS = 8;
    private static final int MOST_BITS_APART = 3;
    private static final int BITS = 64;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    /** The mark of a text; empty if it has fewer than eight words. */
    public static Optional<Wording> of(String text) {
        List<String> words = Arrays.stream(Folding.key(text).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> !each.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        int[] votes = new int[BITS];
        for (int i = 0; i + 1 < words.size(); i++) {
            long hash = hash(words.get(i) + " " + words.get(i + 1));
            for (int bit = 0; bit < BITS; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long mark = 0;
        for (int bit = 0; bit < BITS; bit++) {
            mark |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return Optional.of(new Wording(mark));
    }

    /** Whether two texts are the same, or nearly. */
    public boolean isNear(Wording other) {
        return Long.bitCount(mark ^ other.mark) <= MOST_BITS_APART;
    }

    /** FNV-1a, its bits stirred so that each is as good as any other. */
    private static long hash(String pair) {
        long hash = BASIS;
        for (int i = 0; i < pair.length(); i++) {
            hash = (hash ^ pair.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        hash *= 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
