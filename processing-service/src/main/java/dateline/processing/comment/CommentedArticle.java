package dateline.processing.comment;

import dateline.contracts.ArticleMessage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What judging comments needs of an article.
 *
 * @param revision the newest; older ones change nothing
 * @param host of its page
 */
public record CommentedArticle(
        String articleId, int revision, String headline, String text, List<String> authors, Optional<String> host) {

    public CommentedArticle {
        authors = List.copyOf(authors);
    }

    /** An article that was taken back has no words any more. */
    public static CommentedArticle of(ArticleMessage message) {
        return switch (message) {
            case ArticleMessage.Revised article ->
                new CommentedArticle(
                        article.articleId(),
                        article.revision(),
                        article.headline(),
                        article.text(),
                        article.authors(),
                        article.url().flatMap(CommentedArticle::hostOf));
            case ArticleMessage.Withdrawn withdrawn ->
                new CommentedArticle(withdrawn.articleId(), withdrawn.revision(), "", "", List.of(), Optional.empty());
        };
    }

    /** Whether there is anything to judge a comment beside. */
    public boolean hasWords() {
        return !text.isEmpty();
    }

    private static Optional<String> hostOf(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
