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
    private static final Set<String> ACTS = Set.of(
            "say",
            "tell",
            "warn",
            "accuse",
            "announce",
            "deny",
            "demand",
            "urge",
            "insist",
            "vow",
            "pledge",
            "claim",
            "condemn",
            "criticise",
            "criticize",
            "agree",
            "refuse",
            "reject",
            "offer",
            "propose",
            "threaten",
            "send",
            "deploy",
            "impose",
            "recognise",
            "recognize",
            "want",
            "seek",
            "hope",
            "believe",
            "call",
            "respond",
            "retaliate",
            "support",
            "back",
            "oppose",
            "sign",
            "withdraw",
            "invade",
            "attack",
            "declare",
            "promise",
            "ask",
            "expel",
            "summon",
            "welcome",
            "express",
            "consider",
            "plan",
            "decide",
            "blame",
            "negotiate",
            "intend",
            "argue",
            "fear",
            "approve",
            "ban",
            "order");
    private static final Set<String> TOWARDS_GOVERNMENTS = Set.of(
            "accuse",
            "urge",
            "tell",
            "warn",
            "ask",
            "blame",
            "criticise",
            "criticize",
            "condemn",
            "support",
            "back",
            "sue",
            "pressure",
            "sanction",
            "punish");
    private static final Set<String> PARTNERS = Set.of("between", "with", "by", "against");

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
                isHalfOfCompound(toponym)
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
        boolean governs = feature == Feature.COUNTRY || feature == Feature.CAPITAL;
        if (feature == Feature.SPOT) {
            return toponym.before(1).filter(token -> isPreposition(token)).isEmpty();
        }
        if (!governs || isPlaced(toponym)) {
            return false;
        }
        return actsItself(toponym, feature) || isDealtWith(toponym, feature);
    }

    private static boolean isPlaced(Toponym toponym) {
        Optional<Token> before = toponym.before(1);
        if (before.filter(token -> token.word().equalsIgnoreCase("the")).isPresent()) {
            before = toponym.before(2);
        }
        return before.filter(Literalness::isPreposition).isPresent();
    }

    private static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** "Moscow said", "Washington has accused", "Moscow could": a verb of those who govern, with what may stand before it. */
    private static boolean actsItself(Toponym toponym, Feature feature) {
        if (toponym.isAfter("of")) {
            return false;
        }
        for (int distance = 1; distance <= 4; distance++) {
            Optional<Token> token = toponym.after(distance);
            if (token.isEmpty()) {
                return false;
            }
            if (feature == Feature.CAPITAL && distance == 1 && token.get().is("MD")) {
                return true;
            }
            if (token.get().is("VB") && ACTS.contains(token.get().lemma())) {
                return true;
            }
            boolean goesOn = token.get().is("RB")
                    || token.get().is("MD")
                    || token.get().is("TO")
                    || Set.of("have", "be", "do").contains(token.get().lemma());
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    /** "accused Moscow", "talks between Washington and Tehran". */
    private static boolean isDealtWith(Toponym toponym, Feature feature) {
        Optional<Token> before = toponym.before(1);
        boolean object = before.filter(token -> token.is("VB") && TOWARDS_GOVERNMENTS.contains(token.lemma()))
                .isPresent();
        boolean partner = feature == Feature.COUNTRY
                ? before.filter(token -> token.word().equals("against")).isPresent()
                : before.filter(token -> PARTNERS.contains(token.word())).isPresent();
        return object || partner;
    }
}
