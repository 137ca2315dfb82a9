package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the story on a page: its paragraphs, headings between them, lists and quotations, in reading order.
 *
 * <p>What the markup calls something else is cut, the box that reads like a story is chosen, and the lines in it that lead
 * elsewhere are dropped.
 */
final class HtmlBody {

    private static final Set<String> PARTS = Set.of(
            "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "section", "table", "li", "figure", "tr");
    private static final int LEAST = 250;
    private static final int SHORT = 160;
    private static final int MOST_NOTES = 20;
    private static final int A_SENTENCE = 40;
    private static final int NEAR_THE_END = 12;
    private static final int LONG_TABLE = 12;
    private static final int LONG_FOR_LINKS = 400;

    private HtmlBody() {}

    /**
     * A story as found on a page.
     *
     * @param lines each with its place on the page
     * @param labels short lines that stood above the first sentence: whose it is, from when, in which section
     * @param notes lines that stood in the story or followed it without being part of it: what else to read, who edited
     *     it, whose it is
     */
    record Story(List<Placed> lines, List<String> labels, List<String> notes) {}

    /** The story of a page. Its boxes are marked with what was cut. */
    static Story of(Boxes boxes, StoryClues clues) {
        Story strict = find(boxes, clues, Chaff.Strictness.NAMES_AND_TAGS);
        if (weight(strict) >= LEAST) {
            return strict;
        }
        // On some pages everything stands in boxes that are named for something else.
        Story lenient = find(boxes, clues, Chaff.Strictness.TAGS);
        return weight(lenient) > 2 * weight(strict) ? lenient : strict;
    }

    private static int weight(Story story) {
        return story.lines().stream()
                .mapToInt(each -> Words.weight(each.line().text()))
                .sum();
    }

    private static Story find(Boxes boxes, StoryClues clues, Chaff.Strictness strictness) {
        Chaff.cut(boxes, strictness);
        Box page = boxes.all().getFirst();
        TeaserLists.cut(boxes, PassageWalker.read(page));
        List<Passage> passages = PassageWalker.read(page);
        List<Box> story = StoryBox.of(boxes, passages, clues);
        BitSet kept = new BitSet();
        BitSet left = new BitSet();
        for (Box box : story) {
            kept.set(box.firstPassage, box.endPassage);
            BitSet dropped = dropped(boxes, box, passages);
            kept.andNot(dropped);
            left.or(dropped);
        }
        keepWhatIsTold(passages, clues, kept);
        keepCorrections(passages, kept);
        BitSet labels = (BitSet) kept.clone();
        BitSet lead = StoryHead.clean(passages, clues, kept);
        labels.andNot(kept);
        Story whole = StoryTail.cut(kept.stream()
                .mapToObj(i -> lead.get(i) ? passages.get(i).asLead() : passages.get(i))
                .toList());
        Stream<String> among =
                left.stream().mapToObj(passages::get).filter(HtmlBody::isNote).map(Passage::text);
        return new Story(
                whole.lines(),
                labels.stream().mapToObj(i -> passages.get(i).text()).toList(),
                Stream.of(among.limit(MOST_NOTES), whole.notes().stream(), copyright(passages, kept))
                        .flatMap(each -> each)
                        .toList());
    }

    /** Where the page tells its text to machines, and readers see all of it, the story ends where that ends. */
    private static void keepWhatIsTold(List<Passage> passages, StoryClues clues, BitSet kept) {
        if (!clues.tellsTheText()) {
            return;
        }
        List<String> lines = kept.stream().mapToObj(i -> passages.get(i).text()).toList();
        if (clues.covered(lines) < 0.8) {
            return;
        }
        for (int i = kept.length() - 1; i > 0; i = kept.previousSetBit(i - 1)) {
            if (clues.hasLastWords(passages.get(i).text()) && clues.share(lines) > 0.6) {
                kept.clear(i + 1, kept.length());
                return;
            }
        }
    }

    /** Whose the words are, said in a line of its own below the story. */
    private static Stream<String> copyright(List<Passage> passages, BitSet kept) {
        return passages.subList(kept.length(), passages.size()).stream()
                .map(Passage::text)
                .filter(CopyrightLine::is)
                .limit(1);
    }

    /** What an outlet says of its mistakes belongs to the story, also in a box of its own below. */
    private static void keepCorrections(List<Passage> passages, BitSet kept) {
        int last = kept.length();
        if (last == 0) {
            return;
        }
        for (int i = last; i < Math.min(passages.size(), last + NEAR_THE_END); i++) {
            Passage passage = passages.get(i);
            if (passage.kind() == BlockKind.PARAGRAPH
                    && passage.linkShare() < 0.5
                    && isSentence(passage)
                    && CorrectionNote.is(passage.text())) {
                kept.set(i);
            }
        }
    }

    private static BitSet dropped(Boxes boxes, Box story, List<Passage> passages) {
        BitSet dropped = new BitSet();
        int at = story.place();
        while (at <= story.last) {
            Box box = boxes.all().get(at);
            boolean drop = box != story && PARTS.contains(box.tag()) && leadsElsewhere(box, passages);
            if (drop) {
                dropped.set(box.firstPassage, box.endPassage);
            }
            at = box.cut || drop ? box.last + 1 : at + 1;
        }
        return dropped;
    }

    private static boolean leadsElsewhere(Box box, List<Passage> passages) {
        if (box.is("h1")) {
            return true;
        }
        List<Passage> within = passages.subList(box.firstPassage, box.endPassage);
        if (within.isEmpty()) {
            return false;
        }
        int weight = 0;
        int linked = 0;
        for (Passage each : within) {
            weight += each.weight();
            linked += each.linked();
        }
        double links = (double) linked / weight;
        if (box.is("table") && within.size() >= LONG_TABLE && within.stream().noneMatch(HtmlBody::isSentence)) {
            return true;
        }
        boolean list = box.is("ul") || box.is("ol");
        if (list && links > 0.4) {
            return true;
        }
        boolean sentence = box.is("p")
                && weight > 150
                && Words.endsASentence(within.getLast().text());
        if (links > 0.6 && weight < LONG_FOR_LINKS && !sentence) {
            return true;
        }
        if (weight >= 2 * SHORT) {
            return false;
        }
        String text = within.stream().map(Passage::text).collect(Collectors.joining(" "));
        return LineKinds.saysNothing(text) || LineKinds.leadsAway(text) || isUnderAPicture(box, text);
    }

    private static boolean isNote(Passage passage) {
        return passage.kind() != BlockKind.SUBHEAD && LineKinds.leadsAway(passage.text());
    }

    private static boolean isSentence(Passage passage) {
        return passage.weight() >= A_SENTENCE && Words.endsASentence(passage.text());
    }

    private static boolean isUnderAPicture(Box box, String text) {
        return box.holdsPicture && !box.is("li") && text.length() < SHORT && !Words.endsASentence(text);
    }
}
