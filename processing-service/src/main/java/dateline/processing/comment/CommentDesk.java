package dateline.processing.comment;

import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.Sender;
import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.Rejection;
import dateline.contracts.Seals;
import dateline.moderation.PublicText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this service does with comments and with what is done to them.
 *
 * <p>The audit is written first, then the comment, its writer's account, then the decision is told, and only then is the record committed.
 * After a crash the same record comes again and finds what it wrote: a comment that is there already and an action that
 * was done already are told again and change nothing.
 */
@ApplicationScoped
public class CommentDesk {

    private final CommentStore comments;
    private final AuditStore audit;
    private final CommentedArticleStore articles;
    private final Writers writers;
    private final CommentSetting setting;
    private final Seals seals;

    CommentDesk(
            CommentStore comments,
            AuditStore audit,
            CommentedArticleStore articles,
            Writers writers,
            CommentSetting setting,
            @ConfigProperty(name = "dateline.comments.secret") Optional<String> secret) {
        this.comments = comments;
        this.audit = audit;
        this.articles = articles;
        this.writers = writers;
        this.setting = setting;
        this.seals = new Seals(secret.orElse(""));
    }

    /** What is to be told of a record. */
    public sealed interface Answer {

        record Decided(DecisionMessage decision) implements Answer {}

        record Refused(Rejection rejection) implements Answer {}

        /** The article that ingest-service has is not here yet: the same record has to be asked again. */
        record NotYet() implements Answer {}
    }

    /**
     * Takes a comment in. May be repeated.
     *
     * @param wait whether an article may still be on its way here
     */
    public Answer receive(CommentMessage comment, Instant at, boolean wait) {
        Optional<DecisionMessage> known = comments.find(comment.commentId());
        if (known.isPresent()) {
            writers.received(comment, comment.vouchedFor(seals), known.get());
            return new Answer.Decided(known.get());
        }
        Optional<Sender> sender = comment.vouchedFor(seals);
        Optional<CommentedArticle> article = articles.find(comment.articleId());
        if (article.isEmpty() && sender.isPresent() && wait) {
            return new Answer.NotYet();
        }
        if (article.isEmpty() && sender.isEmpty()) {
            return new Answer.Refused(new Rejection(
                    Rejection.Code.UNKNOWN_ARTICLE, "articleId: no article that can be commented on has it"));
        }
        Optional<DecisionMessage> parent = comment.parentId()
                .flatMap(comments::find)
                .filter(each -> each.articleId().equals(comment.articleId()));
        DecisionMessage first = CommentReception.of(
                comment,
                sender,
                article.filter(CommentedArticle::hasWords),
                parent,
                writers.standing(comment, sender, at),
                setting.get(),
                at);
        if (!kept(first)) {
            return receive(comment, at, wait);
        }
        writers.received(comment, sender, first);
        return new Answer.Decided(first);
    }

    /** Does something with a comment, if it may be done. May be repeated. */
    public Answer act(ModerationMessage action, Instant at) {
        if (!action.isSealed(seals)) {
            return refused(Rejection.Code.REFUSED, "seal: query-service has not sealed this");
        }
        Optional<DecisionMessage> known = comments.find(action.commentId());
        if (known.isEmpty()) {
            return refused(Rejection.Code.UNKNOWN_COMMENT, "commentId: no comment has it");
        }
        if (!StepHash.holds(known.get().steps())) {
            throw new IllegalStateException("somebody changed what was done with " + action.commentId());
        }
        return switch (CommentCourse.after(known.get(), action, hosts(known.get(), action), at)) {
            case CommentCourse.Outcome.Repeat() -> decided(known.get());
            case CommentCourse.Outcome.Refused(String reason) -> refused(Rejection.Code.REFUSED, reason);
            case CommentCourse.Outcome.Done(DecisionMessage decision) ->
                kept(decision) ? decided(decision) : act(action, at);
        };
    }

    private Answer decided(DecisionMessage decision) {
        writers.decided(decision);
        return new Answer.Decided(decision);
    }

    /** Hosts whose links a moderator may let stand: the article's own and those of the setting. */
    private Set<String> hosts(DecisionMessage comment, ModerationMessage action) {
        return action.keepLinks().orElse(false)
                ? PublicText.allowedHosts(
                        setting.get(), articles.find(comment.articleId()).flatMap(CommentedArticle::host))
                : Set.of();
    }

    /** Keeps what judging comments needs of an article. */
    public void keep(CommentedArticle article) {
        articles.keep(article);
    }

    private boolean kept(DecisionMessage decision) {
        audit.add(decision);
        return comments.write(decision);
    }

    private static Answer refused(Rejection.Code code, String reason) {
        return new Answer.Refused(new Rejection(code, reason));
    }
}
