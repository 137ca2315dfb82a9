package dateline.processing.place;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.place.Owners.Owner;
import dateline.processing.place.Toponym.Role;
import java.util.List;
import java.util.Optional;

/**
 * Reads a stretch that the recogniser takes for a place: one name, a name and what is called after it ("Henry County
 * Courthouse"), a street, or two names side by side.
 */
final class SeenPlaces {

    private SeenPlaces() {}

    /** The name that begins at this token; none if it begins with a word that is no name, such as "northern". */
    static Optional<Toponym> at(NameMatcher names, Sentence sentence, int at, String text, Owner owner) {
        int end = withKind(sentence, owner.lastToken(sentence, at));
        Optional<Toponym> known = names.longest(sentence, at, end, text);
        if (known.isPresent()) {
            return Optional.of(asFarAsKnown(names, known.get(), end, text));
        }
        if (CommonWords.isOrdinary(sentence.tokens().get(at).word())) {
            boolean landscape = CommonWords.isLandscape(sentence.tokens().get(at)) && end > at;
            return landscape ? Optional.of(NameMatcher.unknown(sentence, at, end, text)) : Optional.empty();
        }
        return Optional.of(NameMatcher.unknown(sentence, at, beforeComma(sentence, at, end), text));
    }

    private static Toponym asFarAsKnown(NameMatcher names, Toponym known, int end, String text) {
        if (known.last() >= end) {
            return known;
        }
        List<Token> rest = known.sentence().tokens().subList(known.last() + 1, end + 1);
        if (rest.stream().anyMatch(CommonWords::isStreet) || rest.stream().anyMatch(CommonWords::isLandscape)) {
            return NameMatcher.unknown(known.sentence(), known.first(), end, text);
        }
        if (rest.stream().anyMatch(CommonWords::isInstitution)) {
            return known.as(Role.PART);
        }
        boolean isOneName = rest.stream()
                        .allMatch(token -> Character.isUpperCase(token.word().codePointAt(0)))
                && rest.stream().noneMatch(token -> CommonWords.isOrdinary(token.word()))
                && names.longest(known.sentence(), known.last() + 1, end, text).isEmpty();
        return isOneName ? NameMatcher.unknown(known.sentence(), known.first(), end, text) : known;
    }

    /** With the word after it that tells what it is, seen or not: "Laurel County", "Chesterton Road", "the Almaty region". */
    private static int withKind(Sentence sentence, int end) {
        if (end + 1 >= sentence.tokens().size()) {
            return end;
        }
        Token next = sentence.tokens().get(end + 1);
        boolean kind = CommonWords.isKindOfArea(next.word())
                || CommonWords.isStreet(next)
                || CommonWords.isLandscape(next)
                || CommonWords.isInstitution(next);
        return kind ? end + 1 : end;
    }

    private static int beforeComma(Sentence sentence, int at, int end) {
        for (int i = at + 1; i <= end; i++) {
            if (sentence.tokens().get(i).word().equals(",")) {
                return i - 1;
            }
        }
        boolean lower = end > at
                && Character.isLowerCase(sentence.tokens().get(end).word().codePointAt(0));
        return lower ? end - 1 : end;
    }
}
