package dateline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** API keys of moderators for these tests, and the setting that knows their hashes. */
final class ModeratorKeys {

    static final String ANNA = "dl_anna_" + "a".repeat(64);
    static final String BEN = "dl_ben_" + "b".repeat(64);
    static final String SETTING = "anna:moderator:" + hash(ANNA) + ",ben:moderator:" + hash(BEN);

    private ModeratorKeys() {}

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
