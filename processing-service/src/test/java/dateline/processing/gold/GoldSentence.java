package dateline.processing.gold;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Revised;
import java.util.List;
import java.util.Optional;

/**
 * A sentence by itself and the events it tells; none of it if it must give nothing.
 *
 * @param why what kind of trap it is, where it must give nothing
 */
record GoldSentence(String id, String text, Optional<String> why, List<GoldEvent> events) {

    GoldText gold() {
        return GoldText.of(id, List.of(new GoldText.Part(BlockKind.PARAGRAPH, text)));
    }

    Revised message() {
        return GoldArticle.message(gold(), "Northgate Post", "2026-05-20T12:00:00", Optional.empty(), Optional.empty());
    }
}
