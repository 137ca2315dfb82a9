package dateline.processing.place;

import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.processing.place.Toponym.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words before a name that make it a place's, whatever else it looks like: "at Lancaster", "the town of Lancaster". */
final class Placings {

    private static final int LONGEST = 3;
    private static final int KNOWN_TO_ALL = 300_000;
    private static final Set<String> AT =
            Set.of("in", "near", "at", "from", "outside", "around", "across", "through", "to", "off");
    private static final Set<String> NEAR = Set.of("in", "near", "outside", "around");

    private Placings() {}

    static boolean isPlaced(Toponym toponym) {
        return toponym.before(1).filter(token -> AT.contains(token.word())).isPresent()
                || isTownOf(toponym.sentence(), toponym.first());
    }

    /**
     * "Near Wad Madani", "at Hai Phong": nobody is near a person by two names that are a town's.
     *
     * @param large whether one of the towns that are called so is
     */
    static boolean isPlacedInFull(Toponym toponym, boolean large) {
        Set<String> placing = large ? AT : NEAR;
        return toponym.last() > toponym.first()
                && toponym.before(1)
                        .filter(token -> placing.contains(token.word()))
                        .isPresent();
    }

    /** Keys of the names that the text makes a town's somewhere: "the northern town of Port Ann", "the Bishop of Lancaster", "in Gao". */
    static Set<String> towns(NameMatcher names, AnnotatedText text) {
        Set<String> towns = new TreeSet<>();
        for (Sentence sentence : text.sentences()) {
            for (int at = 2; at < sentence.tokens().size(); at++) {
                if (isTownOf(sentence, at)
                        || NEAR.contains(sentence.tokens().get(at - 1).word())) {
                    int end = Math.min(at + LONGEST, sentence.tokens().size()) - 1;
                    names.longest(sentence, at, end, text.text())
                            .map(Toponym::key)
                            .ifPresent(towns::add);
                }
            }
        }
        return towns;
    }

    /** The same names, where those that only a body of the article is called by in short are part of its name. */
    static List<Toponym> withoutShortNames(List<Toponym> toponyms, Owners owners) {
        Set<String> placed = placed(toponyms);
        return toponyms.stream()
                .map(each -> isOfBody(each, owners, placed) ? each.as(Role.PART) : each)
                .toList();
    }

    /** "Meridian named its director", where Meridian Trust is told of and nobody is in Meridian. */
    private static boolean isOfBody(Toponym toponym, Owners owners, Set<String> placed) {
        return toponym.role() == Role.NAME
                && owners.isShortName(toponym)
                && !placed.contains(toponym.key())
                && toponym.candidates().stream().noneMatch(Placings::isKnownToAll);
    }

    private static boolean isKnownToAll(Place place) {
        return switch (place.feature()) {
            case TOWN, SEAT, DISTRICT, ADMIN2 -> place.population() >= KNOWN_TO_ALL;
            default -> true;
        };
    }

    /** Keys of the names that a preposition, a comma behind them or their capital letters make places somewhere. */
    private static Set<String> placed(List<Toponym> toponyms) {
        return toponyms.stream()
                .filter(each -> isPlaced(each)
                        || each.first() == 0 && each.words().equals(each.words().toUpperCase(Locale.ROOT))
                        || each.after(1)
                                        .filter(token -> token.word().equals(","))
                                        .isPresent()
                                && each.after(2)
                                        .filter(token -> Character.isUpperCase(
                                                token.word().codePointAt(0)))
                                        .isPresent())
                .map(Toponym::key)
                .collect(Collectors.toSet());
    }

    private static boolean isTownOf(Sentence sentence, int at) {
        return at > 1
                && sentence.tokens().get(at - 1).word().equals("of")
                && CommonWords.isOfTown(sentence.tokens().get(at - 2).word());
    }
}
