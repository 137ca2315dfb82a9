package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the box that holds the story.
 *
 * <p>Each passage is worth something: sentences speak for the box that they stand in, and links and labels against it, so
 * the box worth most is the smallest with all of the story and little else. What its markup says of a box makes its worth
 * greater or smaller.
 */
final class StoryBox {

    private static final Set<String> NEVER_THE_STORY = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "a", "ul", "ol", "dl", "dt", "dd", "pre", "tr", "thead");
    private static final Set<String> LEAVES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote");
    private static final double KEPT_BY_LEVEL = 0.93;
    private static final int A_PARAGRAPH = 100;
    private static final int A_SENTENCE = 40;

    private StoryBox() {}

    /** The box of the story, and those that are named like it and hold more of the same article, in order. */
    static List<Box> of(Boxes boxes, List<Passage> passages, StoryClues clues) {
        double[] worth = worth(boxes, passages, clues);
        Box best = best(boxes, worth);
        Box article = article(best);
        List<Box> twins = new ArrayList<>();
        int at = article.place();
        while (at <= article.last) {
            Box box = boxes.all().get(at);
            boolean twin = box == best || isTwin(box, best) && worth[box.place()] > 0;
            if (twin) {
                twins.add(box);
            }
            at = box.cut || twin ? box.last + 1 : at + 1;
        }
        return twins;
    }

    /** What each box is worth: what stands in it, a little less for every level that it stands deeper. */
    private static double[] worth(Boxes boxes, List<Passage> passages, StoryClues clues) {
        double[] worth = new double[boxes.all().size()];
        for (Passage each : passages) {
            worth[each.box().place()] += worth(each, clues);
        }
        for (int i = worth.length - 1; i > 0; i--) {
            Box box = boxes.all().get(i);
            if (!box.cut) {
                double kept = box.isBlock() && !LEAVES.contains(box.tag()) ? KEPT_BY_LEVEL : 1;
                worth[box.parent().place()] += worth[i] * kept;
            }
        }
        return worth;
    }

    private static Box article(Box box) {
        Box around = box;
        while (around.parent() != null && !around.is("article") && !around.is("main") && !around.holdsHeading) {
            around = around.parent();
        }
        return around;
    }

    private static boolean isTwin(Box box, Box story) {
        String name = story.element().className();
        return !name.isBlank()
                && box.is(story.tag())
                && box.element().className().equals(name)
                && !box.cut;
    }

    private static Box best(Boxes boxes, double[] worth) {
        Box best = boxes.all().getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < boxes.all().size(); i++) {
            Box box = boxes.all().get(i);
            if (box.cut) {
                i = box.last;
                continue;
            }
            if (box.endPassage > box.firstPassage && box.isBlock() && !NEVER_THE_STORY.contains(box.tag())) {
                double all = worth[i] * trust(box);
                // Of two that are worth the same, the one within the other.
                if (all > 0 && all >= most) {
                    most = all;
                    best = box;
                }
            }
        }
        return best;
    }

    private static double worth(Passage passage, StoryClues clues) {
        double worth = worth(passage);
        if (!clues.tellsTheText() || worth < 0) {
            return worth;
        }
        return clues.share(passage.text()) > 0.7 ? 2 * worth : worth / 2;
    }

    private static double worth(Passage passage) {
        int weight = passage.weight();
        boolean sentence = Words.endsASentence(passage.text());
        if (passage.linkShare() > 0.5 && !(weight > 150 && sentence)) {
            return -10 - 0.5 * Math.min(weight, 100);
        }
        if (weight >= A_PARAGRAPH || weight >= A_SENTENCE && sentence) {
            return weight * (1 - passage.linkShare());
        }
        return passage.kind() == BlockKind.SUBHEAD ? 0 : -5;
    }

    private static double trust(Box box) {
        if (box.element().attr("itemprop").contains("articleBody")) {
            return 1.4;
        }
        if (box.names().comments()) {
            return 0.3;
        }
        if (box.names().story()) {
            return 1.3;
        }
        if (box.is("article") || box.is("main") || box.element().attr("role").equals("main")) {
            return 1.1;
        }
        return box.names().chaff() ? 0.6 : 1;
    }
}
