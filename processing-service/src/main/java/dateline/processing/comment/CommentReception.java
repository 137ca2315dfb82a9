package dateline.processing.comment;

import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentMessage.Sender;
import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Field;
import dateline.contracts.DecisionMessage.Severity;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Span;
import dateline.moderation.ArticleUnderComment;
import dateline.moderation.Code;
import dateline.moderation.Comment;
import dateline.moderation.CommentJudge;
import dateline.moderation.EmailCheck;
import dateline.moderation.Finding;
import dateline.moderation.Judgement;
import dateline.moderation.Outcome;
import dateline.moderation.PublicText;
import dateline.moderation.Setting;
import dateline.moderation.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges a comment when it comes: what its first decision says. It is published only where a site trusts its writer. */
public final class CommentReception {

    private CommentReception() {}

    /**
     * The comment as its first decision has it.
     *
     * @param sender whom ingest-service vouches for
     * @param article beside which it is judged; absent if it is not known here
     * @param parent the comment that it answers, if that is known here
     * @param standing of its writer
     * @param at when the topic got it
     */
    static DecisionMessage of(
            CommentMessage comment,
            Optional<Sender> sender,
            Optional<CommentedArticle> article,
            Optional<DecisionMessage> parent,
            Standing standing,
            Setting setting,
            Instant at) {
        AddressCheck check = sender.map(Sender::check).orElse(AddressCheck.NONE);
        Judgement judgement = CommentJudge.judge(
                new Comment(
                        comment.text(),
                        comment.name(),
                        email(check),
                        article.map(each -> beside(each, parent)),
                        Optional.of(standing)),
                setting);
        List<DecisionMessage.Finding> findings =
                judgement.findings().stream().map(CommentReception::finding).toList();
        String shown = PublicText.of(comment.text()).text();
        CommentState state = state(judgement, shown.equals(comment.text()));
        Step step = new Step(
                comment.commentId(),
                Optional.empty(),
                Role.RULES,
                "rules " + judgement.policyVersion() + (state.isPublic() ? ", trusted" : ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                0,
                at,
                "");
        return new DecisionMessage(
                comment.commentId(),
                1,
                comment.articleId(),
                article.map(CommentedArticle::revision),
                comment.parentId(),
                Optional.of(comment.name()),
                Optional.of(comment.text()),
                Optional.empty(),
                check,
                sender.flatMap(Sender::moderator),
                at,
                state,
                Risks.of(state, findings),
                judgement.policyVersion(),
                findings,
                List.of(),
                Optional.of(shown).filter(each -> state.isPublic()),
                Optional.empty(),
                List.of(StepHash.sealed(step, StepHash.NONE)));
    }

    private static CommentState state(Judgement judgement, boolean asWritten) {
        if (judgement.findings().stream().anyMatch(CommentReception::refuses)) {
            return CommentState.REJECTED_BY_RULES;
        }
        if (judgement.outcome() != Outcome.PUBLISHED) {
            return CommentState.PENDING;
        }
        return asWritten ? CommentState.PUBLISHED : CommentState.PUBLISHED_EDITED;
    }

    /**
     * Only form, who writes, links that run something, and the words that are never published are refused without a person:
     * rules 3 and 5, one code of rule 4, and a list.
     */
    private static boolean refuses(Finding finding) {
        return finding.severity() == dateline.moderation.Severity.REJECT
                && (finding.rule() == 3
                        || finding.rule() == 5
                        || finding.code() == Code.R4_UNSAFE_LINK
                        || finding.code() == Code.R2_ABUSIVE);
    }

    /** Without an address that ingest-service vouches for, it is one whose address nobody has confirmed. */
    private static EmailCheck email(AddressCheck check) {
        return switch (check) {
            case NONE, UNCONFIRMED -> EmailCheck.UNCONFIRMED;
            case ROLE -> EmailCheck.ROLE;
        };
    }

    private static ArticleUnderComment beside(CommentedArticle article, Optional<DecisionMessage> parent) {
        return new ArticleUnderComment(
                article.headline(),
                article.text(),
                article.authors(),
                List.of(),
                article.host(),
                parent.flatMap(DecisionMessage::name).stream().toList(),
                parent.flatMap(DecisionMessage::text));
    }

    private static DecisionMessage.Finding finding(Finding finding) {
        return new DecisionMessage.Finding(
                finding.rule(),
                finding.code().name(),
                Severity.valueOf(finding.severity().name()),
                Field.valueOf(finding.field().name()),
                finding.field() == Finding.Field.EMAIL || finding.end() <= finding.start()
                        ? Optional.empty()
                        : Optional.of(new Span(finding.start(), finding.end(), finding.words())),
                finding.message(),
                finding.suggestion(),
                finding.replacement(),
                finding.listVersion());
    }
}
