package dateline.query.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is one and the same in many articles, an actor or a place, and how often it plays which part in one of them.
 *
 * @param did how many events it does, or how many happen there
 * @param received how many are done to it
 * @param said how many quotes are its
 */
public record Group(String id, String name, int did, int received, int said) {

    // Three numbers in one value: no article has a million events.
    private static final int BITS = 20;
    private static final int MOST = (1 << BITS) - 1;

    /** What groups are told apart by: 63 bits of the id's hash, the same in every segment of the index. */
    static long number(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What groups are sorted by when sorted by name. */
    static String nameKey(String id, String name) {
        return FactDocument.key(name) + '\0' + id;
    }

    long packed() {
        return (long) Math.min(did, MOST) << 2 * BITS | (long) Math.min(received, MOST) << BITS | Math.min(said, MOST);
    }

    static int did(long packed) {
        return (int) (packed >> 2 * BITS);
    }

    static int received(long packed) {
        return (int) (packed >> BITS) & MOST;
    }

    static int said(long packed) {
        return (int) packed & MOST;
    }
}
