package dateline.ingest.comment;

import dateline.contracts.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the letter says that asks a writer to confirm the address. It has no word of the writer's own: else anybody could have us
 * send theirs to anybody.
 */
@ApplicationScoped
class LetterWords {

    static final String SUBJECT = "Did you send a comment?";

    private static final String TEXT = """
            Somebody gave this email address with a comment on

                %s

            If it was you, open this page and press the button:

            %s

            Please do so within %s hours: after that, a comment that nobody has confirmed is refused.

            If it was not you, do nothing. Your address is kept locked up and is shown to nobody.
            """;

    private final String page;
    private final String hours;
    private final Seals seals;

    LetterWords(
            @ConfigProperty(name = "dateline.comments.page") Optional<String> pages,
            @ConfigProperty(name = "dateline.comments.confirm-hours") String hours,
            @ConfigProperty(name = "dateline.comments.secret") Optional<String> secret) {
        this.page = pages.orElse("").split(",")[0].strip();
        this.hours = hours;
        this.seals = new Seals(secret.orElse(""));
    }

    /** @param hash the keyed hash of the address */
    String text(Letter letter, String hash) {
        return TEXT.formatted(letter.headline(), link(letter.commentId(), hash), hours);
    }

    /** What stands behind the number sign no server and no log sees. */
    private String link(String commentId, String hash) {
        return "%s/comments/%s#%s.%s".formatted(page, commentId, hash, seals.seal("letter", commentId, hash));
    }
}
