package dateline.ingest.comment;

import dateline.contracts.ArticleMessage;
import dateline.contracts.CommentMessage;
import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.Seals;
import dateline.ingest.article.ArticleStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes a comment in: judges it, keeps the address apart, and puts the rest on the topic.
 *
 * <p>The letter is written and the address is kept first. If the broker then does not answer, the writer sends the comment again, and it is the
 * same comment with the same address.
 */
@ApplicationScoped
public class CommentDesk {

    // Long enough for an answer that was lost on its way. Later, the words may be public, and whoever guesses the
    // address
    // could send them again to get the link that takes them back.
    private static final Duration LINK_IS_GIVEN_AGAIN = Duration.ofMinutes(10);

    private final ArticleStore articles;
    private final AddressStore addresses;
    private final Letters letters;
    private final CommentOutbox outbox;
    private final CommentSetting setting;
    private final DisposableDomains disposable;
    private final Seals seals;
    private final Optional<AddressVault> vault;
    private final Clock clock;

    CommentDesk(
            ArticleStore articles,
            AddressStore addresses,
            Letters letters,
            CommentOutbox outbox,
            Clock clock,
            CommentSetting setting,
            DisposableDomains disposable,
            @ConfigProperty(name = "dateline.comments.secret") Optional<String> secret,
            @ConfigProperty(name = "dateline.comments.address-key") Optional<String> addressKey) {
        this.articles = articles;
        this.addresses = addresses;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
        this.setting = setting;
        this.disposable = disposable;
        this.seals = new Seals(secret.orElse(""));
        this.vault = AddressVault.of(addressKey);
    }

    /** What became of a comment. */
    sealed interface Outcome {

        /** The broker has it. The token is absent where it was given before. */
        record Taken(String commentId, Optional<String> token) implements Outcome {}

        /** It breaks the rules. */
        record Refused(List<Violation> violations) implements Outcome {}

        /** There is no such article, or its source took it back. */
        record NoArticle() implements Outcome {}

        /** Nobody has set this service up to take comments. */
        record Closed() implements Outcome {}
    }

    /** What the rules say of it; nothing is kept or sent. */
    CommentJudging check(CommentForm form) {
        return judged(form, article(form.articleId()));
    }

    private CommentJudging judged(CommentForm form, Optional<ArticleMessage.Revised> article) {
        return CommentJudging.of(form, article, setting.get(), disposable.now());
    }

    Outcome take(CommentForm form) {
        if (vault.isEmpty() || !seals.areThere()) {
            return new Outcome.Closed();
        }
        Optional<ArticleMessage.Revised> article = article(form.articleId());
        if (article.isEmpty()) {
            return new Outcome.NoArticle();
        }
        CommentJudging judging = judged(form, article);
        return judging.isTaken() ? send(form, article.get(), judging) : new Outcome.Refused(judging.refusals());
    }

    private Outcome send(CommentForm form, ArticleMessage.Revised article, CommentJudging judging) {
        String address = judging.address().orElseThrow();
        Instant now = Instant.now(clock);
        CommentMessage comment = new CommentMessage(
                        article.articleId(), form.parentId(), form.name(), form.text(), Optional.empty())
                .sealed(vault.orElseThrow().hash(address), judging.check(), setting.moderator(address), seals);
        String id = comment.commentId();
        letters.write(id, article.headline(), now);
        Instant since = addresses.keep(id, vault.orElseThrow().lock(id, address), now);
        outbox.publish(comment, now);
        boolean tell = Duration.between(since, now).compareTo(LINK_IS_GIVEN_AGAIN) <= 0;
        return new Outcome.Taken(id, tell ? Optional.of(seals.seal("status", id)) : Optional.empty());
    }

    /** The newest revision, unless the source took the article back. */
    private Optional<ArticleMessage.Revised> article(String id) {
        return articles.known(List.of(id))
                .map(articles::newest)
                .filter(ArticleMessage.Revised.class::isInstance)
                .map(ArticleMessage.Revised.class::cast);
    }

    /** Hears what was decided of a comment: destroys the address of one whose words are gone, and has the others' letters sent. */
    public void heard(DecisionMessage decision) {
        boolean gone = decision.state() == CommentState.ERASED || decision.state() == CommentState.REDUCED;
        if (gone) {
            letters.forget(decision.commentId());
            addresses.destroy(decision.commentId());
        } else {
            letters.heard(decision, Instant.now(clock));
        }
    }
}
