package dateline.processing.gold;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts expressions of time: exact values, and values given where the text tells none. */
final class DateScore {

    private final GoldText text;
    private final Scoresheet sheet;

    DateScore(GoldText text, Scoresheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void score(List<GoldArticle.Time> gold, List<TimeExpression> read) {
        Map<GoldArticle.Time, TimeExpression> pairs = Matching.pairs(
                gold, read, Matching.SAME, (one, other) -> Matching.jaccard(text.span(one.words()), other.span()));
        for (GoldArticle.Time time : gold) {
            if (!time.optional()) {
                score(time, Optional.ofNullable(pairs.get(time)));
            }
        }
        for (TimeExpression time : read) {
            if (time.value().value().isPresent()) {
                boolean right = Matching.partner(pairs, time).isPresent();
                sheet.count("dates: precision", right, text.id(), "-", told(time));
            }
        }
    }

    private void score(GoldArticle.Time gold, Optional<TimeExpression> read) {
        Optional<String> value = read.flatMap(time -> time.value().value());
        String told = read.map(DateScore::told).orElse("-");
        if (gold.value().isEmpty()) {
            sheet.count(
                    "dates: no silent fall-back",
                    value.isEmpty(),
                    text.id(),
                    gold.words().text(),
                    told);
            return;
        }
        sheet.count("dates: found", read.isPresent(), text.id(), gold.words().text(), "-");
        boolean exact = value.filter(one -> isValue(gold, one)).isPresent();
        sheet.count(
                "dates: exact value",
                exact,
                text.id(),
                gold.words().text() + "=" + gold.value().get(),
                told);
        if (exact) {
            boolean same = read.get().granularity() == gold.granularity();
            sheet.count("dates: granularity of exact", same, text.id(), gold.granularity(), told);
        }
    }

    /** A part of a day is the day, or a time of it. */
    private static boolean isValue(GoldArticle.Time gold, String read) {
        String value = gold.value().get();
        boolean timeOfDay = gold.granularity() == Granularity.PART_OF_DAY && read.startsWith(value + "T");
        return value.equals(read) || gold.orValue().contains(read) || timeOfDay;
    }

    private static String told(TimeExpression read) {
        return "%s=%s %s".formatted(read.span().text(), read.value().value().orElse("-"), read.granularity());
    }
}
