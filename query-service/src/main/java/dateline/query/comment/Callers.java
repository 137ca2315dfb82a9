package dateline.query.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Seals;
import dateline.query.http.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
 * Who asks: somebody with an API key, the writer of a comment with the link to it, or any reader.
 *
 * <p>The setting holds the SHA-256 of each key and not the key. A key is long and random, so nothing slower is needed.
 */
@ApplicationScoped
class Callers {

    private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]{1,40}):(reader|moderator|admin):([0-9a-f]{64})");
    private static final Pattern BEARER = Pattern.compile("Bearer ([0-9A-Za-z_.~+/-]{1,200}=*)");
    private static final Pattern LETTER = Pattern.compile("([0-9A-Za-z_-]{1,64})\\.([0-9A-Za-z_-]{1,64})");
    private static final int READER_CHARACTERS = 22;
    private static final int SIXTH_VERSION_BYTES = 16;

    private final List<Key> keys;
    private final Seals seals;

    /** Somebody with an API key. */
    record Caller(String name, Role role) {

        boolean moderates() {
            return role == Role.MODERATOR || role == Role.ADMIN;
        }
    }

    private record Key(Caller caller, byte[] hash) {}

    Callers(
            @ConfigProperty(name = "dateline.api.keys") Optional<String> keys,
            @ConfigProperty(name = "dateline.comments.secret") Optional<String> secret) {
        this.keys = read(keys.orElse(""));
        this.seals = new Seals(secret.orElse(""));
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

    Seals seals() {
        return seals;
    }

    /**
     * A moderator or an admin.
     *
     * @param authorization the header, or null
     */
    Caller moderator(String authorization) {
        Caller caller = caller(authorization).orElseThrow(Refused::unknownCaller);
        if (!caller.moderates()) {
            throw Refused.notForYou("This is for moderators.");
        }
        return caller;
    }

    /**
     * An admin.
     *
     * @param authorization the header, or null
     */
    Caller admin(String authorization) {
        Caller caller = moderator(authorization);
        if (caller.role() != Role.ADMIN) {
            throw Refused.notForYou("This is for admins.");
        }
        return caller;
    }

    /** Who has the key in this header; every key is compared, so that the time tells nothing. */
    Optional<Caller> caller(String authorization) {
        Optional<byte[]> given = bearer(authorization).map(Callers::sha256);
        Optional<Caller> found = Optional.empty();
        for (Key key : keys) {
            if (given.isPresent() && MessageDigest.isEqual(key.hash(), given.get())) {
                found = Optional.of(key.caller());
            }
        }
        return found;
    }

    /** Whether this header holds the key that the writer of a comment was given. */
    boolean isWriter(String authorization, String commentId) {
        return bearer(authorization)
                .filter(token -> seals.holds(token, "status", commentId))
                .isPresent();
    }

    /** Whether this header holds what only the letter to the comment's writer said: a hash of the address, and our seal. */
    boolean hasTheLetter(String authorization, String commentId) {
        return bearer(authorization)
                .map(LETTER::matcher)
                .filter(Matcher::matches)
                .filter(parts -> seals.holds(parts.group(2), "letter", commentId, parts.group(1)))
                .isPresent();
    }

    /**
     * A name for a reader who has none: the same for the same address of the network, and no way back to it. Of an address of
     * the sixth version the first half counts, which a household or an office shares.
     */
    String reader(String address) {
        return "reader-" + seals.seal("reader", network(address)).substring(0, READER_CHARACTERS);
    }

    private static String network(String address) {
        try {
            // Written in figures, so that nobody is asked for it.
            byte[] bytes =
                    InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == SIXTH_VERSION_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, SIXTH_VERSION_BYTES / 2)
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static Optional<String> bearer(String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
