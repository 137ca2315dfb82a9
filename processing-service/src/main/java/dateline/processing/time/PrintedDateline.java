package dateline.processing.time;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Article;
import dateline.processing.calendar.Convention;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Reckoner;
import dateline.processing.calendar.Stretch;
import dateline.processing.calendar.TimeGrammar;
import dateline.processing.calendar.TimePhrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an article's dateline prints: "ALMATY, Jan. 7 (Meridian Wire) —". */
final class PrintedDateline {

    private static final Pattern DATELINE =
            Pattern.compile("(?m)^\\p{Lu}{2}[\\p{L} .'’,-]{1,60}?,? ([^\\n()—–]{3,20}?),?\\s*"
                    + "(?:\\([^)\\n]{1,40}\\)\\s*[—–-]|[—–]|--|\\([A-Z][^)\\n]{1,40}\\) )");

    private PrintedDateline() {}

    /** The day; without a year in it the one nearest to the day of publication. */
    static Optional<LocalDate> in(Article article) {
        Matcher dateline = DATELINE.matcher(article.text());
        while (dateline.find()) {
            boolean paragraph = article.kindAt(dateline.start())
                    .filter(kind -> kind == BlockKind.PARAGRAPH)
                    .isPresent();
            if (paragraph) {
                return day(dateline.group(), article.publishedOn());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String dateline, Optional<LocalDate> publishedOn) {
        for (TimePhrase phrase : TimeGrammar.in(dateline, Convention.NEWS)) {
            if (phrase.meaning() instanceof Day day && day.month().isPresent() && !day.eitherOrder()) {
                return day.year().isEmpty() && publishedOn.isEmpty()
                        ? Optional.empty()
                        : nearest(day, publishedOn.orElse(LocalDate.EPOCH));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> nearest(Day day, LocalDate publishedOn) {
        List<Stretch> found =
                new Reckoner(publishedOn.atStartOfDay(), publishedOn.atStartOfDay(), Convention.NEWS).of(day);
        return found.stream()
                .map(Stretch::firstDay)
                .min(Comparator.comparing(each -> Math.abs(each.toEpochDay() - publishedOn.toEpochDay())));
    }
}
