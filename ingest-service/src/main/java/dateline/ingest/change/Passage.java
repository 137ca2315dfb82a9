package dateline.ingest.change;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Span;
import java.util.List;

/**
 * A block of a text with its words.
 *
 * @param span where it stands, in code points
 * @param plain its {@link PlainWords}
 */
public record Passage(BlockKind kind, Span span, String plain) {

    private static final Phrases COUNTERS = Phrases.of(Passage.class, "counters.txt");

    // "Follow us on Facebook, Telegram and …": the longest of those lines; what is longer says something.
    private static final int LONGEST_COUNTER = 120;

    /** The part of an article in which a block stands. Blocks of two parts are never versions of one another. */
    enum Part {
        HEADLINE,
        BODY,
        PICTURE
    }

    /** The passages of a text, in order, without counters and the like. */
    public static List<Passage> of(String text, List<Block> blocks) {
        int[] points = text.codePoints().toArray();
        return blocks.stream()
                .map(block -> of(points, block))
                .filter(passage -> !passage.isCounter())
                .toList();
    }

    private static Passage of(int[] points, Block block) {
        String words = new String(points, block.start(), block.end() - block.start());
        return new Passage(block.kind(), new Span(block.start(), block.end(), words), PlainWords.of(words));
    }

    Part part() {
        return part(kind);
    }

    /** Whether it is the caption of a picture or its credit. */
    public boolean isOfPicture() {
        return part() == Part.PICTURE;
    }

    static boolean isPicture(BlockKind kind) {
        return part(kind) == Part.PICTURE;
    }

    private static Part part(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> Part.HEADLINE;
            case SUBHEAD, PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> Part.BODY;
            case CAPTION, CREDIT -> Part.PICTURE;
        };
    }

    private boolean isCounter() {
        return part() == Part.BODY && plain.length() <= LONGEST_COUNTER && COUNTERS.are(plain);
    }
}
