package dateline.query.copy;

import dateline.query.copy.Origin.Why;
import dateline.query.index.ArticleSummary;
import dateline.query.index.OrderTime.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the printing that the others were most likely taken from. The rules in order, the first one that decides:
 *
 * <ol>
 *   <li>printings name an outlet that is among them as the source: that outlet's, the outlet named most often if
 *       several are;
 *   <li>the one published first, as {@link dateline.query.index.OrderTime} reckons it; one that tells no time of
 *       publication is never the first if another does;
 *   <li>the one that came to us first;
 *   <li>the smallest id.
 * </ol>
 *
 * The order in which the printings are given makes no difference.
 */
final class OriginRule {

    private static final Comparator<ArticleSummary> BY_PUBLICATION = Comparator.comparing(
                    (ArticleSummary article) -> article.order().basis() == Basis.LEARNED)
            .thenComparing(article -> article.order().at());

    private static final Comparator<ArticleSummary> FIRST =
            BY_PUBLICATION.thenComparing(ArticleSummary::learnedAt).thenComparing(ArticleSummary::articleId);

    private OriginRule() {}

    /** @param printings at least two */
    static Origin among(List<Printing> printings) {
        List<Printing> inOrder = printings.stream()
                .sorted(Comparator.comparing(Printing::article, FIRST))
                .toList();
        return named(inOrder).orElseGet(() -> first(inOrder));
    }

    /** An agency that a printing names and whose own article is not among them; the one of the earliest such printing. */
    static Optional<Credit> agencyElsewhere(List<Printing> printings) {
        Set<String> outlets =
                printings.stream().map(each -> Agencies.key(each.outlet())).collect(Collectors.toSet());
        List<CreditReader> elsewhere = Agencies.all().stream()
                .filter(agency -> !outlets.contains(Agencies.key(agency)))
                .map(CreditReader::of)
                .toList();
        return printings.stream()
                .sorted(Comparator.comparing(Printing::article, FIRST))
                .flatMap(printing -> elsewhere.stream().flatMap(reader -> reader.find(printing).stream()))
                .findFirst();
    }

    private static Optional<Origin> named(List<Printing> inOrder) {
        Map<String, List<Credit>> credits = new HashMap<>();
        for (Printing owner : inOrder) {
            String outlet = Agencies.key(owner.outlet());
            if (!credits.containsKey(outlet)) {
                credits.put(outlet, credits(inOrder, owner.outlet()));
            }
        }
        return inOrder.stream()
                .filter(printing ->
                        !credits.get(Agencies.key(printing.outlet())).isEmpty())
                // Of equals the first stays, which is the earliest.
                .reduce((best, next) -> votes(credits, next) > votes(credits, best) ? next : best)
                .map(printing -> new Origin(
                        printing.article(),
                        Why.NAMED,
                        Optional.of(credits.get(Agencies.key(printing.outlet())).getFirst())));
    }

    private static int votes(Map<String, List<Credit>> credits, Printing printing) {
        return credits.get(Agencies.key(printing.outlet())).size();
    }

    /** What others say comes first; an outlet naming itself counts in a dateline, where agencies do and papers do not. */
    private static List<Credit> credits(List<Printing> inOrder, String outlet) {
        List<Credit> others = new ArrayList<>();
        List<Credit> own = new ArrayList<>();
        CreditReader reader = CreditReader.of(outlet);
        for (Printing printing : inOrder) {
            boolean ownWords = Agencies.key(printing.outlet()).equals(Agencies.key(outlet));
            reader.find(printing)
                    .filter(credit -> !ownWords || credit.place() == Credit.CreditPlace.DATELINE)
                    .ifPresent((ownWords ? own : others)::add);
        }
        others.addAll(own);
        return others;
    }

    private static Origin first(List<Printing> inOrder) {
        ArticleSummary first = inOrder.getFirst().article();
        return new Origin(first, why(inOrder), Optional.empty());
    }

    private static Why why(List<Printing> inOrder) {
        ArticleSummary first = inOrder.getFirst().article();
        ArticleSummary second = inOrder.get(1).article();
        if (first.order().basis() != Basis.LEARNED && BY_PUBLICATION.compare(first, second) < 0) {
            return Why.EARLIEST_PUBLISHED;
        }
        return first.learnedAt().isBefore(second.learnedAt()) ? Why.EARLIEST_LEARNED : Why.SMALLEST_ID;
    }
}
