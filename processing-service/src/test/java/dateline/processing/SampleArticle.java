package dateline.processing;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ContentId;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes article messages for tests: the first block is the headline, the others are paragraphs. */
public final class SampleArticle {

    private SampleArticle() {}

    public static Revised of(String name, int revision, String... blocks) {
        String text = String.join("\n\n", blocks);
        List<Block> kinds = new ArrayList<>();
        int at = 0;
        for (String block : blocks) {
            int length = block.codePointCount(0, block.length());
            if (length > 0) {
                kinds.add(new Block(kinds.isEmpty() ? BlockKind.HEADLINE : BlockKind.PARAGRAPH, at, at + length));
            }
            at += length + 2;
        }
        return new Revised(
                ContentId.of('a', name),
                revision,
                ContentId.of('d', name + revision),
                ContentId.hash(text),
                Instant.parse("2022-01-10T14:00:00Z"),
                new Known("Northgate Post", "sender"),
                Optional.of("https://northgate.example/" + name),
                Optional.empty(),
                Optional.empty(),
                new Known("en", "detected"),
                blocks[0],
                Optional.of(new ReportedTime("2022-01-10T12:00:00", Optional.empty(), "sender")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                kinds,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
