package dateline.processing;

import dateline.contracts.ArticleMessage.Revised;
import dateline.language.AnnotatedText;
import dateline.language.LanguageReader;
import dateline.processing.article.Article;

/** The language reader that all tests share: its models take seconds to load. */
public final class Texts {

    public static final LanguageReader LANGUAGE = new LanguageReader();

    private Texts() {}

    /** An article and what the language reader makes of it, without syntax. */
    public record Read(Article article, AnnotatedText text) {}

    /** Published on Monday 2022-01-10; the first block is the headline. */
    public static Read read(String... blocks) {
        return read(SampleArticle.of("table", 1, blocks));
    }

    public static Read read(Revised message) {
        Article article = Article.of(message);
        return new Read(article, LANGUAGE.read(article.text()));
    }
}
