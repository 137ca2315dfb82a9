package dateline.processing.event;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.Event.Place;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the place to which "the town", "this city" or "here" points. */
final class Pointing {

    private static final Set<String> TOWNS = Set.of("city", "town", "village", "port", "capital", "suburb", "district");
    private static final Set<String> REGIONS = Set.of("province", "state", "region", "island", "governorate", "county");

    private final Article article;
    private final List<PlaceMention> literal;
    private final Optional<GazetteerPlace> writtenFrom;

    Pointing(Article article, Optional<Places> places) {
        this.article = article;
        this.literal = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent())
                .toList();
        this.writtenFrom = places.flatMap(Places::writtenFrom)
                .map(ArticlePlace::gazetteerId)
                .flatMap(id -> literal.stream()
                        .flatMap(each -> each.place().stream())
                        .filter(each -> each.gazetteerId().equals(id))
                        .findFirst());
    }

    /** What a word points to; absent if it is no such word, or nothing was told that it can mean. */
    Optional<Place> at(Tree tree, int word) {
        String lemma = tree.lemma(word);
        if (lemma.equals("here") && tree.is(word, "RB")) {
            return dateline("“here”");
        }
        boolean named = tree.children(word, "amod", "compound", "nmod", "acl", "nmod:poss").stream()
                .anyMatch(k -> !tree.lower(k).equals("whole") && !tree.lower(k).equals("entire"));
        String words = "“" + tree.lower(tree.child(word, "det")) + " " + lemma + "”";
        if (named) {
            return Optional.empty();
        }
        if (tree.hasChild(word, Set.of("this"), "det") && TOWNS.contains(lemma)) {
            return dateline(words);
        }
        if (!tree.hasChild(word, Set.of("the"), "det")) {
            return Optional.empty();
        }
        int before = article.text().codePointCount(0, tree.token(word).start());
        if (lemma.equals("capital")) {
            return capital(before, words);
        }
        if (TOWNS.contains(lemma)) {
            return last(before, words, false);
        }
        if (REGIONS.contains(lemma)) {
            return last(before, words, true);
        }
        return lemma.equals("country") ? country(words) : Optional.empty();
    }

    private Optional<Place> dateline(String words) {
        return writtenFrom.map(each -> linked(each, words + " is the place of the dateline"));
    }

    private Optional<Place> capital(int before, String words) {
        Optional<Place> named = literal.stream()
                .filter(each -> each.span().end() <= before)
                .filter(each -> each.place().orElseThrow().feature().equals("capital"))
                .reduce((first, second) -> second)
                .map(each -> linked(
                        each.place().orElseThrow(),
                        words + " is “" + each.span().text() + "”, named last before it"));
        return named.or(() -> last(before, words, false));
    }

    private Optional<Place> last(int before, String words, boolean region) {
        return literal.stream()
                .filter(each -> each.span().end() <= before)
                .filter(each -> isRegion(each.place().orElseThrow()) == region && !isCountry(each))
                .reduce((first, second) -> second)
                .flatMap(each -> each.place()
                        .map(place ->
                                linked(place, words + " is “" + each.span().text() + "”, named last before it")));
    }

    /** If all that is told happens in one country, that is the country. */
    private Optional<Place> country(String words) {
        List<GazetteerPlace> countries = literal.stream()
                .filter(Pointing::isCountry)
                .flatMap(each -> each.place().stream())
                .filter(each -> each.country().isPresent())
                .toList();
        long different = literal.stream()
                .flatMap(each -> each.place().orElseThrow().country().stream())
                .distinct()
                .count();
        return different == 1 && !countries.isEmpty()
                ? Optional.of(linked(countries.getFirst(), words + " is the only one in which the article plays"))
                : Optional.empty();
    }

    private static boolean isCountry(PlaceMention each) {
        return each.place().orElseThrow().feature().equals("country");
    }

    private static boolean isRegion(GazetteerPlace place) {
        return place.feature().startsWith("admin") || place.feature().equals("region");
    }

    private static Place linked(GazetteerPlace place, String reason) {
        return new Place(Optional.of(place), Optional.empty(), reason);
    }
}
