package dateline.query.article;

import dateline.contracts.ArticleMessage.Revised;

/** Names one revision of one article. */
public record RevisionKey(String articleId, int revision) {

    static RevisionKey of(Revised article) {
        return new RevisionKey(article.articleId(), article.revision());
    }

    /** The {@code _id} under which stores keep what belongs to it. */
    String id() {
        return articleId + ":" + revision;
    }
}
