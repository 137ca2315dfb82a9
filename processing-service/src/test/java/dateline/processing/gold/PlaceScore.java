package dateline.processing.gold;

import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts names of places: found, literal or not, and which place. */
final class PlaceScore {

    private final GoldText text;
    private final Scoresheet sheet;

    PlaceScore(GoldText text, Scoresheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void score(List<GoldArticle.PlaceName> gold, List<PlaceMention> read) {
        Map<GoldArticle.PlaceName, PlaceMention> pairs = Matching.pairs(
                gold, read, Matching.SAME, (one, other) -> Matching.jaccard(text.span(one.words()), other.span()));
        for (GoldArticle.PlaceName place : gold) {
            if (!place.optional()) {
                score(place, Optional.ofNullable(pairs.get(place)));
            }
        }
        for (PlaceMention mention : read) {
            Optional<GoldArticle.PlaceName> partner = Matching.partner(pairs, mention);
            boolean judged = partner.isEmpty()
                    || (!partner.get().optional() && partner.get().kind().isPresent());
            if (mention.kind() == PlaceKind.LITERAL && mention.place().isPresent() && judged) {
                boolean right = partner.flatMap(GoldArticle.PlaceName::kind)
                        .filter(kind -> kind == PlaceKind.LITERAL)
                        .isPresent();
                sheet.count("places: literal precision", right, text.id(), "-", told(mention));
            }
        }
    }

    private void score(GoldArticle.PlaceName gold, Optional<PlaceMention> read) {
        String words = gold.words().text();
        String told = read.map(PlaceScore::told).orElse("-");
        if (gold.kind().filter(kind -> kind == PlaceKind.LITERAL).isPresent()) {
            sheet.count("places: found", read.isPresent(), text.id(), words, "-");
            boolean right = read.filter(mention -> mention.kind() == PlaceKind.LITERAL)
                    .filter(mention -> Matching.samePlace(gold.spot(), mention.place()))
                    .isPresent();
            sheet.count("places: literal and right", right, text.id(), words + "=" + gold.spot(), told);
        } else if (gold.kind().isPresent()) {
            boolean kept = read.isEmpty() || read.get().kind() != PlaceKind.LITERAL;
            sheet.count(
                    "places: not literal is kept apart",
                    kept,
                    text.id(),
                    words + " " + gold.kind().get(),
                    told);
        }
    }

    private static String told(PlaceMention read) {
        return "%s %s %s"
                .formatted(
                        read.span().text(),
                        read.kind(),
                        read.place()
                                .map(place ->
                                        place.name() + ", " + place.country().orElse("-"))
                                .orElse("-"));
    }
}
