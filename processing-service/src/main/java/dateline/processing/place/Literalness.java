package dateline.processing.place;

import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the name of a place stands for the place: "in Moscow" does, "Moscow said", "Moscow-led", "Washington Post",
 * "Kazakhs" and "in Kazakh" do not.
 */
final class Literalness {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "from",
            "into",
            "across",
            "through",
            "throughout",
            "around",
            "outside",
            "inside",
            "toward",
            "towards",
            "to",
            "over",
            "via",
            "within",
            "leaving",
            "beyond",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "downtown");
    private static final Set<String> PLACED = Set.of("based", "born", "bound", "wide", "area", "style");

    private Literalness() {}

    /** What a toponym stands for, once it is known which place it names. */
    static PlaceKind of(Toponym toponym, Optional<Place> place) {
        return switch (toponym.role()) {
            case PERSON -> PlaceKind.PERSON;
            case PEOPLE ->
                isHalfOfCompound(toponym)
                        ? PlaceKind.PART_OF_NAME
                        : isLanguage(toponym) ? PlaceKind.LANGUAGE : PlaceKind.DEMONYM;
            case PART -> PlaceKind.PART_OF_NAME;
            case NAME ->
                isHalfOfCompound(toponym) || isInName(toponym) || isOfNamesake(toponym)
                        ? PlaceKind.PART_OF_NAME
                        : isGovernment(toponym, place) ? PlaceKind.GOVERNMENT : PlaceKind.LITERAL;
        };
    }

    /** "Moscow-led", "Russia-dominated"; but "Paris-based" says where. */
    private static boolean isHalfOfCompound(Toponym toponym) {
        Optional<Token> hyphen =
                toponym.after(1).filter(token -> token.word().equals("-") && token.start() == toponym.end());
        Optional<Token> next = toponym.after(2).filter(token -> token.start() == toponym.end() + 1);
        return hyphen.isPresent()
                && next.filter(token -> Character.isLowerCase(token.word().codePointAt(0)))
                        .filter(token -> !PLACED.contains(token.word()))
                        .isPresent();
    }

    /** "Johor police", "Police Scotland", "the Minsk agreements". */
    private static boolean isInName(Toponym toponym) {
        boolean before =
                toponym.before(1).filter(token -> token.word().equals("Police")).isPresent();
        return before
                || toponym.after(1)
                        .filter(token -> token.is("NN") && GovernmentWords.isBody(token))
                        .isPresent();
    }

    /** "Toyota recalled cars": it is the town only in "Toyota, Japan" and "in Toyota". */
    private static boolean isOfNamesake(Toponym toponym) {
        boolean within =
                toponym.after(1).filter(token -> token.word().equals(",")).isPresent()
                        && toponym.after(2)
                                .filter(token ->
                                        Character.isUpperCase(token.word().codePointAt(0)))
                                .isPresent();
        boolean inside = toponym.before(1)
                        .filter(token -> Set.of("in", "near", "outside")
                                .contains(token.word().toLowerCase(Locale.ROOT)))
                        .isPresent()
                && toponym.after(1).filter(token -> token.is("NN")).isEmpty();
        return CommonWords.isNamesake(toponym.words()) && !within && !inside;
    }

    private static boolean isLanguage(Toponym toponym) {
        boolean spoken = toponym.before(1)
                        .filter(token ->
                                Set.of("speak", "speaking", "learn", "teach").contains(token.lemma())
                                        || token.word().equals("into")
                                        || token.word().equals("in"))
                        .isPresent()
                && toponym.after(1)
                        .filter(token -> token.is("NN") || token.is("JJ"))
                        .isEmpty();
        boolean called = toponym.after(1)
                .filter(token -> Set.of("language", "language-", "translation", "dialect")
                                .contains(token.lemma())
                        || token.word().equals("-")
                                && toponym.after(2)
                                        .filter(next -> next.word().startsWith("speak")
                                                || next.word().equals("language"))
                                        .isPresent())
                .isPresent();
        return spoken || called;
    }

    private static boolean isGovernment(Toponym toponym, Optional<Place> place) {
        Feature feature = place.map(Place::feature).orElse(Feature.TOWN);
        if (feature == Feature.SPOT) {
            return toponym.before(1).filter(Literalness::isPreposition).isEmpty();
        }
        if (place.filter(Literalness::isUnion).isPresent()) {
            return !isPlaced(toponym);
        }
        boolean country = feature == Feature.COUNTRY;
        return (country || feature == Feature.CAPITAL) && !isPlaced(toponym) && Governing.isMeant(toponym, country);
    }

    /** The European Union, which governs as countries do. */
    private static boolean isUnion(Place place) {
        return place.name().equals("European Union");
    }

    /** "in Moscow", "from Turkey and Greece". */
    private static boolean isPlaced(Toponym toponym) {
        return Row.of(toponym).before(1).filter(Literalness::isPreposition).isPresent();
    }

    private static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
