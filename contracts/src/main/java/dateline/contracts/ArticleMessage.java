package dateline.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What ingest says about one article, on {@link Topics#ARTICLES}.
 *
 * <p>The key is the article's id, so the messages about one article arrive in order. Delivery is at least once:
 * {@code (articleId, revision)} tells a repeat from a change. Schema: {@code schemas/article.v1.json}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ArticleMessage.Revised.class, name = "revised"),
    @JsonSubTypes.Type(value = ArticleMessage.Withdrawn.class, name = "withdrawn")
})
public sealed interface ArticleMessage {

    /** Id of the article: from its canonical address, else from outlet and own number, else from its text. */
    String articleId();

    /** 1 for the first; each change of what readers see adds one. */
    int revision();

    /** The document that said so. */
    String documentId();

    /** When the document came to us: the time of its record on the topic, so a replay says the same. */
    Instant learnedAt();

    /** The CloudEvents type of this message. */
    String type();

    /**
     * New copy, or a new revision of copy seen before. Carries the whole text: nobody calls back for it.
     *
     * @param documentId the document that this revision was read from
     * @param contentHash {@link ContentId#hash} of {@code text}
     * @param learnedAt when the document came to us: the time of its record on the topic, so a replay says the same
     * @param outlet name of the outlet
     * @param url canonical address
     * @param outletArticleId the outlet's own number for it
     * @param language BCP 47 tag; {@code und} if it could not be told
     * @param published when it was published
     * @param modified when it was last changed, as the page says
     * @param printed when the printable form was made, as its printed line says
     * @param authors names in the byline, in order
     * @param dateline the place and agency before the first words, such as "ALMATY, Kazakhstan (Meridian Wire)"
     * @param keywords as the page gives them
     * @param image address of the picture that stands for the article
     * @param pageKind what the page is and how that shows: {@code article}, {@code paywalled} (only the free part was
     *     there), {@code liveblog}, {@code gallery} or {@code video}. Absent in messages of before we told
     * @param text all words of the article as its readers meet them: the blocks in order, a blank line between two.
     *     Every {@link Span} of every fact counts in this text.
     * @param blocks what each stretch of {@code text} is, in order, covering all but the blank lines
     * @param captions the captions with their credits, in order
     * @param furniture what stood on the page and is not part of the article, by kind
     * @param change what is other than in the revision before; absent in the first
     */
    record Revised(
            String articleId,
            int revision,
            String documentId,
            String contentHash,
            Instant learnedAt,
            Known outlet,
            Optional<String> url,
            Optional<String> outletArticleId,
            Optional<Known> section,
            Known language,
            String headline,
            Optional<ReportedTime> published,
            Optional<ReportedTime> modified,
            Optional<ReportedTime> printed,
            List<String> authors,
            Optional<Span> dateline,
            List<String> keywords,
            Optional<Known> image,
            Optional<Known> pageKind,
            String text,
            List<Block> blocks,
            List<Caption> captions,
            List<Furniture> furniture,
            Optional<Change> change)
            implements ArticleMessage {

        public static final String TYPE = "org.dateline.article.revised.v1";

        public Revised {
            authors = List.copyOf(authors);
            keywords = List.copyOf(keywords);
            blocks = List.copyOf(blocks);
            captions = List.copyOf(captions);
            furniture = List.copyOf(furniture);
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** The source killed the article. Readers drop all that came from it. */
    record Withdrawn(String articleId, int revision, String documentId, Instant learnedAt, String reason)
            implements ArticleMessage {

        public static final String TYPE = "org.dateline.article.withdrawn.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /**
     * A stretch of the article's text and what it is.
     *
     * @param start in code points
     * @param end in code points, exclusive
     */
    record Block(BlockKind kind, int start, int end) {}

    /** What a block is. Facts from a headline or a caption are read otherwise than from a paragraph. */
    enum BlockKind {
        HEADLINE,
        SUBHEAD,
        PARAGRAPH,
        LIST_ITEM,
        BLOCK_QUOTE,
        CAPTION,
        CREDIT
    }

    /** The words under a picture, and who made it. */
    record Caption(String text, Optional<String> credit) {}

    /**
     * What stood on the page and is not part of the article.
     *
     * @param kind such as {@code section-line}, {@code comment-policy}, {@code printed-line}, {@code next-story},
     *     {@code navigation}, {@code related}, {@code newsletter}, {@code copyright}
     */
    record Furniture(String kind, String text) {}

    /**
     * What a revision changed.
     *
     * @param since the revision that it is compared with, the one before; of a restored article, its withdrawal
     * @param edits block by block, in the order of the new text; what was only removed stands where it was. None if no
     *     block changed (the section or the byline did), and none of a restored article: what was withdrawn is not told
     */
    record Change(ChangeKind kind, int since, List<Edit> edits) {

        public Change {
            edits = List.copyOf(edits);
        }
    }

    /** Why a revision was made, as far as its words tell. {@code docs/revisions.md} has the rules. */
    enum ChangeKind {
        /** The text says that it corrects itself, or a figure, name or quotation was replaced in a sentence that stayed. */
        CORRECTION,
        /** There is more to tell, or it is told otherwise. */
        UPDATE,
        /** The headline is other, and nothing else. */
        HEADLINE_ONLY,
        /** It was withdrawn, and is there again. */
        RESTORED
    }

    /**
     * One block that is not as it was.
     *
     * @param kind what happened to it
     * @param block what the block is
     * @param before its words in the text of the revision before; absent if it is new
     * @param now its words in this text; absent if it is gone
     */
    record Edit(EditKind kind, BlockKind block, Optional<Span> before, Optional<Span> now) {}

    /** What happened to a block. */
    enum EditKind {
        ADDED,
        REMOVED,
        /** Its words changed in part. */
        CHANGED,
        /** The same words stand elsewhere. */
        MOVED
    }
}
