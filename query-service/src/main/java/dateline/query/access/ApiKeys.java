package dateline.query.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.ModerationMessage.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The API keys that this service knows, and whether it answers those who have none.
 *
 * <p>The setting holds the SHA-256 of each key and not the key. A key is long and random, so nothing slower is needed.
 */
@ApplicationScoped
public class ApiKeys {

    private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]{1,40}):(reader|moderator|admin):([0-9a-f]{64})");

    private final List<Key> keys;
    private final boolean required;

    private record Key(Caller caller, byte[] hash) {}

    public ApiKeys(
            @ConfigProperty(name = "dateline.api.keys") Optional<String> keys,
            @ConfigProperty(name = "dateline.api.keys-required") boolean required) {
        this.keys = read(keys.orElse(""));
        this.required = required;
        if (required && this.keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "DATELINE_API_KEYS_REQUIRED is true and DATELINE_API_KEYS names no key: nobody could read");
        }
    }

    private static List<Key> read(String setting) {
        List<Key> keys = new ArrayList<>();
        for (String entry : setting.isBlank() ? new String[0] : setting.strip().split("[\\s,]+")) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                // Not the entry itself: somebody may have put a key there.
                throw new IllegalArgumentException(
                        "DATELINE_API_KEYS: entry %d is not name:role:sha256, with the role reader, moderator or admin"
                                .formatted(keys.size() + 1));
            }
            Role role = Role.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
            keys.add(new Key(new Caller(parts.group(1), role), HexFormat.of().parseHex(parts.group(3))));
        }
        return List.copyOf(keys);
    }

    /** Whether only those who have a key may read. */
    public boolean required() {
        return required;
    }

    /**
     * Whether who sends this header may read: anybody, unless keys are required; then whoever has one, in any role.
     *
     * @param authorization the header, or null
     */
    public boolean mayRead(String authorization) {
        return !required || caller(authorization).isPresent();
    }

    /**
     * Who has the key in this header; every key is compared, so that the time tells nothing.
     *
     * @param authorization the header, or null
     */
    public Optional<Caller> caller(String authorization) {
        Optional<byte[]> given = Bearer.token(authorization).map(ApiKeys::sha256);
        Optional<Caller> found = Optional.empty();
        for (Key key : keys) {
            if (given.isPresent() && MessageDigest.isEqual(key.hash(), given.get())) {
                found = Optional.of(key.caller());
            }
        }
        return found;
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
