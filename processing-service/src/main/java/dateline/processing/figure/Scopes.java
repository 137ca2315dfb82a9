package dateline.processing.figure;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.FigureScope;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.Answer;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import dateline.processing.figure.FigureDates.Placed;
import dateline.processing.quote.Source;
import dateline.processing.wordlist.WordList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a figure covers: where, for how long, and whether it counts all until then or only what came to it. */
final class Scopes {

    // "NUR-SULTAN, Jan. 10 (Meridian Wire) - ": where it was written, not where it counts.
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}{2}[\\p{Lu}/ .'’-]*[^\\n]{0,60}? (?:-|–|—|--) ");
    private static final int DATELINE_LENGTH = 90;
    private static final int ANOTHER_NUMBER = 1000;
    private static final int ANOTHER_CLAUSE = 40;
    private static final int OPENING = 8;
    private static final Pattern OTHER_CLAUSE =
            Pattern.compile(";|, (?:with|as|while|which|who|where|but|after|before|though|although|because)\\b");
    private static final int CUE_REACH = 40;
    private static final Map<String, String> ACCRUALS = new LinkedHashMap<>();

    static {
        for (String line : WordList.of(Scopes.class, "accruals.txt")) {
            ACCRUALS.put(line.split("\\|")[1].strip(), line.split("\\|")[0].strip());
        }
    }

    private final Article article;
    private final FigureDates dates;
    private final Optional<Places> places;

    Scopes(Article article, FigureDates dates, Optional<Places> places) {
        this.article = article;
        this.dates = dates;
        this.places = places;
    }

    /** What a count covers; {@code counts} are all those of the article. */
    FigureScope of(Count count, Source source, AsOf.Day asOf, List<Count> counts) {
        Optional<PlaceMention> named = named(count, source, counts);
        Optional<Placed> period = period(count, source, asOf, counts);
        return new FigureScope(
                named.map(each -> Answer.of(
                                each.place().map(GazetteerPlace::gazetteerId).orElseThrow(),
                                "the place named nearest in the same sentence: "
                                        + each.span().text()))
                        .orElseGet(this::ofArticle),
                named.map(PlaceMention::span),
                period.map(Scopes::during)
                        .orElseGet(() -> Answer.unknown("the sentence does not say for how long it counts")),
                period.map(each -> each.date().span()),
                accrual(count, asOf, period));
    }

    // ---- where

    private Optional<PlaceMention> named(Count count, Source source, List<Count> counts) {
        Paragraph p = count.p();
        int from = Math.max(p.token(count.sentence()).start(), datelineEnd(p));
        int to = p.token(p.sentenceEnd(count.word()) - 1).end();
        Optional<Span> speaker = source.speaker().words();
        return places.stream()
                .flatMap(each -> each.mentions().stream())
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent())
                .filter(each -> utf16(each) >= from && utf16(each) < to)
                .filter(each -> isInClause(count, utf16(each)))
                .filter(each ->
                        speaker.filter(words -> isOf(words, each.span())).isEmpty())
                .min(Comparator.comparingInt(
                        each -> distance(count, utf16(each), counts) + clauses(count, utf16(each))));
    }

    /** Whether no other clause begins between: what opens the sentence is said of all of it. */
    private boolean isInClause(Count count, int at) {
        int sentence = count.p().token(count.sentence()).start();
        String between = article.text().substring(Math.min(count.end(), at), Math.max(count.start(), at));
        return count.isLeftOut()
                || at - sentence < OPENING
                || !OTHER_CLAUSE.matcher(between).find();
    }

    /** Whether the place only says who speaks: "the defence ministry in Moscow". */
    private static boolean isOf(Span speaker, Span place) {
        return speaker.start() <= place.start() && place.start() <= speaker.end() + " in ".length();
    }

    private int utf16(PlaceMention mention) {
        return dates.utf16(mention.span().start());
    }

    /** How far off; what stands beyond another number belongs to that. */
    private static int distance(Count count, int place, List<Count> counts) {
        int from = Math.min(count.start(), place);
        int to = Math.max(count.start(), place);
        long between = counts.stream()
                .filter(each -> each != count && each.start() > from && each.start() < to)
                .count();
        return to - from + (int) between * ANOTHER_NUMBER;
    }

    /** How far off, over commas, behind which another clause begins. */
    private int clauses(Count count, int place) {
        String between = article.text().substring(Math.min(count.end(), place), Math.max(count.start(), place));
        return (int) between.chars().filter(each -> each == ',' || each == ';').count() * ANOTHER_CLAUSE;
    }

    private int datelineEnd(Paragraph p) {
        String start = article.text().substring(p.start(), Math.min(p.end(), p.start() + DATELINE_LENGTH));
        Matcher matcher = DATELINE.matcher(start);
        return matcher.lookingAt() ? p.start() + matcher.end() : p.start();
    }

    /** What the article is most about, and first what it names as a place: "Norlandic troops" are not counted in Norland. */
    private Answer ofArticle() {
        List<ArticlePlace> about = places.map(Places::about).orElse(List.of());
        return about.stream()
                .filter(this::isPlace)
                .findFirst()
                .or(() -> about.stream().findFirst())
                .map(each -> Answer.of(
                        each.gazetteerId(), "its clause names no place; the article is most about " + each.name()))
                .orElseGet(() -> Answer.unknown("neither the sentence nor the article names a place"));
    }

    private boolean isPlace(ArticlePlace about) {
        return places.stream()
                .flatMap(each -> each.mentions().stream())
                .filter(each -> each.kind() == PlaceKind.LITERAL)
                .flatMap(each -> each.place().stream())
                .anyMatch(each -> each.gazetteerId().equals(about.gazetteerId()));
    }

    // ---- for how long

    /** The date of the clause that is neither the as-of day nor the day on which it is said. */
    private Optional<Placed> period(Count count, Source source, AsOf.Day asOf, List<Count> counts) {
        if (count.isLeftOut()) {
            return Optional.empty(); // the dates of its sentence belong to the number beside it
        }
        int floor = datelineEnd(count.p());
        Optional<Integer> cue = source.cue().map(each -> dates.utf16(each.start()));
        return dates.inSentenceOf(count).stream()
                .filter(each -> each.start() >= floor
                        && asOf.date().filter(each::equals).isEmpty())
                .filter(each -> cue.filter(at -> dates.isNear(each, at, CUE_REACH) || isBetween(at, each, count))
                        .isEmpty())
                .filter(each -> isAlone(each, count, counts) && isInClause(count, each.start()))
                .filter(each -> each.date().granularity() == Granularity.DURATION
                        ? isSpan(each)
                        : each.date().value().value().isPresent())
                .min(Comparator.comparingInt(each -> distance(count, each.start(), counts)));
    }

    private static boolean isBetween(int cue, Placed date, Count count) {
        return Math.min(date.start(), count.start()) < cue && cue < Math.max(date.start(), count.start());
    }

    /** Whether no other number stands between, which the date belongs to; at its start it belongs to the whole sentence. */
    private static boolean isAlone(Placed date, Count count, List<Count> counts) {
        List<Count> others = counts.stream()
                .filter(each -> each.isInSentenceOf(count.p(), count.word()) && each != count)
                .toList();
        return distance(count, date.start(), counts) < ANOTHER_NUMBER
                || others.stream().allMatch(each -> date.start() < each.start());
    }

    private boolean isSpan(Placed date) {
        String words = date.date().span().text().toLowerCase(Locale.ROOT);
        return (dates.before(date) + words)
                .matches(
                        "(?s).*\\b(?:in|over|within|during|for)\\b (?:[\\p{L}]+ ){0,3}?\\Q" + lastWords(words) + "\\E");
    }

    private static String lastWords(String words) {
        return words.replaceFirst("^(?:in|over|within|during|for) (?:the )?(?:past|last)? ?", "");
    }

    private static Answer during(Placed date) {
        String words = date.date().span().text();
        Optional<String> known = date.date().value().value();
        if (known.isEmpty()) {
            return Answer.unknown("\"" + words + "\" is a time that is not known: "
                    + date.date().value().reason());
        }
        String value = known.get();
        return words.toLowerCase(Locale.ROOT).startsWith("since ")
                ? Answer.of(value + "/..", "since then: " + words)
                : Answer.of(value, "the time told beside it: " + words);
    }

    // ---- all, or only what is new

    private Answer accrual(Count count, AsOf.Day asOf, Optional<Placed> period) {
        String sentence = " "
                + article.text()
                        .substring(
                                count.p().token(count.sentence()).start(),
                                count.p()
                                        .token(count.p().sentenceEnd(count.word()) - 1)
                                        .end())
                        .toLowerCase(Locale.ROOT)
                + " ";
        String own = " " + article.text().substring(count.start(), count.end()).toLowerCase(Locale.ROOT) + " ";
        for (Map.Entry<String, String> each : ACCRUALS.entrySet()) {
            String words = " " + each.getKey() + " ";
            if ((each.getValue().equals("new") ? own : sentence.replaceAll("[,.]", " ")).contains(words)) {
                return Answer.of(each.getValue(), "\"" + each.getKey() + "\"");
            }
        }
        if (period.filter(each -> each.date().granularity() == Granularity.DURATION)
                .isPresent()) {
            return Answer.of(
                    "new", "only what came in " + period.get().date().span().text());
        }
        return asOf.answer().value().isPresent() && asOf.how() == AsOf.How.AS_OF
                ? Answer.of("cumulative", "it is told \"as of\" a day")
                : Answer.unknown("no word says whether it counts all or only what is new");
    }
}
