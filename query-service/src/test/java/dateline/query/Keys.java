package dateline.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** API keys for tests, and the setting that knows them. */
public final class Keys {

    public static final String ANNA = "dl_anna_" + "a".repeat(64);
    public static final String BEN = "dl_ben_" + "b".repeat(64);
    public static final String ROOT = "dl_root_" + "c".repeat(64);
    public static final String RUTH = "dl_ruth_" + "d".repeat(64);

    static final String SETTING = String.join(
            ",",
            "anna:moderator:" + hash(ANNA),
            "ben:moderator:" + hash(BEN),
            "root:admin:" + hash(ROOT),
            "ruth:reader:" + hash(RUTH));

    private Keys() {}

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
