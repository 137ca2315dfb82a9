package dateline.processing.gold;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Places;
import dateline.processing.gold.GoldFiles.Half;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the gold with the readers of production and tells how much they got right.
 *
 * <p>As a program: {@code first} or {@code second} names the half, {@code differences} also prints every difference by
 * family, those of the second half only if it is named. {@code docs/gold.md} says how to run it.
 */
public final class GoldReport {

    private GoldReport() {}

    public static void main(String[] args) {
        List<String> asked = Arrays.asList(args);
        for (Half half : Half.values()) {
            if (asked.contains(half.folder()) || !(asked.contains("first") || asked.contains("second"))) {
                boolean shown = half == Half.FIRST || asked.contains(half.folder());
                print(half, measure(half), asked.contains("differences") && shown);
            }
        }
    }

    static void print(Half half, Scoresheet sheet, boolean differences) {
        System.out.printf("%n%s half%n%s%s", half.folder(), sheet.table(), differences ? sheet.differences() : "");
    }

    static Scoresheet measure(Half half) {
        Scoresheet sheet = new Scoresheet();
        for (GoldArticle article : GoldFiles.articles(half)) {
            score(article, GoldReadings.of(article), sheet);
        }
        for (GoldSentence sentence : GoldFiles.sentences(half)) {
            score(sentence, GoldReadings.READING.read(sentence.message()), sheet);
        }
        return sheet;
    }

    private static void score(GoldArticle gold, AnalysisMessage read, Scoresheet sheet) {
        GoldText text = gold.text();
        gold.quotes().ifPresent(quotes -> new QuoteScore(text, sheet).score(quotes, read.quotes()));
        gold.figures().ifPresent(figures -> new FigureScore(text, sheet).score(figures, read.figures()));
        gold.dates().ifPresent(dates -> new DateScore(text, sheet).score(dates, read.dates()));
        gold.places().ifPresent(places -> new PlaceScore(text, sheet)
                .score(places, read.places().map(Places::mentions).orElse(List.of())));
        gold.actors().ifPresent(actors -> new ActorScore(text, sheet)
                .score(actors, read.actors().orElse(List.of())));
        gold.events().ifPresent(events -> new EventScore(text, sheet, "events")
                .score(events, read.events().orElse(List.of())));
    }

    private static void score(GoldSentence gold, AnalysisMessage read, Scoresheet sheet) {
        if (gold.events().isEmpty()) {
            List<String> found = read.events().orElse(List.of()).stream()
                    .map(event -> event.type() + " \""
                            + event.evidence().getFirst().trigger().text() + "\"")
                    .toList();
            sheet.count("sentences: nothing where nothing is", found.isEmpty(), gold.id(), gold.text(), found);
        } else {
            new EventScore(gold.gold(), sheet, "sentences")
                    .score(gold.events(), read.events().orElse(List.of()));
        }
    }
}
