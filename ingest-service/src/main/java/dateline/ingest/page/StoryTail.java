package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import java.util.List;

/** The end of a story: headings with nothing below them, notes and labels behind the last sentence are not of it. */
final class StoryTail {

    private static final int LONGEST_LABEL = 40;
    private static final int MOST_LABELS = 3;

    private StoryTail() {}

    /** The story without its tail; what was cut off are its notes. */
    static HtmlBody.Story cut(List<Passage> passages) {
        int end = withoutNotes(passages, passages.size());
        int label = end;
        while (label > 1 && isLabel(passages.get(label - 1))) {
            label--;
        }
        // Many labels in a row are a list of the story's own.
        if (end - label <= MOST_LABELS && label > 1 && standApart(passages, label, end)) {
            end = withoutNotes(passages, label);
        }
        return new HtmlBody.Story(
                passages.subList(0, end).stream().map(Passage::placed).toList(),
                List.of(),
                passages.subList(end, passages.size()).stream()
                        .map(Passage::text)
                        .toList());
    }

    private static int withoutNotes(List<Passage> passages, int from) {
        int end = from;
        while (end > 1 && isNote(passages.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isNote(Passage last) {
        return last.kind() == BlockKind.SUBHEAD
                || !CorrectionNote.is(last.text())
                        && (LineKinds.followsTheEnd(last.text()) || LinePhrases.says("paywall", last.text()));
    }

    private static boolean isLabel(Passage last) {
        return last.kind() == BlockKind.PARAGRAPH && last.weight() < LONGEST_LABEL && !Words.endsASentence(last.text());
    }

    /** Whether the labels do not stand in a row with the paragraphs before them. */
    private static boolean standApart(List<Passage> passages, int label, int end) {
        Box row = passages.get(label - 1).box().parent();
        return passages.subList(label, end).stream()
                .noneMatch(each -> each.box().parent() == row
                        && each.box().tag().equals(passages.get(label - 1).box().tag()));
    }
}
