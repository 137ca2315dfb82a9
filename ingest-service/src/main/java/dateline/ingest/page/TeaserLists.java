package dateline.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of other stories, known by their shape and not by their name: three or more boxes of one form beside each other,
 * each a link and a few words that lead to where it goes.
 */
final class TeaserLists {

    private static final int FEWEST = 3;
    private static final int MOST_PASSAGES = 7;
    private static final int LONGEST = 700;

    private TeaserLists() {}

    /** Marks the teasers of a page as cut. */
    static void cut(Boxes boxes, List<Passage> passages) {
        for (Box box : boxes.all()) {
            if (!box.cut && box.children().size() >= FEWEST) {
                List<Box> teasers = teasers(box, passages);
                teasers.forEach(each -> each.cut = true);
            }
        }
    }

    private static List<Box> teasers(Box parent, List<Passage> passages) {
        Map<String, List<Box>> alike = new HashMap<>();
        for (Box child : parent.children()) {
            if (!child.cut && isTeaser(child, passages)) {
                alike.computeIfAbsent(child.tag(), none -> new ArrayList<>()).add(child);
            }
        }
        return alike.values().stream()
                .filter(each -> each.size() >= FEWEST)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isTeaser(Box box, List<Passage> passages) {
        int count = box.endPassage - box.firstPassage;
        if (count < 2 || count > MOST_PASSAGES || box.holdsHeading || box.is("p")) {
            return false;
        }
        int weight = 0;
        int links = 0;
        for (Passage each : passages.subList(box.firstPassage, box.endPassage)) {
            weight += each.weight();
            if (each.linkShare() > 0.9 && each.weight() >= 15) {
                links++;
            }
        }
        return links > 0 && weight <= LONGEST;
    }
}
