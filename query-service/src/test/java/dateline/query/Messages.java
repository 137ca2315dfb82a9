package dateline.query;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.contracts.AnalysisMessage.MentionForm;
import dateline.contracts.AnalysisMessage.Reader;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.ChangeKind;
import dateline.contracts.ArticleMessage.Edit;
import dateline.contracts.ArticleMessage.EditKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ArticleMessage.Withdrawn;
import dateline.contracts.ContentId;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages for tests: an article about a name, with as little around it as will do. */
public final class Messages {

    public static final Instant LEARNED_AT = Instant.parse("2022-01-20T08:00:00Z");

    private Messages() {}

    /** The id of the article that goes by this name in a test. */
    public static String articleId(String name) {
        return ContentId.of('a', name);
    }

    public static Draft article(String name) {
        return new Draft(
                name, 1, "Headline of " + name, List.of("Body of " + name + "."), Optional.empty(), "The Courier");
    }

    /** An article in the making. */
    public record Draft(
            String name,
            int revision,
            String headline,
            List<String> paragraphs,
            Optional<ReportedTime> published,
            String outlet) {

        public Draft revision(int number) {
            return new Draft(name, number, headline, paragraphs, published, outlet);
        }

        public Draft headline(String words) {
            return new Draft(name, revision, words, paragraphs, published, outlet);
        }

        public Draft body(String... words) {
            return new Draft(name, revision, headline, List.of(words), published, outlet);
        }

        public Draft published(String value) {
            return new Draft(
                    name,
                    revision,
                    headline,
                    paragraphs,
                    Optional.of(new ReportedTime(value, Optional.empty(), "json-ld")),
                    outlet);
        }

        public Draft outlet(String words) {
            return new Draft(name, revision, headline, paragraphs, published, words);
        }

        public Revised message() {
            List<Block> blocks = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            append(text, blocks, BlockKind.HEADLINE, headline);
            paragraphs.forEach(words -> append(text, blocks, BlockKind.PARAGRAPH, words));
            return new Revised(
                    articleId(name),
                    revision,
                    ContentId.of('d', name, Integer.toString(revision)),
                    ContentId.hash(text.toString()),
                    LEARNED_AT,
                    new Known(outlet, "sender"),
                    Optional.of("https://courier.example/" + name),
                    Optional.empty(),
                    Optional.of(new Known("News", "url path")),
                    new Known("en", "detected"),
                    headline,
                    published,
                    Optional.empty(),
                    Optional.empty(),
                    List.of("Jo Lind"),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    text.toString(),
                    blocks,
                    List.of(),
                    List.of(),
                    Optional.empty());
        }

        private static void append(StringBuilder text, List<Block> blocks, BlockKind kind, String words) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.codePointCount(0, text.length());
            text.append(words);
            blocks.add(new Block(kind, start, text.codePointCount(0, text.length())));
        }
    }

    /** This revision with what it changed: its first paragraph, since the revision before. */
    public static Revised changed(Revised article, Revised before, ChangeKind kind) {
        var edit = new Edit(
                EditKind.CHANGED, BlockKind.PARAGRAPH, Optional.of(paragraph(before)), Optional.of(paragraph(article)));
        return new Revised(
                article.articleId(),
                article.revision(),
                article.documentId(),
                article.contentHash(),
                article.learnedAt(),
                article.outlet(),
                article.url(),
                article.outletArticleId(),
                article.section(),
                article.language(),
                article.headline(),
                article.published(),
                article.modified(),
                article.printed(),
                article.authors(),
                article.dateline(),
                article.keywords(),
                article.image(),
                article.pageKind(),
                article.text(),
                article.blocks(),
                article.captions(),
                article.furniture(),
                Optional.of(new Change(kind, before.revision(), List.of(edit))));
    }

    private static Span paragraph(Revised article) {
        Block block = article.blocks().get(1);
        return new Span(block.start(), block.end(), article.text().substring(block.start(), block.end()));
    }

    public static Withdrawn withdrawal(String name, int revision) {
        return new Withdrawn(
                articleId(name), revision, ContentId.of('d', name, "kill"), LEARNED_AT, "The source withdrew it.");
    }

    /** The facts of a revision: it names these people, once each, at its start. */
    public static AnalysisMessage facts(Revised article, String... people) {
        List<Entity> entities = new ArrayList<>();
        for (String person : people) {
            String words = article.text().substring(0, 1);
            entities.add(new Entity(
                    ContentId.of('e', article.articleId(), "PERSON", person),
                    EntityKind.PERSON,
                    person,
                    Optional.empty(),
                    List.of(new Mention(new Span(0, 1, words), MentionForm.NAME))));
        }
        return new AnalysisMessage(
                article.articleId(),
                article.revision(),
                article.contentHash(),
                new Reader("dateline", "test"),
                List.of(),
                entities,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
