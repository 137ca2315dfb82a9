package dateline.ingest.change;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.ChangeKind;
import dateline.contracts.ArticleMessage.Edit;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ArticleMessage.Withdrawn;
import java.util.List;

/** What a revision changed. The same two texts always give the same change. */
public final class Changes {

    private Changes() {}

    /** What a text changed in an article that readers could read. */
    public static Change since(Revised before, String text, List<Block> blocks) {
        List<Passage> old = Passage.of(before.text(), before.blocks());
        List<Passage> now = Passage.of(text, blocks);
        List<Edit> edits = Edits.between(old, now);
        return new Change(kind(edits, old), before.revision(), edits);
    }

    /** What a text changed in an article that had been taken back: it is there again, and what was is not told. */
    public static Change since(Withdrawn before) {
        return new Change(ChangeKind.RESTORED, before.revision(), List.of());
    }

    private static ChangeKind kind(List<Edit> edits, List<Passage> before) {
        if (CorrectionNotes.isNewIn(edits, before)) {
            return ChangeKind.CORRECTION;
        }
        if (!edits.isEmpty() && edits.stream().allMatch(Changes::isOfHeadline)) {
            return ChangeKind.HEADLINE_ONLY;
        }
        return SilentCorrection.isIn(edits, before) ? ChangeKind.CORRECTION : ChangeKind.UPDATE;
    }

    private static boolean isOfHeadline(Edit edit) {
        return edit.block() == BlockKind.HEADLINE;
    }
}
