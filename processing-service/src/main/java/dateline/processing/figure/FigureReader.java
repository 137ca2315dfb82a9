package dateline.processing.figure;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.Answer;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ContentId;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.processing.article.Article;
import dateline.processing.quote.Paragraph;
import dateline.processing.quote.Sources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the numbers that count something in the world: "at least 12 people killed", "between 10 and 20 tanks", "$5
 * million", "dozens".
 *
 * <p>Not read: dates, lengths of time, ages, ordinals, scores, and numbers that name or number a thing. Keeps nothing
 * between articles; may be shared.
 */
public final class FigureReader {

    private final FigureKinds kinds = new FigureKinds();

    /**
     * The figures of an article, in order.
     *
     * @param text the article's text, read
     * @param dates of the article: no part of them is a figure, and "as of" one tells when a figure holds
     * @param quotes of the article: who speaks them says the figures in them
     */
    public List<AnalysisMessage.Figure> read(
            Article article,
            AnnotatedText text,
            List<AnalysisMessage.Entity> entities,
            List<AnalysisMessage.TimeExpression> dates,
            List<AnalysisMessage.Quote> quotes) {
        List<Paragraph> paragraphs = Paragraph.of(article, text);
        Sources sources = new Sources(article, paragraphs, entities, quotes);
        AsOf asOf = new AsOf(article.text(), dates);
        List<AnalysisMessage.Figure> figures = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            if (p.kind() != BlockKind.CREDIT) {
                for (Numeral number : Numerals.in(article.text(), p.start(), p.end())) {
                    figure(article, p, number, asOf, sources).ifPresent(figures::add);
                }
            }
        }
        return List.copyOf(figures);
    }

    private Optional<AnalysisMessage.Figure> figure(
            Article article, Paragraph p, Numeral number, AsOf asOf, Sources sources) {
        String text = article.text();
        int first = p.at(number.start());
        if (asOf.isPartOfDate(number) || first >= p.size()) {
            return Optional.empty();
        }
        int after = p.at(number.outerEnd());
        Optional<Qualifiers.Found> behind = Qualifiers.behind(text, number.outerEnd());
        int nouns = behind.map(found -> p.at(found.end())).orElse(after);
        Optional<Counted> counted = isNoOne(p, first) ? Optional.empty() : Counted.behind(p, nouns, number.unit());
        int qualifiedFrom = isBetween(text, number) ? number.outerStart() - "between ".length() : number.outerStart();
        Optional<Qualifiers.Found> qualifier =
                Qualifiers.before(text, qualifiedFrom).or(() -> behind);
        if (NotCounts.contains(text, p, number, counted, qualifier.isPresent())) {
            return Optional.empty();
        }
        int start =
                qualifier.map(found -> Math.min(found.start(), qualifiedFrom)).orElse(qualifiedFrom);
        FigureKinds.Kind kind = kind(p, number, p.at(start), nouns, counted);
        if (!counts(p, number, counted, kind)) {
            return Optional.empty();
        }
        int end = counted.map(each -> p.token(each.to() - 1).end())
                .orElse(behind.map(Qualifiers.Found::end).orElse(number.outerEnd()));
        return Optional.of(figure(article, p, number, qualifier, counted, kind.answer(), asOf, sources, start, end));
    }

    private static AnalysisMessage.Figure figure(
            Article article,
            Paragraph p,
            Numeral number,
            Optional<Qualifiers.Found> qualifier,
            Optional<Counted> counted,
            Answer kind,
            AsOf asOf,
            Sources sources,
            int start,
            int end) {
        Span span = article.span(start, end);
        Span digits = article.span(number.start(), number.end());
        Optional<Qualifiers.Bound> bound = qualifier.map(Qualifiers.Found::bound);
        return new AnalysisMessage.Figure(
                ContentId.of(
                        'f',
                        article.articleId(),
                        "figures",
                        String.valueOf(span.start()),
                        String.valueOf(span.end()),
                        span.text()),
                span,
                digits,
                number.value(),
                number.low().or(() -> bounded(number, bound, Qualifiers.Bound.LOW)),
                number.high().or(() -> bounded(number, bound, Qualifiers.Bound.HIGH)),
                qualifier
                        .map(found -> article.text()
                                .substring(found.start(), found.end())
                                .toLowerCase(Locale.ROOT))
                        .orElseGet(() -> saysHowMany(number, digits)),
                number.unit(),
                counted.map(each -> article.span(
                        p.token(each.from()).start(), p.token(each.to() - 1).end())),
                counted.flatMap(Counted::head).map(p::lower),
                kind,
                asOf.of(p, number),
                sources.of(p, p.at(number.start()), digits));
    }

    private static Optional<BigDecimal> bounded(
            Numeral number, Optional<Qualifiers.Bound> bound, Qualifiers.Bound wanted) {
        return bound.filter(each -> each == wanted).flatMap(each -> number.value());
    }

    /** "dozens" qualifies itself. */
    private static String saysHowMany(Numeral number, Span words) {
        return switch (number.form()) {
            case VAGUE -> words.text().toLowerCase(Locale.ROOT);
            case RANGE -> "range";
            default -> "exactly";
        };
    }

    private FigureKinds.Kind kind(Paragraph p, Numeral number, int first, int last, Optional<Counted> counted) {
        if (number.unit().filter("percent"::equals).isPresent()) {
            return FigureKinds.Kind.unit("percent");
        }
        return number.unit().isPresent() ? FigureKinds.Kind.unit("money") : kinds.of(p, first, last, counted);
    }

    /** Whether the number counts something that can be told. */
    private static boolean counts(Paragraph p, Numeral number, Optional<Counted> counted, FigureKinds.Kind kind) {
        if (number.unit().isPresent()) {
            return true;
        }
        if (counted.filter(each -> each.isTime(p)).isPresent()) {
            return false;
        }
        boolean known = kind.known();
        boolean none = number.form() == Numeral.Form.NONE;
        boolean one =
                number.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
        if (none || one) {
            return none
                    ? known
                    : kind.happens() && counted.flatMap(Counted::head).isPresent();
        }
        return counted.map(each -> (each.head().isPresent() && each.isMany(p))
                        || (each.head().isEmpty() && known))
                .orElse(known);
    }

    private static boolean isNoOne(Paragraph p, int first) {
        return p.lower(first).equals("nobody")
                || (p.lower(first).equals("no") && p.lower(first + 1).equals("one"));
    }

    private static boolean isBetween(String text, Numeral number) {
        return number.form() == Numeral.Form.RANGE
                && text.regionMatches(
                        true,
                        Math.max(0, number.outerStart() - "between ".length()),
                        "between ",
                        0,
                        "between ".length());
    }
}
