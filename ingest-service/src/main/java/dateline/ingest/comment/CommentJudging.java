package dateline.ingest.comment;

import dateline.contracts.ArticleMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentReading;
import dateline.moderation.ArticleUnderComment;
import dateline.moderation.Comment;
import dateline.moderation.CommentJudge;
import dateline.moderation.EmailAddresses;
import dateline.moderation.EmailCheck;
import dateline.moderation.Setting;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules say of a comment that is filled in, all at once. Nothing is kept.
 *
 * @param violations all that was found, also what only a moderator can decide
 * @param address the writer's, in the form in which mail is sent to it; absent if it is none
 * @param check what is told of it outside this service
 */
record CommentJudging(List<Violation> violations, Optional<String> address, AddressCheck check) {

    /** @param disposable further domains whose mailboxes last for minutes */
    static CommentJudging of(
            CommentForm form, Optional<ArticleMessage.Revised> article, Setting setting, Set<String> disposable) {
        EmailAddresses.Checked address = EmailAddresses.check(form.email(), disposable);
        var comment = new Comment(
                form.text(), form.name(), address.check(), article.map(CommentJudging::articleUnder), Optional.empty());
        List<Violation> violations = new ArrayList<>(CommentJudge.judge(comment, setting).findings().stream()
                .map(Violation::of)
                .toList());
        CommentReading.address(form.text())
                .map(span -> Violation.address("text", span))
                .ifPresent(violations::add);
        CommentReading.address(form.name())
                .map(span -> Violation.address("name", span))
                .ifPresent(violations::add);
        return new CommentJudging(violations, address.address(), check(address.check()));
    }

    /** Whether the comment can be sent on as it is. */
    boolean isTaken() {
        return refusals().isEmpty() && address.isPresent();
    }

    /** Those for which it cannot. */
    List<Violation> refusals() {
        return violations.stream()
                .filter(each -> each.severity().equals("reject"))
                .toList();
    }

    private static AddressCheck check(EmailCheck check) {
        return switch (check) {
            case CONFIRMED, UNCONFIRMED -> AddressCheck.UNCONFIRMED;
            case ROLE -> AddressCheck.ROLE;
            case MISSING, INVALID, DISPOSABLE -> AddressCheck.NONE;
        };
    }

    private static ArticleUnderComment articleUnder(ArticleMessage.Revised article) {
        return new ArticleUnderComment(
                article.headline(),
                article.text(),
                article.authors(),
                List.of(),
                article.url().flatMap(CommentJudging::host),
                List.of(),
                Optional.empty());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
