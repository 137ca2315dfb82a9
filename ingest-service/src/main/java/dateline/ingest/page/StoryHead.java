package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The beginning of a story: the lead is taken in from above it, and labels before the first sentence are left out. */
final class StoryHead {

    private static final int FEWEST_OF_A_LEAD = 40;
    private static final int A_SENTENCE = 40;
    private static final int LONG = 100;
    private static final int MOST_LABELS = 8;
    private static final int MOST_BYLINES = 4;
    private static final int LONGEST_LABEL = 70;
    private static final int LEVELS = 5;
    private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d[:.][0-5]\\d(?: ?[ap]\\.?m\\.?| Uhr)?");
    private static final int MORE_ENTRIES = 2;

    private StoryHead() {}

    /** Works on the passages kept so far; the answer is which of them are the lead. */
    static BitSet clean(List<Passage> passages, StoryClues clues, BitSet kept) {
        dropLabels(passages, clues, kept);
        int first = kept.nextSetBit(0);
        takeLead(passages, clues, kept);
        BitSet lead = new BitSet();
        kept.stream()
                .limit(MOST_LABELS)
                .filter(i -> isNamedLead(passages.get(i).box())
                        || clues.isDescription(passages.get(i).text()))
                .filter(i -> i < first || passages.get(i).kind() != BlockKind.PARAGRAPH)
                .forEach(lead::set);
        return lead;
    }

    /** Labels before the first text, and the byline and time that stand between a lead and the text. */
    private static void dropLabels(List<Passage> passages, StoryClues clues, BitSet kept) {
        int first = kept.nextSetBit(0);
        int at = first;
        for (int labels = 0; at >= 0 && labels < MOST_LABELS; labels++) {
            Passage passage = passages.get(at);
            if (isText(passage) || clues.isDescription(passage.text())) {
                kept.clear(first, at);
                dropByline(passages, kept, at);
                return;
            }
            at = kept.nextSetBit(at + 1);
        }
    }

    private static void dropByline(List<Passage> passages, BitSet kept, int lead) {
        int at = kept.nextSetBit(lead + 1);
        List<Integer> labels = new ArrayList<>();
        while (at >= 0 && labels.size() < MOST_BYLINES && isLabel(passages.get(at)) && !isEntry(passages, kept, at)) {
            labels.add(at);
            at = kept.nextSetBit(at + 1);
        }
        if (at >= 0 && isText(passages.get(at))) {
            labels.forEach(kept::clear);
        }
    }

    /** A time of day that heads one entry of several belongs to a story that is told by the hour. */
    private static boolean isEntry(List<Passage> passages, BitSet kept, int at) {
        return CLOCK.matcher(passages.get(at).text()).matches()
                && kept.stream()
                                .filter(i -> i > at
                                        && CLOCK.matcher(passages.get(i).text()).matches())
                                .limit(MORE_ENTRIES)
                                .count()
                        == MORE_ENTRIES;
    }

    private static boolean isLabel(Passage passage) {
        return passage.kind() == BlockKind.PARAGRAPH
                && passage.weight() < LONGEST_LABEL
                && !Words.endsASentence(passage.text());
    }

    private static boolean isText(Passage passage) {
        if (passage.kind() == BlockKind.SUBHEAD && !isNamedLead(passage.box())) {
            return passage.weight() >= 2 * LONG;
        }
        if (passage.kind() == BlockKind.BLOCK_QUOTE) {
            return passage.weight() >= A_SENTENCE;
        }
        return passage.weight() >= LONG || passage.weight() >= A_SENTENCE && Words.endsASentence(passage.text());
    }

    private static void takeLead(List<Passage> passages, StoryClues clues, BitSet kept) {
        int first = kept.nextSetBit(0);
        int heading = headingPlace(passages, clues, first);
        if (first <= 0 || heading < 0) {
            return;
        }
        Set<String> told = new HashSet<>();
        kept.stream()
                .limit(MOST_LABELS)
                .forEach(i -> told.add(StoryClues.folded(passages.get(i).text())));
        for (int i = first - 1; i >= 0 && passages.get(i).place() > heading; i--) {
            Passage passage = passages.get(i);
            if (passage.weight() >= FEWEST_OF_A_LEAD
                    && passage.linkShare() < 0.5
                    && !clues.isHeadline(passage.text())
                    && !LineKinds.leadsAway(passage.text())
                    && !told.contains(StoryClues.folded(passage.text()))
                    && (isNamedLead(passage.box()) || clues.isDescription(passage.text()) || isPlainText(passage))) {
                kept.set(i);
                told.add(StoryClues.folded(passage.text()));
            }
        }
    }

    private static int headingPlace(List<Passage> passages, StoryClues clues, int before) {
        if (clues.headingPlace() >= 0) {
            return clues.headingPlace();
        }
        for (int i = before - 1; i >= 0; i--) {
            if (clues.isHeadline(passages.get(i).text())) {
                return passages.get(i).place();
            }
        }
        return -1;
    }

    private static boolean isPlainText(Passage passage) {
        return passage.kind() == BlockKind.PARAGRAPH
                && passage.weight() >= LONG
                && passage.linkShare() < 0.1
                && Words.endsASentence(passage.text());
    }

    private static boolean isNamedLead(Box box) {
        Box around = box;
        for (int up = 0; around != null && up < LEVELS; up++) {
            if (around.names().lead()) {
                return around.endPassage - around.firstPassage <= MOST_LABELS;
            }
            around = around.parent();
        }
        return false;
    }
}
