package dateline.processing.comment;

import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.contracts.Rejection;
import dateline.contracts.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this service does with comments and with what is done to them.
 *
 * <p>The audit is written first, then the comment, then the decision is told, and only then is the record committed.
 * After a crash the same record comes again and finds what it wrote: a comment that is there already and an action that
 * was done already are told again and change nothing.
 */
@ApplicationScoped
public class CommentDesk {

    private final CommentStore comments;
    private final AuditStore audit;
    private final CommentedArticleStore articles;
    private final Seals seals;

    CommentDesk(
            CommentStore comments,
            AuditStore audit,
            CommentedArticleStore articles,
            @ConfigProperty(name = "dateline.comments.secret") Optional<String> secret) {
        this.comments = comments;
        this.audit = audit;
        this.articles = articles;
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
            return new Answer.Decided(known.get());
        }
        AddressCheck check = comment.check(seals);
        Optional<CommentedArticle> article = articles.find(comment.articleId());
        if (article.isEmpty() && check != AddressCheck.NONE && wait) {
            return new Answer.NotYet();
        }
        if (article.isEmpty() && check == AddressCheck.NONE) {
            return new Answer.Refused(new Rejection(
                    Rejection.Code.UNKNOWN_ARTICLE, "articleId: no article that can be commented on has it"));
        }
        Optional<DecisionMessage> parent = comment.parentId()
                .flatMap(comments::find)
                .filter(each -> each.articleId().equals(comment.articleId()));
        DecisionMessage first =
                CommentReception.of(comment, check, article.filter(CommentedArticle::hasWords), parent, at);
        return kept(first) ? new Answer.Decided(first) : receive(comment, at, wait);
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
        return switch (CommentCourse.after(known.get(), action, at)) {
            case CommentCourse.Outcome.Repeat() -> new Answer.Decided(known.get());
            case CommentCourse.Outcome.Refused(String reason) -> refused(Rejection.Code.REFUSED, reason);
            case CommentCourse.Outcome.Done(DecisionMessage decision) ->
                kept(decision) ? new Answer.Decided(decision) : act(action, at);
        };
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
