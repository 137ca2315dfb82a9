package dateline.processing.figure;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.FigureChange;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ContentId;
import dateline.contracts.Span;
import dateline.language.AnnotatedText;
import dateline.processing.actor.Actors;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import dateline.processing.quote.Source;
import dateline.processing.quote.Sources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the numbers that count something in the world: "at least 12 people killed", "between 10 and 20 tanks", "$5
 * million", "dozens", "none"; with what each covers, for which day, who says so, and what became of it.
 *
 * <p>Not read: dates, lengths of time, ages, ordinals, scores, and numbers that name or number a thing. Keeps nothing
 * between articles; may be shared.
 */
public final class FigureReader {

    // "Ps300,000": money, but the sign does not tell whose
    private static final String SHARED = "-";

    private final Counts counts = new Counts();

    /**
     * The figures of an article, in order.
     *
     * @param text the article's text, read
     * @param dates of the article: no part of them is a figure, and "as of" one tells when a figure holds
     * @param quotes of the article: who speaks them says the figures in them
     * @param places of the article: where a figure counts
     * @param actors of the article: who says so
     */
    public List<AnalysisMessage.Figure> read(
            Article article,
            AnnotatedText text,
            List<AnalysisMessage.Entity> entities,
            List<AnalysisMessage.TimeExpression> dates,
            List<AnalysisMessage.Quote> quotes,
            Optional<Places> places,
            Optional<List<Actor>> actors) {
        List<Paragraph> all = Paragraph.of(article, text);
        List<Paragraph> told =
                all.stream().filter(p -> p.kind() != BlockKind.CREDIT).toList();
        FigureDates days = new FigureDates(article.text(), dates);
        List<Count> found = counts.in(article.text(), told, days);
        List<String> ids = found.stream().map(each -> id(article, each)).toList();
        Map<Integer, FigureChange> changes = new Changes(article, found, ids).read();
        Sources sources = new Sources(article, all, entities, quotes);
        AsOf asOf = new AsOf(days);
        Actors sayers = new Actors(actors.orElse(List.of()));
        Scopes scopes = new Scopes(article, days, places);
        List<AnalysisMessage.Figure> figures = new ArrayList<>();
        Source source = null;
        for (int i = 0; i < found.size(); i++) {
            Count count = found.get(i);
            Source said = sources.of(count.p(), count.word(), number(article, count));
            boolean beside = i > 0
                    && said.speaker().words().isEmpty()
                    && !isOf(source, found.get(i - 1), article)
                    && !isOf(source, count, article)
                    && goesWith(count, found.get(i - 1), days.isCompared(count));
            source = beside ? source : said;
            AsOf.Day day = asOf.of(count, source);
            figures.add(figure(
                    article,
                    count,
                    ids.get(i),
                    new Source(tied(source.speaker(), sayers), source.cue()),
                    day,
                    scopes.of(count, source, day, found),
                    Optional.ofNullable(changes.get(i))));
        }
        return List.copyOf(figures);
    }

    /** In "18 analysts expect" the number belongs to those who tell. */
    private static boolean isOf(Source source, Count count, Article article) {
        int at = number(article, count).start();
        return source.speaker()
                .words()
                .filter(words -> words.start() <= at && at < words.end())
                .isPresent();
    }

    /** Whether whoever tells the number before tells this too: "verified 300 deaths, including 12 of children". */
    private static boolean goesWith(Count count, Count before, boolean compared) {
        Paragraph p = count.p();
        if (!before.isInSentenceOf(p, count.word())) {
            return false;
        }
        boolean clause = true;
        for (int i = p.at(before.end()); i < count.word(); i++) {
            boolean newVerb = p.word(i).equals(",") && p.is(i + 1, "VBD", "VBN", "VBP"); // "who claim 60, hold two"
            clause &= !p.isFinite(i) && !p.word(i).matches("[;:—]") && !newVerb;
        }
        return clause || (compared && count.isLeftOut());
    }

    private static AnalysisMessage.Figure figure(
            Article article,
            Count count,
            String id,
            Source source,
            AsOf.Day asOf,
            AnalysisMessage.FigureScope scope,
            Optional<FigureChange> change) {
        Numeral number = count.number();
        Optional<Qualifiers.Bound> bound = count.qualifier().map(Qualifiers.Found::bound);
        return new AnalysisMessage.Figure(
                id,
                article.span(count.start(), count.end()),
                number(article, count),
                number.value(),
                number.low().or(() -> bounded(number, bound, Qualifiers.Bound.LOW)),
                number.high().or(() -> bounded(number, bound, Qualifiers.Bound.HIGH)),
                qualifier(article, count),
                count.unit().filter(code -> !code.equals(SHARED)),
                count.object().map(each -> article.span(each.start(), each.end())),
                count.object().flatMap(Count.Thing::head),
                count.kind().answer(),
                asOf.answer(),
                source.speaker(),
                Optional.of(scope),
                source.cue(),
                change);
    }

    /** The speaker with the actor that the words mean; of "it said" only the actor tells a name. */
    private static Speaker tied(Speaker speaker, Actors actors) {
        Optional<Actor> actor = speaker.actorId().isPresent()
                ? Optional.empty()
                : speaker.words().flatMap(words -> actors.meantBy(words.start(), words.end()));
        return actor.map(each -> new Speaker(
                        speaker.words(),
                        speaker.entityId(),
                        isNamed(speaker, each, actors) ? speaker.name() : Optional.of(each.name()),
                        isNamed(speaker, each, actors) ? speaker.reason() : "means the actor " + each.name(),
                        Optional.of(each.actorId())))
                .orElse(speaker);
    }

    /** Whether the words of the speaker tell the name, as far as there is one; "the governor's office" is not the governor. */
    private static boolean isNamed(Speaker speaker, Actor actor, Actors actors) {
        boolean means = speaker.words()
                .flatMap(words -> actors.meantByWord(words.end() - 1, words.end()))
                .filter(actor::equals)
                .isPresent();
        return speaker.name().isPresent()
                && (speaker.entityId().isPresent() || actor.entityId().isEmpty() || !means);
    }

    private static String id(Article article, Count count) {
        Span span = article.span(count.start(), count.end());
        return ContentId.of(
                'f',
                article.articleId(),
                "figures",
                String.valueOf(span.start()),
                String.valueOf(span.end()),
                span.text());
    }

    private static Span number(Article article, Count count) {
        return article.span(count.number().start(), count.number().end());
    }

    private static Optional<BigDecimal> bounded(
            Numeral number, Optional<Qualifiers.Bound> bound, Qualifiers.Bound wanted) {
        return bound.filter(each -> each == wanted).flatMap(each -> number.value());
    }

    /** "dozens" qualifies itself; "another 12" are twelve. */
    private static String qualifier(Article article, Count count) {
        return count.qualifier()
                .filter(found -> found.bound() != Qualifiers.Bound.ADDED)
                .map(found -> article.text().substring(found.start(), found.end()))
                .orElseGet(() -> switch (count.number().form()) {
                    case VAGUE -> number(article, count).text();
                    case RANGE -> "range";
                    case NONE -> "none";
                    default -> "exactly";
                })
                .toLowerCase(Locale.ROOT);
    }
}
