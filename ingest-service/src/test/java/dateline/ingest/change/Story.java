package dateline.ingest.change;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ContentId;
import dateline.contracts.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text for tests. Paragraphs are divided by {@code //}; one that begins with a block kind and a colon is such a block
 * ({@code HEADLINE:}, {@code CAPTION:}), all others are paragraphs.
 */
record Story(String text, List<Block> blocks) {

    static Story of(String words) {
        return of(Arrays.stream(words.split("//")).map(String::strip).toList());
    }

    static Story of(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            BlockKind kind = Arrays.stream(BlockKind.values())
                    .filter(each -> paragraph.startsWith(each + ": "))
                    .findFirst()
                    .orElse(BlockKind.PARAGRAPH);
            String words = paragraph.startsWith(kind + ": ")
                    ? paragraph.substring(kind.name().length() + 2)
                    : paragraph;
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.codePointCount(0, text.length());
            text.append(words);
            blocks.add(new Block(kind, start, text.codePointCount(0, text.length())));
        }
        return new Story(text.toString(), blocks);
    }

    Change since(Story before) {
        return Changes.since(before.revised(), text, blocks);
    }

    Revised revised() {
        return new Revised(
                "a",
                1,
                "d",
                ContentId.hash(text),
                Instant.EPOCH,
                new Known("The Courier", "sender"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Known("en", "sender"),
                "A headline",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
