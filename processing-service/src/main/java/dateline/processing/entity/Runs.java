package dateline.processing.entity;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.language.Token.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a sentence into runs of names. */
final class Runs {

    // how far a dateline reaches, in words
    private static final int DATELINE = 6;

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "'", "``", "''");

    private Runs() {}

    static List<Run> of(Sentence sentence) {
        NameKind[] kinds = kinds(sentence.tokens());
        List<Run> runs = new ArrayList<>();
        for (int first = 0; first < kinds.length; ) {
            int last = first;
            while (last + 1 < kinds.length && kinds[last + 1] == kinds[first]) {
                last++;
            }
            if (kinds[first] != NameKind.NONE) {
                runs.add(new Run(sentence, kinds[first], first, last));
            }
            first = last + 1;
        }
        return runs;
    }

    /** The words of a name, with what is one word for its readers ("Nur-Sultan") as one. */
    static List<String> name(Run run, List<String> words) {
        List<String> name = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = run.tokens().get(i);
            boolean joined = i > 0 && run.tokens().get(i - 1).end() == token.start();
            if (joined) {
                name.set(name.size() - 1, name.get(name.size() - 1) + token.word());
            } else {
                name.add(token.word());
            }
        }
        return name;
    }

    private static NameKind[] kinds(List<Token> tokens) {
        NameKind[] kinds = tokens.stream()
                .map(t -> isBracket(t) ? NameKind.NONE : t.name())
                .toArray(NameKind[]::new);
        closeHyphens(tokens, kinds);
        closeNicknames(tokens, kinds);
        ForeignBodies.mark(tokens, kinds);
        KnownOrganisations.mark(tokens, kinds);
        Surroundings.mend(tokens, kinds);
        spreadOrganisations(tokens, kinds);
        ApposedBodies.mark(tokens, kinds);
        addWhatTheyAreOf(tokens, kinds);
        addWhatTheyAreFor(tokens, kinds);
        return kinds;
    }

    private static boolean isBracket(Token token) {
        return "()[]".contains(token.word());
    }

    /** "Bank of England", "Communist Party of Vietnam": what follows "of" belongs to the name. */
    private static void addWhatTheyAreOf(List<Token> tokens, NameKind[] kinds) {
        for (int of = 1; of + 1 < kinds.length; of++) {
            boolean head = tokens.get(of).word().equals("of")
                    && kinds[of - 1] == NameKind.ORGANISATION
                    && (isHeadWord(tokens.get(of - 1)) || isNamedBehind(tokens, of - 1));
            int first = tokens.get(of + 1).word().equals("the") ? of + 2 : of + 1;
            int end = first;
            while (end < kinds.length
                    && !(end > first
                            && KnownPlaces.isCountry(tokens.get(end - 1).word()))
                    && tokens.get(end).is("NNP")
                    && isCapitalised(tokens.get(end))
                    && kinds[end] != NameKind.PERSON) {
                end++;
            }
            if (head && end > first) {
                for (int i = of; i < end; i++) {
                    kinds[i] = NameKind.ORGANISATION;
                }
            }
        }
    }

    /** "Front for the Freedom of the Aïr" */
    private static void addWhatTheyAreFor(List<Token> tokens, NameKind[] kinds) {
        for (int at = 1; at + 1 < kinds.length; at++) {
            boolean head = tokens.get(at).word().equals("for")
                    && kinds[at - 1] == NameKind.ORGANISATION
                    && (isHeadWord(tokens.get(at - 1)) || isNamedBehind(tokens, at - 1));
            int end = at;
            while (head && isLinked(tokens, end)) {
                end += tokens.get(end + 1).word().equals("the") ? 2 : 1;
                while (end < kinds.length && isCapitalised(tokens.get(end)) && kinds[end] != NameKind.PERSON) {
                    end++;
                }
            }
            for (int i = at; i < end; i++) {
                kinds[i] = NameKind.ORGANISATION;
            }
        }
    }

    /** Whether "for", "of" or "and" stands there, and a word with a capital behind it. */
    private static boolean isLinked(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).word().matches("for|of|and")) {
            return false;
        }
        int next = tokens.get(at + 1).word().equals("the") ? at + 2 : at + 1;
        return next < tokens.size()
                && isCapitalised(tokens.get(next))
                && tokens.get(next).is("NN");
    }

    /** "Nur-Sultan" is three tokens and one name, whichever of them the recogniser saw. */
    private static void closeHyphens(List<Token> tokens, NameKind[] kinds) {
        for (int i = 1; i + 1 < kinds.length; i++) {
            boolean joins = tokens.get(i).word().equals("-")
                    && tokens.get(i - 1).end() == tokens.get(i).start()
                    && tokens.get(i).end() == tokens.get(i + 1).start()
                    && isCapitalised(tokens.get(i - 1))
                    && isCapitalised(tokens.get(i + 1));
            if (!joins || areTwoCountries(tokens.get(i - 1), tokens.get(i + 1))) {
                continue;
            }
            NameKind kind = kinds[i + 1] == NameKind.NONE ? kinds[i - 1] : kinds[i + 1];
            boolean dateline = i < DATELINE
                    && kind == NameKind.LOCATION
                    && isInCapitals(tokens.get(i - 1))
                    && isInCapitals(tokens.get(i + 1)); // "PORT-ANN (Harbour Wire)"
            boolean oneName = dateline
                    || kinds[i - 1] == kinds[i + 1]
                    || kinds[i - 1] == NameKind.NONE
                    || kind == NameKind.ORGANISATION
                            && kinds[i + 1] == NameKind.NONE
                            && tokens.get(i + 1).is("NNP")
                    || kind == NameKind.PERSON;
            if (kind != NameKind.NONE && oneName) {
                kinds[i - 1] = kind;
                kinds[i] = kind;
                kinds[i + 1] = kind;
            }
        }
    }

    /** Byron "Cobra" Ashe is one name. */
    private static void closeNicknames(List<Token> tokens, NameKind[] kinds) {
        for (int i = 0; i + 4 < kinds.length; i++) {
            boolean called = kinds[i] == NameKind.PERSON
                    && QUOTES.contains(tokens.get(i + 1).word())
                    && isCapitalised(tokens.get(i + 2))
                    && QUOTES.contains(tokens.get(i + 3).word())
                    && isCapitalised(tokens.get(i + 4))
                    && tokens.get(i + 4).is("NNP");
            for (int k = i + 1; called && k <= i + 4; k++) {
                kinds[k] = NameKind.PERSON;
            }
        }
    }

    private static boolean isInCapitals(Token token) {
        return token.word().length() > 1 && token.word().codePoints().allMatch(Character::isUpperCase);
    }

    private static boolean areTwoCountries(Token one, Token other) {
        return KnownPlaces.isCountry(one.word()) && KnownPlaces.isCountry(other.word());
    }

    /** Capitalised words that end in "Organization", "Ministry", "Party" … name an organisation, seen or not. */
    private static void spreadOrganisations(List<Token> tokens, NameKind[] kinds) {
        for (int head = 1; head < kinds.length; head++) {
            boolean named = kinds[head] == NameKind.NONE && isNamedBehind(tokens, head);
            if (!named && !isHead(tokens.get(head), kinds[head])) {
                continue;
            }
            int first = head;
            while (first > 0 && kinds[first - 1] != NameKind.PERSON) {
                int owner = isOfMembers(tokens, first) ? first - 2 : first - 1;
                if (!isNamePart(tokens.get(owner), owner)) {
                    break;
                }
                first = owner;
            }
            if (first < head || named) {
                for (int i = first; i <= head; i++) {
                    kinds[i] = NameKind.ORGANISATION;
                }
            }
        }
    }

    /** "Bishops'" in "Bishops' Conference", "Women's" in "Women's Council" */
    private static boolean isOfMembers(List<Token> tokens, int behind) {
        String owner = behind > 1 ? tokens.get(behind - 2).word() : "";
        String mark = behind > 1 ? tokens.get(behind - 1).word() : "";
        return owner.matches("\\p{Lu}\\p{L}*s") && mark.matches("['’]")
                || owner.matches("\\p{Lu}\\p{L}*(?:[Mm]en|ople|ildren)") && mark.matches("['’]s");
    }

    private static boolean isHead(Token token, NameKind kind) {
        return isCapitalised(token)
                && (token.is("NNP") || token.is("NN") && kind != NameKind.NONE)
                && isHeadWord(token);
    }

    /** "Movement of the Volcanoes": the name begins with the word. */
    private static boolean isNamedBehind(List<Token> tokens, int head) {
        return isCapitalised(tokens.get(head))
                && (isHeadWord(tokens.get(head))
                        || Words.NAMED_BEHIND.contains(tokens.get(head).word().toLowerCase(Locale.ROOT)))
                && head + 1 < tokens.size()
                && tokens.get(head + 1).word().matches("of|for")
                && isLinked(tokens, head + 1);
    }

    private static boolean isHeadWord(Token token) {
        return Words.ORGANISATION_HEADS.contains(
                token.word().toLowerCase(Locale.ROOT).replace("isation", "ization"));
    }

    private static boolean isNamePart(Token token, int index) {
        return isCapitalised(token)
                && (token.is("NNP") || (index > 0 && (token.is("JJ") || token.is("NN"))))
                && !Words.TITLES.contains(token.word());
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
