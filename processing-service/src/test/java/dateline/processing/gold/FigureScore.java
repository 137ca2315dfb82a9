package dateline.processing.gold;

import dateline.contracts.AnalysisMessage.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts figures: the number, its qualifier, what it counts, for which day, who says so. */
final class FigureScore {

    private static final double TOLERANCE = .001;

    private final GoldText text;
    private final Scoresheet sheet;

    FigureScore(GoldText text, Scoresheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void score(List<GoldArticle.Figure> gold, List<Figure> read) {
        Map<GoldArticle.Figure, Figure> pairs = Matching.pairs(
                gold, read, Matching.SAME, (one, other) -> Matching.jaccard(text.span(one.number()), other.number()));
        for (GoldArticle.Figure figure : gold) {
            if (!figure.optional()) {
                score(figure, pairs.get(figure));
            }
        }
        for (Figure figure : read) {
            Optional<GoldArticle.Figure> partner = Matching.partner(pairs, figure);
            if (!partner.map(GoldArticle.Figure::optional).orElse(false)) {
                sheet.count(
                        "figures: precision",
                        partner.isPresent(),
                        text.id(),
                        "-",
                        figure.span().text());
            }
        }
    }

    private void score(GoldArticle.Figure gold, Figure read) {
        sheet.count("figures: found", read != null, text.id(), gold.number().text(), "-");
        boolean full = read != null;
        if (read != null) {
            boolean value = value(gold, read);
            boolean qualifier = begins(gold.qualifier(), Optional.of(read.qualifier()));
            boolean head = gold.head().isEmpty()
                    || (gold.head().get().equals(GoldArticle.NONE)
                            ? read.head().isEmpty()
                            : read.head()
                                    .filter(noun ->
                                            noun.equalsIgnoreCase(gold.head().get()))
                                    .isPresent());
            boolean kind = Matching.judged(gold.kind(), read.kind().value());
            boolean asOf =
                    gold.asOf().isEmpty() || begins(gold.asOf(), read.asOf().value());
            boolean source = source(gold, read);
            part("value", value, gold, read);
            part("qualifier", qualifier, gold, read);
            part("head", head, gold, read);
            part("kind", kind, gold, read);
            part("as of", asOf, gold, read);
            part("source", source, gold, read);
            full = value && qualifier && head && kind && asOf && source;
        }
        sheet.count("figures: full record", full, text.id(), told(gold), told(read));
    }

    private void part(String name, boolean right, GoldArticle.Figure gold, Figure read) {
        sheet.count("figures: " + name + " of found", right, text.id(), told(gold), told(read));
    }

    private static boolean value(GoldArticle.Figure gold, Figure read) {
        if (gold.low().isPresent() || gold.high().isPresent()) {
            return equal(gold.low(), read.low()) && equal(gold.high(), read.high());
        }
        return equal(gold.value(), read.value());
    }

    private static boolean equal(Optional<BigDecimal> gold, Optional<BigDecimal> read) {
        if (gold.isEmpty() || read.isEmpty()) {
            return gold.isEmpty() && read.isEmpty();
        }
        double wanted = gold.get().doubleValue();
        return Math.abs(wanted - read.get().doubleValue()) <= TOLERANCE * Math.abs(wanted);
    }

    /** "dozens" is "dozens of", and a day is a time of that day. */
    private static boolean begins(Optional<String> gold, Optional<String> read) {
        if (gold.isEmpty() || gold.get().equals(GoldArticle.NONE)) {
            return gold.isEmpty() || read.isEmpty();
        }
        return read.filter(words ->
                        words.toLowerCase(Locale.ROOT).startsWith(gold.get().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean source(GoldArticle.Figure gold, Figure read) {
        if (gold.source().isEmpty() || gold.source().get().equals(GoldArticle.NONE)) {
            return gold.source().isEmpty() || read.source().name().isEmpty();
        }
        return read.source()
                .name()
                .filter(name -> Matching.alike(gold.source().get(), name))
                .isPresent();
    }

    private static String told(GoldArticle.Figure gold) {
        return "\"%s\" %s head=%s kind=%s asOf=%s source=%s"
                .formatted(
                        gold.number().text(),
                        gold.qualifier().orElse("?"),
                        gold.head().orElse("?"),
                        gold.kind().orElse("?"),
                        gold.asOf().orElse("?"),
                        gold.source().orElse("?"));
    }

    private static String told(Figure read) {
        return read == null
                ? "-"
                : "\"%s\" %s %s head=%s kind=%s asOf=%s source=%s"
                        .formatted(
                                read.span().text(),
                                read.value().map(BigDecimal::toPlainString).orElse("-"),
                                read.qualifier(),
                                read.head().orElse("-"),
                                read.kind().value().orElse("-"),
                                read.asOf().value().orElse("-"),
                                read.source().name().orElse("-"));
    }
}
