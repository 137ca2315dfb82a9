package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;

/**
 * A stretch of an article before it has a place in the whole text: what it is, and its clean words.
 *
 * @param lead whether it sums up the story between headline and text
 */
record Line(BlockKind kind, String text, boolean lead) {

    Line(BlockKind kind, String text) {
        this(kind, text, false);
    }

    static Line paragraph(String text) {
        return new Line(BlockKind.PARAGRAPH, text);
    }

    /** Whether it is one of the blocks of which the story itself is made. */
    boolean isBody() {
        return switch (kind) {
            case SUBHEAD, PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> true;
            case HEADLINE, CAPTION, CREDIT -> false;
        };
    }
}
