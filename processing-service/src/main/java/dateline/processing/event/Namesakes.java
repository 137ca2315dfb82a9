package dateline.processing.event;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names that are read as a far-off place and are none: of markets, of quarters, of a kind of town. */
final class Namesakes {

    // "in this central Norland city"
    private static final Pattern KIND = Pattern.compile("\\p{Lu}.* (?:city|town)");
    private static final Pattern BEFORE_QUARTER = Pattern.compile(" (?:[a-z-]+ )?(?:%s)\\b"
            .formatted(String.join("|", Lexicon.standard().list("quarters"))));

    private final Article article;
    private final List<PlaceMention> all;

    /** @param all the mentions, of whatever kind */
    Namesakes(Article article, List<PlaceMention> all) {
        this.article = article;
        this.all = all;
    }

    List<PlaceMention> takenFrom(List<PlaceMention> mentions) {
        Set<String> quarters = mentions.stream()
                .filter(this::isQuarter)
                .map(each -> each.place().orElseThrow().gazetteerId())
                .collect(Collectors.toSet());
        return mentions.stream()
                .filter(each -> !quarters.contains(each.place().orElseThrow().gazetteerId()))
                .filter(each -> !Setting.isTown(each.place().orElseThrow())
                        || !KIND.matcher(each.span().text()).matches())
                .toList();
    }

    /** "at the Lund market", where nothing else is in the country of Lund and something is in another. */
    private boolean isQuarter(PlaceMention named) {
        GazetteerPlace place = named.place().orElseThrow();
        String text = article.text();
        int end = text.offsetByCodePoints(0, named.span().end());
        if (!Setting.isTown(place)
                || !BEFORE_QUARTER.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        List<Optional<String>> others = all.stream()
                .flatMap(each -> each.place().stream())
                .filter(each ->
                        each.country().isPresent() && !each.gazetteerId().equals(place.gazetteerId()))
                .map(GazetteerPlace::country)
                .toList();
        return !others.isEmpty() && !others.contains(place.country());
    }
}
