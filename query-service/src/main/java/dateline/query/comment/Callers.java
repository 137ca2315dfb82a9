package dateline.query.comment;

import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Seals;
import dateline.query.access.ApiKeys;
import dateline.query.access.Bearer;
import dateline.query.access.Caller;
import dateline.query.access.Network;
import dateline.query.http.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who asks about comments: somebody with an API key, the writer of a comment with the link to it, or any reader. */
@ApplicationScoped
class Callers {

    private static final Pattern LETTER = Pattern.compile("([0-9A-Za-z_-]{1,64})\\.([0-9A-Za-z_-]{1,64})");
    private static final int READER_CHARACTERS = 22;

    private final ApiKeys keys;
    private final Seals seals;

    Callers(ApiKeys keys, @ConfigProperty(name = "dateline.comments.secret") Optional<String> secret) {
        this.keys = keys;
        this.seals = new Seals(secret.orElse(""));
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

    /** Whether the writer of a comment comes; if not, refuses whoever may not even read what is public. */
    boolean comesAsWriter(String authorization, String commentId) {
        boolean writer = isWriter(authorization, commentId);
        if (!writer && !keys.mayRead(authorization)) {
            throw Refused.unknownCaller();
        }
        return writer;
    }

    /** Who has the key in this header. */
    Optional<Caller> caller(String authorization) {
        return keys.caller(authorization);
    }

    /** Whether this header holds the key that the writer of a comment was given. */
    boolean isWriter(String authorization, String commentId) {
        return Bearer.token(authorization)
                .filter(token -> seals.holds(token, "status", commentId))
                .isPresent();
    }

    /** Whether this header holds what only the letter to the comment's writer said: a hash of the address, and our seal. */
    boolean hasTheLetter(String authorization, String commentId) {
        return Bearer.token(authorization)
                .map(LETTER::matcher)
                .filter(Matcher::matches)
                .filter(parts -> seals.holds(parts.group(2), "letter", commentId, parts.group(1)))
                .isPresent();
    }

    /**
     * A name for a reader who has none: the same for the same {@link Network}, and no way back to it.
     */
    String reader(String address) {
        return "reader-" + seals.seal("reader", Network.of(address)).substring(0, READER_CHARACTERS);
    }
}
