package dateline.processing.predict;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.language.AnnotatedText;
import dateline.language.Token;
import dateline.processing.article.Article;
import dateline.processing.place.Peoples;
import java.util.List;

/** Words for a people or what is of it, where they stand in no name: "the Kazakh leader". */
final class Nationalities {

    private Nationalities() {}

    static List<Token> outside(Article article, List<Entity> entities, AnnotatedText text) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Peoples.isWordFor(token.word()))
                .filter(token -> {
                    int at = article.text().codePointCount(0, token.start());
                    return entities.stream()
                            .flatMap(entity -> entity.mentions().stream())
                            .noneMatch(mention -> mention.span().start() <= at
                                    && at < mention.span().end());
                })
                .toList();
    }
}
