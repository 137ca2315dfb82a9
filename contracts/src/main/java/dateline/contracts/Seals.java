package dateline.contracts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what others must not be able to make: what one service tells another on a topic that anybody may write to, and
 * the links that let a reader see and change what is theirs.
 *
 * <p>A seal is an HMAC-SHA-256 under a secret that the services share (setting {@code DATELINE_COMMENTS_SECRET}), over a
 * purpose and parts that cannot run together. Without a secret nothing is sealed and no seal holds.
 */
public final class Seals {

    /** Shorter secrets could be guessed. */
    public static final int LEAST_CHARACTERS = 32;

    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    /** @param secret at least {@value #LEAST_CHARACTERS} characters, or empty if there is none */
    public Seals(String secret) {
        if (!secret.isEmpty() && secret.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "DATELINE_COMMENTS_SECRET must have at least %d characters".formatted(LEAST_CHARACTERS));
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is a secret at all. */
    public boolean areThere() {
        return secret.length > 0;
    }

    /**
     * The seal over some parts.
     *
     * @param purpose what the seal is for: one for one purpose never holds for another
     * @param parts in a fixed order; a missing one counts as empty
     */
    public String seal(String purpose, String... parts) {
        if (!areThere()) {
            throw new IllegalStateException("there is no secret to seal with");
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            add(mac, purpose);
            for (String part : parts) {
                add(mac, part == null ? "" : part);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** Whether a seal is ours for this. It takes the same time, however much of it is right. */
    public boolean holds(String seal, String purpose, String... parts) {
        return areThere()
                && seal != null
                && MessageDigest.isEqual(
                        seal.getBytes(StandardCharsets.UTF_8),
                        seal(purpose, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static void add(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        mac.update(bytes);
    }
}
