package dateline.processing.entity;

import dateline.language.Token;
import dateline.language.Token.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts right what the words around a name, or its own last word, tell better than the recogniser. */
final class Surroundings {

    private static final Set<String> COMPANY_ENDINGS =
            Set.of("Inc.", "Inc", "Ltd.", "Ltd", "LLC", "Corp.", "Co.", "L.P.");
    private static final Set<String> HOLDERS = Set.of(
            "governor",
            "mayor",
            "president",
            "premier",
            "minister",
            "senator",
            "bishop",
            "archbishop",
            "king",
            "queen");

    private static final Set<String> STORMS = Set.of("cyclone", "hurricane", "typhoon", "storm");

    /** The last word of a name that makes it a place. */
    private static final Set<String> PLACE_HEADS = Set.of(
            "river",
            "lake",
            "dam",
            "valley",
            "island",
            "islands",
            "peninsula",
            "province",
            "district",
            "airport",
            "airfield",
            "station",
            "street",
            "avenue",
            "road",
            "square",
            "stadium",
            "mountains",
            "desert",
            "bridge");

    private Surroundings() {}

    static void mend(List<Token> tokens, NameKind[] kinds) {
        breakAtMarks(tokens, kinds);
        joinCountries(tokens, kinds);
        partHolderFromPlace(tokens, kinds);
        settleHeads(tokens, kinds);
        settleLists(tokens, kinds);
        leaveStorms(tokens, kinds);
    }

    /** "Cyclone Ada" is nobody. */
    private static void leaveStorms(List<Token> tokens, NameKind[] kinds) {
        for (int i = 1; i < kinds.length; i++) {
            boolean storm = STORMS.contains(tokens.get(i - 1).word().toLowerCase(Locale.ROOT));
            if (storm && kinds[i] == NameKind.PERSON && (i + 1 == kinds.length || kinds[i + 1] != NameKind.PERSON)) {
                kinds[i - 1] = NameKind.NONE;
                kinds[i] = NameKind.NONE;
            }
        }
    }

    /** "Human Rights Watch, Oxfam" are two, and so are "Crobar/Liquid". */
    private static void breakAtMarks(List<Token> tokens, NameKind[] kinds) {
        for (int i = 1; i + 1 < kinds.length; i++) {
            boolean comma = tokens.get(i).word().equals(",")
                    && kinds[i] != NameKind.PERSON
                    && !COMPANY_ENDINGS.contains(tokens.get(i + 1).word());
            if (comma || tokens.get(i).word().equals("/") || isVerbWithin(tokens.get(i), kinds[i])) {
                kinds[i] = NameKind.NONE;
            }
        }
    }

    /** "Ashe Mills met Port Lines" are two. */
    private static boolean isVerbWithin(Token token, NameKind kind) {
        return kind == NameKind.ORGANISATION
                && (token.tag().equals("VBD") || token.tag().equals("VBZ"))
                && Character.isLowerCase(token.word().codePointAt(0));
    }

    /** "Bosnia and Herzegovina" is one country, and so is "South Sudan" where a sentence begins with it. */
    private static void joinCountries(List<Token> tokens, NameKind[] kinds) {
        for (int i = 1; i < kinds.length; i++) {
            boolean two = kinds[i] == NameKind.LOCATION
                    && KnownPlaces.isCountry(
                            tokens.get(i - 1).word() + " " + tokens.get(i).word());
            kinds[i - 1] = two ? NameKind.LOCATION : kinds[i - 1];
        }
        for (int i = 1; i + 1 < kinds.length; i++) {
            boolean joins = tokens.get(i).word().equals("and")
                    && kinds[i - 1] != NameKind.NONE
                    && kinds[i + 1] != NameKind.NONE
                    && KnownPlaces.isCountry(tokens.get(i - 1).word() + " and "
                            + tokens.get(i + 1).word());
            if (joins) {
                kinds[i - 1] = NameKind.LOCATION;
                kinds[i] = NameKind.LOCATION;
                kinds[i + 1] = NameKind.LOCATION;
            }
        }
    }

    /** "Governor of Maine Susan Collins": the first word is what she governs. */
    private static void partHolderFromPlace(List<Token> tokens, NameKind[] kinds) {
        for (int i = 2; i + 2 < kinds.length; i++) {
            boolean begins = kinds[i] == NameKind.PERSON && kinds[i - 1] == NameKind.NONE;
            boolean goesOn = kinds[i + 1] == NameKind.PERSON && kinds[i + 2] == NameKind.PERSON;
            boolean held = tokens.get(i - 1).word().equals("of")
                    && HOLDERS.contains(tokens.get(i - 2).word().toLowerCase(Locale.ROOT));
            if (begins && goesOn && held) {
                kinds[i] = NameKind.LOCATION;
            }
        }
    }

    /** "Tharthar Dam" is a place, whatever Tharthar is, and "Al-Nur Brigades" are nobody. */
    private static void settleHeads(List<Token> tokens, NameKind[] kinds) {
        for (int last = 1; last < kinds.length; last++) {
            boolean ends = last + 1 == kinds.length || kinds[last + 1] != kinds[last];
            String word = tokens.get(last).word().toLowerCase(Locale.ROOT);
            boolean place = kinds[last] != NameKind.NONE && PLACE_HEADS.contains(word);
            boolean body = kinds[last] == NameKind.PERSON
                    && Words.ORGANISATION_HEADS.contains(word)
                    && !Words.SURNAMES_TOO.contains(word);
            if (!ends || !place && !body) {
                continue;
            }
            for (int i = last, first = runStart(kinds, last); first < last && i >= first; i--) {
                kinds[i] = place ? NameKind.LOCATION : NameKind.ORGANISATION;
            }
        }
    }

    private static int runStart(NameKind[] kinds, int last) {
        int first = last;
        while (first > 0 && kinds[first - 1] == kinds[last]) {
            first--;
        }
        return first;
    }

    /** "Jeddah, Medina and Dubai": one word between two places in a list is a place. */
    private static void settleLists(List<Token> tokens, NameKind[] kinds) {
        for (int i = 2; i + 2 < kinds.length; i++) {
            boolean alone = kinds[i] != NameKind.NONE
                    && kinds[i] != NameKind.LOCATION
                    && kinds[i - 1] == NameKind.NONE
                    && kinds[i + 1] == NameKind.NONE
                    && !Spelling.isAcronym(tokens.get(i).word());
            boolean listed = isListMark(tokens.get(i - 1))
                    && isListMark(tokens.get(i + 1))
                    && kinds[i - 2] == NameKind.LOCATION
                    && kinds[i + 2] == NameKind.LOCATION;
            if (alone && listed) {
                kinds[i] = NameKind.LOCATION;
            }
        }
    }

    private static boolean isListMark(Token token) {
        return token.word().equals(",")
                || token.word().equals("and")
                || token.word().equals("or");
    }
}
