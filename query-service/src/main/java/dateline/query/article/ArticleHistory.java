package dateline.query.article;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.ChangeKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ArticleMessage.Withdrawn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What is known of one article over time. Messages may come twice and in any order: the history is the same.
 *
 * @param revisions newest first
 * @param withdrawals newest first; the first is in force, or overtaken by a newer revision
 */
public record ArticleHistory(
        String articleId,
        List<RevisionNote> revisions,
        // Histories of before all withdrawals were kept have the newest alone, under the other name.
        @JsonAlias("withdrawal") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<WithdrawalNote> withdrawals) {

    public ArticleHistory {
        revisions = List.copyOf(revisions);
        withdrawals = withdrawals == null ? List.of() : List.copyOf(withdrawals);
    }

    /**
     * One revision, in short.
     *
     * @param headline absent once the article is withdrawn
     * @param change why it was made; absent in the first
     */
    public record RevisionNote(
            int revision,
            Instant learnedAt,
            Optional<String> headline,
            Optional<ChangeKind> change,
            String contentHash,
            String documentId) {

        private RevisionNote withoutWords() {
            return new RevisionNote(revision, learnedAt, Optional.empty(), change, contentHash, documentId);
        }
    }

    /** That and why the source took the article back. */
    public record WithdrawalNote(int revision, String reason, Instant learnedAt) {}

    /** An article of which nothing is known. */
    public static ArticleHistory none(String articleId) {
        return new ArticleHistory(articleId, List.of(), List.of());
    }

    /** The history with one more revision; the same if it is in it. */
    public ArticleHistory with(Revised article) {
        RevisionNote note = new RevisionNote(
                article.revision(),
                article.learnedAt(),
                Optional.of(article.headline()),
                article.change().map(Change::kind),
                article.contentHash(),
                article.documentId());
        return new ArticleHistory(articleId, added(revisions, note, RevisionNote::revision), withdrawals)
                .withoutWithdrawnWords();
    }

    /** The history with a withdrawal; the same if it is in it. */
    public ArticleHistory with(Withdrawn message) {
        WithdrawalNote note = new WithdrawalNote(message.revision(), message.reason(), message.learnedAt());
        return new ArticleHistory(articleId, revisions, added(withdrawals, note, WithdrawalNote::revision))
                .withoutWithdrawnWords();
    }

    private static <T> List<T> added(List<T> notes, T note, ToIntFunction<T> revision) {
        return Stream.concat(
                        Stream.of(note),
                        notes.stream().filter(each -> revision.applyAsInt(each) != revision.applyAsInt(note)))
                .sorted(Comparator.comparingInt(revision).reversed())
                .toList();
    }

    /** The newest withdrawal, in force or overtaken by a newer revision. */
    public Optional<WithdrawalNote> withdrawal() {
        return withdrawals.stream().findFirst();
    }

    /** Number of the newest revision that readers may see. */
    public Optional<Integer> newest() {
        return revisions.stream().map(RevisionNote::revision).findFirst().filter(revision -> !isWithdrawn(revision));
    }

    /** Whether the source took this revision back. A newer one puts the article before readers again. */
    public boolean isWithdrawn(int revision) {
        return withdrawal().filter(note -> note.revision() >= revision).isPresent();
    }

    /** Whether there is nothing left for readers. */
    public boolean isWithdrawn() {
        return withdrawal().isPresent() && newest().isEmpty();
    }

    /** The highest number that any message about the article carried. */
    public int latestRevision() {
        return Stream.concat(
                        revisions.stream().map(RevisionNote::revision),
                        withdrawals.stream().map(WithdrawalNote::revision))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private ArticleHistory withoutWithdrawnWords() {
        List<RevisionNote> kept = revisions.stream()
                .map(note -> isWithdrawn(note.revision()) ? note.withoutWords() : note)
                .toList();
        return new ArticleHistory(articleId, kept, withdrawals);
    }
}
