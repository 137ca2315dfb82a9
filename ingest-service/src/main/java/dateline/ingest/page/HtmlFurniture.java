package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Furniture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names what stands on a page around the story, with the first words of each part. */
final class HtmlFurniture {

    private static final int MOST_OF_A_KIND = 3;
    private static final int CODE_POINTS = 200;

    private HtmlFurniture() {}

    static List<Furniture> of(Boxes boxes) {
        List<Furniture> found = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        int at = 0;
        while (at < boxes.all().size()) {
            Box box = boxes.all().get(at);
            Optional<String> kind = box.holdsHeading || box.text == 0 ? Optional.empty() : kind(box);
            if (kind.isPresent() && counts.merge(kind.get(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                String words = CleanText.line(box.element().text());
                if (!words.isEmpty() && seen.add(kind.get() + words)) {
                    found.add(new Furniture(kind.get(), CleanText.shortened(words, CODE_POINTS)));
                }
            }
            at = kind.isPresent() ? box.last + 1 : at + 1;
        }
        return found;
    }

    private static Optional<String> kind(Box box) {
        if (box.is("nav") || box.element().attr("role").equals("navigation")) {
            return Optional.of("navigation");
        }
        if (box.is("footer") || box.element().attr("role").equals("contentinfo")) {
            return Optional.of("footer");
        }
        return box.isBlock() ? box.names().furniture() : Optional.empty();
    }
}
