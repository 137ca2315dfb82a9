package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.contracts.ContentId;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who and what an article names: "Kassym-Jomart Tokayev", "Mr. Tokayev" and "Tokayev" are one person with three
 * mentions; "Collective Security Treaty Organisation (CSTO)" is one organisation under its name, its other spelling and
 * its acronym.
 *
 * <p>Pronouns and descriptions ("he", "the Kazakh leader") are no mentions. Credits of pictures name nobody.
 */
public final class EntityReader {

    /** The entities in the order of their first mentions. */
    public List<Entity> read(Article article, AnnotatedText text) {
        List<Naming> namings = Kinds.settle(NamingFinder.find(article, text), text.text());
        return Grouping.of(namings, Acronyms.tiedIn(text.text(), namings)).stream()
                .map(group -> entity(article, group))
                .sorted(Comparator.comparing(
                        each -> each.mentions().get(0).span().start()))
                .toList();
    }

    private static Entity entity(Article article, Group group) {
        String name = group.name();
        List<Mention> mentions = group.namings().stream()
                .sorted(Comparator.comparing(Naming::start))
                .map(each -> new Mention(article.span(each.start(), each.end()), group.formOf(each)))
                .toList();
        return new Entity(
                ContentId.of('e', article.articleId(), group.kind().name(), name),
                group.kind(),
                name,
                group.acronym(),
                mentions);
    }
}
