package dateline.processing.comment;

import com.mongodb.client.MongoClient;
import dateline.processing.store.JsonStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The {@code commented_articles} collection: what judging comments needs of each article, by article id. */
@ApplicationScoped
class CommentedArticleStore {

    private final JsonStore<CommentedArticle> articles;

    CommentedArticleStore(MongoClient client) {
        this.articles = new JsonStore<>(client, "commented_articles", CommentedArticle.class);
    }

    Optional<CommentedArticle> find(String articleId) {
        return articles.find(articleId);
    }

    /** Keeps a revision, unless a newer one is there. */
    void keep(CommentedArticle article) {
        if (articles.find(article.articleId())
                .filter(known -> known.revision() >= article.revision())
                .isEmpty()) {
            articles.put(article.articleId(), article.revision(), article);
        }
    }
}
