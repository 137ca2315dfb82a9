package dateline.query.article;

import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ArticleMessage.Withdrawn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one article over time. Messages may come twice and in any order: the history is the same.
 *
 * @param revisions newest first
 * @param withdrawal the newest withdrawal, in force or overtaken by a newer revision
 */
public record ArticleHistory(String articleId, List<RevisionNote> revisions, Optional<WithdrawalNote> withdrawal) {

    public ArticleHistory {
        revisions = List.copyOf(revisions);
    }

    /**
     * One revision, in short.
     *
     * @param headline absent once the article is withdrawn
     */
    public record RevisionNote(
            int revision, Instant learnedAt, Optional<String> headline, String contentHash, String documentId) {}

    /** That and why the source took the article back. */
    public record WithdrawalNote(int revision, String reason, Instant learnedAt) {}

    /** An article of which nothing is known. */
    public static ArticleHistory none(String articleId) {
        return new ArticleHistory(articleId, List.of(), Optional.empty());
    }

    /** The history with one more revision; the same if it is in it. */
    public ArticleHistory with(Revised article) {
        RevisionNote note = new RevisionNote(
                article.revision(),
                article.learnedAt(),
                Optional.of(article.headline()),
                article.contentHash(),
                article.documentId());
        List<RevisionNote> all = Stream.concat(
                        Stream.of(note), revisions.stream().filter(each -> each.revision() != article.revision()))
                .sorted(Comparator.comparingInt(RevisionNote::revision).reversed())
                .toList();
        return new ArticleHistory(articleId, all, withdrawal).withoutWithdrawnWords();
    }

    /** The history with a withdrawal; the same if a later one is in it. */
    public ArticleHistory with(Withdrawn message) {
        if (withdrawal.isPresent() && withdrawal.get().revision() >= message.revision()) {
            return this;
        }
        WithdrawalNote note = new WithdrawalNote(message.revision(), message.reason(), message.learnedAt());
        return new ArticleHistory(articleId, revisions, Optional.of(note)).withoutWithdrawnWords();
    }

    /** Number of the newest revision that readers may see. */
    public Optional<Integer> newest() {
        return revisions.stream().map(RevisionNote::revision).findFirst().filter(revision -> !isWithdrawn(revision));
    }

    /** Whether the source took this revision back. A newer one puts the article before readers again. */
    public boolean isWithdrawn(int revision) {
        return withdrawal.filter(note -> note.revision() >= revision).isPresent();
    }

    /** Whether there is nothing left for readers. */
    public boolean isWithdrawn() {
        return withdrawal.isPresent() && newest().isEmpty();
    }

    /** The highest number that any message about the article carried. */
    public int latestRevision() {
        return Stream.concat(
                        revisions.stream().map(RevisionNote::revision),
                        withdrawal.stream().map(WithdrawalNote::revision))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private ArticleHistory withoutWithdrawnWords() {
        List<RevisionNote> kept = revisions.stream()
                .map(note -> isWithdrawn(note.revision())
                        ? new RevisionNote(
                                note.revision(),
                                note.learnedAt(),
                                Optional.empty(),
                                note.contentHash(),
                                note.documentId())
                        : note)
                .toList();
        return new ArticleHistory(articleId, kept, withdrawal);
    }
}
