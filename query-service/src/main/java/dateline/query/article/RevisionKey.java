package dateline.query.article;

/** Names one revision of one article. */
public record RevisionKey(String articleId, int revision) {

    /** The {@code _id} under which stores keep what belongs to it. */
    String id() {
        return articleId + ":" + revision;
    }
}
