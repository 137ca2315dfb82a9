package dateline.query.copy;

import dateline.query.index.ArticleIndex;
import dateline.query.index.ArticleSummary;
import dateline.query.index.Neighbours;
import dateline.query.index.Neighbours.Text;
import dateline.query.likeness.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the copies of an article among all that are indexed. Whether two articles are copies depends on the two texts
 * alone (see {@link Wording}), so each of the two names the other, and the answer is the same after any replay.
 */
@ApplicationScoped
public class Copies {

    // More printings of one text than there are outlets that print it; and what comparing may cost.
    private static final int MOST_COMPARED = 100;

    private static final Comparator<Copy> EARLIEST_FIRST = Comparator.comparing(
                    (Copy copy) -> copy.article().order().at())
            .thenComparing(copy -> copy.article().articleId());

    private final ArticleIndex index;

    public Copies(ArticleIndex index) {
        this.index = index;
    }

    /** The copies of an article; empty if no such article can be read. */
    public Optional<CopiesView> of(String articleId) {
        return index.find(articleId)
                .flatMap(article -> index.neighbours(articleId, MOST_COMPARED).map(found -> view(article, found)));
    }

    private CopiesView view(ArticleSummary article, Neighbours found) {
        Wording wording = Wording.of(found.article().words());
        List<Copy> copies = new ArrayList<>();
        List<Printing> printings = new ArrayList<>();
        printings.add(Printing.of(article, found.article().words()));
        for (Text other : found.others()) {
            wording.copyOf(Wording.of(other.words()))
                    .ifPresent(likeness -> index.find(other.articleId()).ifPresent(summary -> {
                        copies.add(Copy.of(summary, likeness));
                        printings.add(Printing.of(summary, other.words()));
                    }));
        }
        if (copies.isEmpty()) {
            return CopiesView.none(article);
        }
        copies.sort(EARLIEST_FIRST);
        return new CopiesView(
                article.articleId(),
                Optional.of(OriginRule.among(printings)),
                OriginRule.agencyElsewhere(printings),
                copies,
                outlets(printings));
    }

    private static List<String> outlets(List<Printing> printings) {
        return printings.stream().map(Printing::outlet).distinct().sorted().toList();
    }
}
