package dateline.moderation;

import java.util.Objects;
import java.util.Optional;

/**
 * What a reader sent, as it was typed. The address itself never comes here, only what was told of it.
 *
 * @param article what is commented on; empty if it is not known here, and then nothing is said on relevance
 * @param standing what is known of the writer; empty where nobody keeps account of writers
 */
public record Comment(
        String text,
        String name,
        EmailCheck email,
        Optional<ArticleUnderComment> article,
        Optional<Standing> standing) {

    /** Takes a missing text or name for an empty one. */
    public Comment {
        text = Objects.requireNonNullElse(text, "");
        name = Objects.requireNonNullElse(name, "");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(standing, "standing");
    }
}
