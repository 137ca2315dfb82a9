package dateline.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that come from content, so that the same thing has the same id on every machine and in every replay.
 *
 * <p>An id is a letter for its kind, and 26 characters of base 32 (the lower-case alphabet without look-alikes): 130
 * bits of a SHA-256.
 */
public final class ContentId {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;

    private ContentId() {}

    /**
     * The id of what these parts describe.
     *
     * @param kind one letter: d document, a article, e entity, f fact
     * @param parts in a fixed order; a missing one counts as empty, and no two lists of parts run together
     */
    public static String of(char kind, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return kind + base32(digest.digest());
    }

    /** The SHA-256 of a text's UTF-8 bytes, as {@code sha256:} and 64 hex digits. */
    public static String hash(String text) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of a record that could not be read as a document: it comes from its bytes. */
    public static String ofBytes(char kind, byte[] bytes) {
        return kind + base32(sha256().digest(bytes == null ? new byte[0] : bytes));
    }

    private static String base32(byte[] digest) {
        StringBuilder out = new StringBuilder(LENGTH);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; out.length() < LENGTH; ) {
            if (bits < 5) {
                buffer = (buffer << 8) | (digest[i++] & 0xff);
                bits += 8;
            }
            out.append(ALPHABET[(buffer >> (bits - 5)) & 31]);
            bits -= 5;
        }
        return out.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
