package dateline.processing.event;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the place to which "the town", "this city" or "here" points. */
final class Pointing {

    private static final Set<String> TOWNS = Set.of("city", "town", "village", "port", "capital", "suburb", "district");
    private static final int LONGEST_BEFORE = 60;
    private static final Set<String> REGIONS = Set.of("province", "state", "region", "island", "governorate");

    private static final Pattern PART_OF =
            Pattern.compile("\\b(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)? $");

    // "the courthouse" is where a judge sat
    private static final List<List<String>> SITES =
            List.of(List.of("court", "courthouse", "courtroom", "judge"), List.of("prison", "jail"));

    private final Article article;
    private final Towns around;
    private final List<PlaceMention> literal;
    private final List<PlaceMention> lacking;
    private final List<PlaceMention> towns;
    private final Optional<GazetteerPlace> writtenFrom;

    Pointing(Article article, Optional<Places> places) {
        this.article = article;
        this.around = new Towns(article);
        this.literal = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent())
                .toList();
        this.lacking = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isEmpty())
                .toList();
        this.towns = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL || each.kind() == PlaceKind.PART_OF_NAME)
                .filter(each -> each.place().filter(Setting::isTown).isPresent())
                .toList();
        this.writtenFrom = places.flatMap(Places::writtenFrom)
                .map(ArticlePlace::gazetteerId)
                .flatMap(id -> literal.stream()
                        .flatMap(each -> each.place().stream())
                        .filter(each -> each.gazetteerId().equals(id))
                        .findFirst());
    }

    /** What a word points to; absent if it is no such word, or nothing was told that it can mean. */
    Optional<Where> at(Tree tree, int word) {
        String lemma = tree.lemma(word);
        if (lemma.equals("here") && tree.is(word, "RB")) {
            return dateline("“here”");
        }
        if (lemma.equals("there") && tree.is(word, "RB")) {
            return last(article.text().codePointCount(0, tree.token(word).start()), "“there”", each -> true);
        }
        int before = article.text().codePointCount(0, tree.token(word).start());
        if (tree.hasChild(word, Set.of("nearby"), "amod")) {
            return last(
                    before,
                    "“nearby " + tree.lower(word) + "”",
                    " is near ",
                    each -> isTown(each.place().orElseThrow()) && !around.isGoal(each));
        }
        boolean named = tree.children(word, "amod", "compound", "nmod", "acl", "nmod:poss").stream()
                .anyMatch(k -> !tree.lower(k).equals("whole") && !tree.lower(k).equals("entire"));
        String words = "“" + tree.lower(tree.child(word, "det")) + " " + lemma + "”";
        if (tree.hasChild(word, Set.of("this"), "det") && TOWNS.contains(lemma)) {
            // "in this quiet town south of Port Arrow"
            return dateline(words);
        }
        if (named) {
            return Optional.empty();
        }
        if (!tree.hasChild(word, Set.of("the"), "det")) {
            return Optional.empty();
        }
        if (lemma.equals("capital")) {
            return capital(before, words);
        }
        if (TOWNS.contains(lemma)) {
            return isLacking(lemma, before) ? Optional.empty() : last(before, words, Pointing::isTown);
        }
        if (lemma.equals("county")) {
            // a state has counties, and is none
            return last(before, words, each -> each.feature().equals("admin2"));
        }
        if (REGIONS.contains(lemma)) {
            return last(before, words, Pointing::isRegion).or(() -> partOfCountry(before, words));
        }
        return lemma.equals("country") ? country(words) : site(lemma, before, words);
    }

    /** "the camp", after "a camp at Port Arrow"; "the jail", after "the Port Arrow prison" */
    private Optional<Where> site(String lemma, int before, String words) {
        String names = SITES.stream()
                .filter(each -> each.contains(lemma))
                .findFirst()
                .map(each -> String.join("|", each))
                .orElse(lemma);
        Pattern leading = Pattern.compile(
                "(?i)\\b(?:%s) (?:in|at|near|outside|on|off) (?:the (?:[\\p{L}-]+ ){0,3}(?:town|city|village|port|suburb) of )?$"
                        .formatted(names));
        Pattern following = Pattern.compile(" (?i)(?:[\\p{L}]+ )?(?:%s)\\b".formatted(names));
        String text = article.text();
        return towns.stream()
                .filter(each -> each.span().end() <= before)
                .filter(each -> {
                    int start = text.offsetByCodePoints(0, each.span().start());
                    int end = text.offsetByCodePoints(0, each.span().end());
                    return leading.matcher(text.substring(Math.max(0, start - LONGEST_BEFORE), start))
                                    .find()
                            || following
                                    .matcher(text)
                                    .region(end, text.length())
                                    .lookingAt();
                })
                .reduce((first, second) -> second)
                .map(each -> Where.pointed(
                        each.place().orElseThrow(),
                        words + " is the one told with “" + each.span().text() + "”"));
    }

    private Optional<Where> dateline(String words) {
        return writtenFrom.map(each -> Where.pointed(each, words + " is the place of the dateline"));
    }

    private Optional<Where> capital(int before, String words) {
        Optional<Where> named = literal.stream()
                .filter(each -> each.span().end() <= before)
                .filter(each -> each.place().orElseThrow().feature().equals("capital"))
                .reduce((first, second) -> second)
                .map(each -> Where.pointed(
                        each.place().orElseThrow(),
                        words + " is “" + each.span().text() + "”, named last before it"));
        return named.or(() -> last(before, words, Pointing::isTown));
    }

    /** "the town of Port Arrow", which the gazetteer lacks: "the town" is that one, and no other. */
    private boolean isLacking(String kind, int before) {
        String text = article.text();
        return lacking.stream().filter(each -> each.span().end() <= before).anyMatch(each -> text.substring(
                        0, text.offsetByCodePoints(0, each.span().start()))
                .endsWith(" " + kind + " of "));
    }

    private Optional<Where> last(int before, String words, Predicate<GazetteerPlace> meant) {
        return last(before, words, " is ", each -> meant.test(each.place().orElseThrow()));
    }

    private Optional<Where> last(int before, String words, String is, Predicate<PlaceMention> meant) {
        return literal.stream()
                .filter(each -> each.span().end() <= before)
                .filter(meant)
                .reduce((first, second) -> second)
                .flatMap(each -> each.place()
                        .map(place -> Where.pointed(
                                place, words + is + "“" + each.span().text() + "”, named last before it")));
    }

    /** "in western Norland": of "the region" only the country is told then. */
    private Optional<Where> partOfCountry(int before, String words) {
        String text = article.text();
        return literal.stream()
                .filter(each ->
                        each.span().end() <= before && isCountry(each.place().orElseThrow()))
                .filter(each -> PART_OF.matcher(text.substring(
                                0, text.offsetByCodePoints(0, each.span().start())))
                        .find())
                .reduce((first, second) -> second)
                .filter(each -> isMostly(each.place().orElseThrow().country()))
                .map(each -> Where.pointed(
                        each.place().orElseThrow(),
                        words + " is in “" + each.span().text() + "”, of which a part is named"));
    }

    private boolean isMostly(Optional<String> country) {
        long there = literal.stream()
                .filter(each -> each.place().orElseThrow().country().equals(country))
                .count();
        return there * 10 >= literal.size() * 7L;
    }

    /** If all that is told happens in one country, that is the country. */
    private Optional<Where> country(String words) {
        List<GazetteerPlace> countries = literal.stream()
                .filter(each -> isCountry(each.place().orElseThrow()))
                .flatMap(each -> each.place().stream())
                .filter(each -> each.country().isPresent())
                .toList();
        long different = literal.stream()
                .flatMap(each -> each.place().orElseThrow().country().stream())
                .distinct()
                .count();
        return different == 1 && !countries.isEmpty()
                ? Optional.of(
                        Where.pointed(countries.getFirst(), words + " is the only one in which the article plays"))
                : Optional.empty();
    }

    private static boolean isCountry(GazetteerPlace place) {
        return place.feature().equals("country");
    }

    private static boolean isTown(GazetteerPlace place) {
        return !isRegion(place) && !isCountry(place);
    }

    private static boolean isRegion(GazetteerPlace place) {
        return place.feature().startsWith("admin") || place.feature().equals("region");
    }
}
