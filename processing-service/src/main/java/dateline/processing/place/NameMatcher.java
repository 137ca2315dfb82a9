package dateline.processing.place;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.place.Toponym.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Matches the words of a sentence with the names of the gazetteer, the longest name first. */
final class NameMatcher {

    private static final int MOST_WORDS = 6;
    private static final Set<String> SMALL_TOWN_WORDS = Set.of("city", "town", "village", "department", "municipality");

    private final Gazetteer gazetteer;

    NameMatcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The longest known name that begins at one token and ends no later than at another. */
    Optional<Toponym> longest(Sentence sentence, int first, int end, String text) {
        for (int last = Math.min(withCapital(sentence, first, end), first + MOST_WORDS); last >= first; last--) {
            if (isMark(sentence.tokens().get(last))) {
                continue;
            }
            String words = words(sentence, first, last, text);
            List<Place> places = CommonWords.isOrdinary(words) ? List.of() : places(sentence, first, last, words, text);
            if (!places.isEmpty()) {
                return Optional.of(new Toponym(
                        sentence,
                        first,
                        withStop(sentence, last, words),
                        words(sentence, first, withStop(sentence, last, words), text),
                        Role.NAME,
                        places));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(Token token) {
        return token.word().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** These words as a name, whatever the gazetteer knows of it. */
    static Toponym unknown(Sentence sentence, int first, int last, String text) {
        return new Toponym(sentence, first, last, words(sentence, first, last, text), Role.NAME, List.of());
    }

    private List<Place> places(Sentence sentence, int first, int last, String words, String text) {
        List<Place> places = gazetteer.named(words);
        String kind = sentence.tokens().get(last).word();
        if (last + 1 < sentence.tokens().size()
                && CommonWords.isWater(sentence.tokens().get(last + 1).word())) {
            return places.stream().filter(NameMatcher::isLandscape).toList(); // "the Madeira river" is no island
        }
        if (last == first || !isKindOfArea(kind) || isOfInstitution(sentence, last)) {
            return places;
        }
        Set<Place> all = new LinkedHashSet<>(places);
        gazetteer.named(words(sentence, first, last - 1, text)).stream()
                .filter(place -> isOfKind(place, kind.toLowerCase(Locale.ROOT)))
                .filter(place ->
                        places.stream().noneMatch(each -> each.country().equals(place.country())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isLandscape(Place place) {
        return place.feature() == Feature.WATER || place.feature() == Feature.MOUNTAIN;
    }

    /** In "Hanover Town Hall" there is no Hanover Town. */
    private static boolean isOfInstitution(Sentence sentence, int last) {
        return last + 1 < sentence.tokens().size()
                && CommonWords.isInstitution(sentence.tokens().get(last + 1));
    }

    /** "Almaty region" is a name though its last word is in small letters; in "Almaty city hall" there is none. */
    private static boolean isKindOfArea(String word) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return CommonWords.isKindOfArea(word) && (capital || !SMALL_TOWN_WORDS.contains(word));
    }

    /** "Karak district", "Fars Province", "Quebec City", "Readington Township". */
    private static boolean isOfKind(Place place, String kind) {
        return switch (kind) {
            case "city", "town", "village", "municipality" -> place.feature().isSettlement();
            case "township", "twp.", "borough" -> place.feature().isSettlement() || place.feature() == Feature.ADMIN2;
            case "state", "province", "oblast", "krai", "governorate", "prefecture" ->
                place.feature() == Feature.ADMIN1;
            default -> place.feature() == Feature.ADMIN1 || place.feature() == Feature.ADMIN2;
        };
    }

    /** "Washington, D.C." is one name. */
    private static int withCapital(Sentence sentence, int first, int end) {
        boolean capital = end == first
                && first + 2 < sentence.tokens().size()
                && sentence.tokens().get(first).word().equalsIgnoreCase("Washington")
                && sentence.tokens().get(first + 1).word().equals(",")
                && sentence.tokens().get(first + 2).word().matches("D\\.?C\\.?");
        return capital ? first + 2 : end;
    }

    /** The stop of "Ga." belongs to it, though the sentence may end there too. */
    private static int withStop(Sentence sentence, int last, String words) {
        boolean stop = last + 1 < sentence.tokens().size()
                && sentence.tokens().get(last + 1).word().equals(".")
                && sentence.tokens().get(last + 1).start()
                        == sentence.tokens().get(last).end()
                && Abbreviations.isWrittenWithStop(words);
        return stop ? last + 1 : last;
    }

    private static String words(Sentence sentence, int first, int last, String text) {
        Token end = sentence.tokens().get(last);
        return text.substring(sentence.tokens().get(first).start(), end.end());
    }
}
