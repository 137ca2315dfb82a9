package dateline.processing.event;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Answer;
import dateline.contracts.Event.Date;
import dateline.processing.article.Article;
import dateline.processing.event.Ties.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The day of a deed that is told by another day: "the same evening", "two days after crowds burned shops". */
final class RelativeDay {

    private static final Set<Granularity> DAYS = Set.of(Granularity.DAY, Granularity.PART_OF_DAY);
    private static final Set<String> PARTS_OF_DAY = Set.of("day", "morning", "afternoon", "evening", "night");
    private static final Set<String> POINTING = Set.of("same", "that");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
    private static final Map<String, Integer> UNITS = Map.of("day", 1, "week", 7);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Article article;
    private final List<TimeExpression> times;

    RelativeDay(Article article, List<TimeExpression> times) {
        this.article = article;
        this.times =
                times.stream().filter(each -> each.value().value().isPresent()).toList();
    }

    /** "the same evening": the day that was told last. */
    Optional<Date> sameDay(Tree tree, Reading reading) {
        Ties ties = Ties.ofTimes(tree, reading);
        for (int i = 0; i < tree.size(); i++) {
            if (PARTS_OF_DAY.contains(tree.lemma(i))
                    && tree.hasChild(i, POINTING, "amod", "det")
                    && ties.of(i) != Tie.NONE) {
                int end = article.text().codePointCount(0, tree.token(i).start());
                int block = article.blockAt(tree.token(i).start());
                List<TimeExpression> told = times.stream()
                        .filter(each ->
                                DAYS.contains(each.granularity()) && each.span().end() <= end)
                        .filter(each -> article.publishedOn()
                                .filter(today -> Timing.day(each).compareTo(today.toString()) <= 0)
                                .isPresent())
                        .toList();
                // a day told three paragraphs before is not "the same" as that of the news
                return told.stream()
                        .filter(each -> block - article.blockOf(each.span()) <= 1)
                        .reduce((first, second) -> second)
                        .or(() -> told.stream()
                                .filter(each -> Lead.holds(article, each.span()))
                                .findFirst())
                        .or(() -> told.stream().reduce((first, second) -> second))
                        .map(each -> new Date(
                                Answer.of(
                                        Timing.day(each),
                                        "“the same day”: “" + each.span().text() + "”, told before it"),
                                Granularity.DAY,
                                Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** "two days after crowds burned shops": so long before the only day that the rest of the sentence tells. */
    Optional<Date> daysBefore(Tree tree, Reading reading) {
        int unit = unitBefore(tree, reading.trigger());
        if (unit < 0) {
            return Optional.empty();
        }
        List<TimeExpression> days = times.stream()
                .filter(each -> each.granularity() == Granularity.DAY && wordAt(tree, each) >= 0)
                .filter(each -> !tree.isWithin(wordAt(tree, each), topAfter(tree, unit)))
                .toList();
        if (days.isEmpty()) {
            // "Her decision came a day after": after the news of the first paragraph
            days = times.stream()
                    .filter(each -> each.granularity() == Granularity.DAY && Lead.holds(article, each.span()))
                    .toList();
        }
        TimeExpression day = days.isEmpty() ? null : days.getFirst();
        return days.stream().map(Timing::day).distinct().count() != 1
                ? Optional.empty()
                : length(tree, unit).map(length -> before(day, length));
    }

    /** "A day earlier the two had met": so long before the only other day of the sentence, or else of the first paragraph. */
    Optional<Date> daysEarlier(Tree tree, Reading reading) {
        Ties ties = Ties.ofTimes(tree, reading);
        for (int unit = 1; unit < tree.size(); unit++) {
            boolean earlier = tree.lower(unit + 1).equals("earlier")
                    // "the day before", but not "the day before the vote"
                    || tree.lower(unit + 1).equals("before")
                            && !tree.is(unit + 2, "DT", "NN", "PRP", "JJ", "CD", "VBG");
            if (UNITS.containsKey(tree.lemma(unit)) && earlier && ties.of(unit) != Tie.NONE) {
                int days = unit;
                return base(tree, days).flatMap(day -> length(tree, days).map(length -> before(day, length)));
            }
        }
        return Optional.empty();
    }

    private Optional<TimeExpression> base(Tree tree, int unit) {
        List<TimeExpression> days = times.stream()
                .filter(each -> DAYS.contains(each.granularity()))
                .filter(each -> Math.abs(wordAt(tree, each) - unit) > 1)
                .toList();
        List<TimeExpression> here =
                days.stream().filter(each -> wordAt(tree, each) >= 0).toList();
        List<TimeExpression> told = here.isEmpty()
                ? days.stream().filter(each -> Lead.holds(article, each.span())).toList()
                : here;
        return told.stream().map(Timing::day).distinct().count() == 1 && Timing.isOneDay(told.getFirst())
                ? Optional.of(told.getFirst())
                : Optional.empty();
    }

    private static Date before(TimeExpression day, int length) {
        return new Date(
                Answer.of(
                        LocalDate.parse(Timing.day(day)).minusDays(length).toString(),
                        length + " days before “" + day.span().text() + "”"),
                Granularity.DAY,
                Optional.empty());
    }

    /** How many days "two weeks" are; empty if no number is told. */
    private static Optional<Integer> length(Tree tree, int unit) {
        int days = UNITS.get(tree.lemma(unit));
        int number = tree.child(unit, "nummod");
        if (number < 0) {
            return tree.hasChild(unit, Set.of("a", "the"), "det") ? Optional.of(days) : Optional.empty();
        }
        String told = tree.lower(number);
        return DIGITS.matcher(told).matches()
                ? Optional.of(Integer.parseInt(told) * days)
                : Optional.of(NUMBERS.indexOf(told) + 1)
                        .filter(each -> each > 0)
                        .map(each -> each * days);
    }

    /** Whether a word belongs to what was done days before the rest of its sentence. */
    static boolean isDaysBefore(Tree tree, int word) {
        return unitBefore(tree, word) >= 0;
    }

    /** The "days" of "two days after" behind which a word stands; -1 if there are none. */
    private static int unitBefore(Tree tree, int word) {
        for (int unit = word - 2; unit >= 0; unit--) {
            if (UNITS.containsKey(tree.lemma(unit))
                    && tree.lower(unit + 1).equals("after")
                    && tree.isWithin(word, topAfter(tree, unit))) {
                return unit;
            }
        }
        return -1;
    }

    /** What hangs together behind "after": the parser hangs the days on the clause, or the clause on the days. */
    private static int topAfter(Tree tree, int unit) {
        return Math.max(unit, tree.governor(unit));
    }

    private int wordAt(Tree tree, TimeExpression time) {
        return tree.wordAt(article.text().offsetByCodePoints(0, time.span().end()));
    }
}
