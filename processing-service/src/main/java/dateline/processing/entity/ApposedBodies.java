package dateline.processing.entity;

import dateline.language.Token;
import dateline.language.Token.NameKind;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Marks the names of bodies that nothing tells but what is said behind them: "Save Our Quays, a residents' group, sued". */
final class ApposedBodies {

    private static final Set<String> BODIES = new HashSet<>();
    private static final Set<String> DESCRIBING = new HashSet<>();
    private static final int LONGEST = 6;

    static {
        for (String line : WordList.of(ApposedBodies.class, "bodies.txt")) {
            String word = line.replace("*", "");
            BODIES.add(word);
            if (line.endsWith("*")) {
                DESCRIBING.add(word);
            }
        }
    }

    private ApposedBodies() {}

    static void mark(List<Token> tokens, NameKind[] kinds) {
        markDescribed(tokens, kinds);
        markCalled(tokens, kinds);
        for (int comma = 2; comma + 3 < kinds.length; comma++) {
            if (!tokens.get(comma).word().equals(",") || !saysBody(tokens, comma + 1)) {
                continue;
            }
            int first = comma;
            while (first > 0 && kinds[first - 1] == NameKind.NONE && isCapitalised(tokens.get(first - 1))) {
                first--;
            }
            boolean whole = first == 0 || kinds[first - 1] == NameKind.NONE;
            if (whole && comma - first > 1 && comma - first <= LONGEST) {
                for (int i = first; i < comma; i++) {
                    kinds[i] = NameKind.ORGANISATION;
                }
            }
        }
    }

    /** "the ferry operator Ashe Vest" */
    private static void markDescribed(List<Token> tokens, NameKind[] kinds) {
        for (int noun = 0; noun + 1 < kinds.length; noun++) {
            String word = noun(tokens, noun);
            boolean described =
                    (DESCRIBING.contains(word) || noun > 0 && DESCRIBING.contains(noun(tokens, noun - 1) + " " + word))
                            && (noun < LONGEST / 2
                                    || tokens.subList(Math.max(0, noun - LONGEST / 2), noun).stream()
                                            .anyMatch(each ->
                                                    each.is("DT") || each.word().equals("its")));
            int comma = described && tokens.get(noun + 1).word().equals(",") ? 1 : 0; // "the paper, Le Phare, said"
            int end = noun + 1 + comma;
            while (described
                    && end < kinds.length
                    && kinds[end] == NameKind.NONE
                    && isCapitalised(tokens.get(end))
                    && !Words.TITLES.contains(tokens.get(end).word())) {
                end++;
            }
            boolean whole = end > noun + 1 + comma
                    && (end == kinds.length || kinds[end] == NameKind.NONE)
                    && (comma == 0
                            || end < kinds.length && tokens.get(end).word().equals(","));
            if (described && comma == 0) {
                markPlace(kinds, noun + 1);
            }
            boolean day = whole && tokens.get(noun + 1 + comma).word().matches("\\p{Lu}\\p{Ll}+day");
            for (int i = noun + 1 + comma; whole && !day && i < end; i++) {
                kinds[i] = NameKind.ORGANISATION;
            }
        }
    }

    /** The word as in the middle of a sentence: "Airline Ashe Vest said". */
    private static String noun(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        return at == 0 ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** "A gang called Los Ashes" */
    private static void markCalled(List<Token> tokens, NameKind[] kinds) {
        for (int called = 1; called + 1 < kinds.length; called++) {
            boolean body = tokens.get(called).word().matches("called|named|dubbed")
                    && BODIES.contains(tokens.get(called - 1).word());
            for (int i = called + 1; body && i < kinds.length && isCapitalised(tokens.get(i)); i++) {
                kinds[i] = NameKind.ORGANISATION;
            }
        }
    }

    /** "The cooperative Ocho de Mayo" is no place. */
    private static void markPlace(NameKind[] kinds, int first) {
        int end = first;
        while (end < kinds.length && kinds[end] == NameKind.LOCATION) {
            end++;
        }
        for (int i = first; end - first > 1 && i < end; i++) {
            kinds[i] = NameKind.ORGANISATION;
        }
    }

    /** Whether "a residents' group" begins there, and is all that stands up to the next mark or preposition. */
    private static boolean saysBody(List<Token> tokens, int from) {
        String article = tokens.get(from).word();
        if (article.matches("based|headquartered")) {
            return tokens.get(from + 1).is("IN");
        }
        if (!article.equals("a") && !article.equals("an")) {
            return false;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
            if (BODIES.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))) {
                return i + 1 == tokens.size()
                        || tokens.get(i + 1).word().matches("[,.;)]")
                        || tokens.get(i + 1).is("IN")
                        || tokens.get(i + 1).is("W")
                        || tokens.get(i + 1).is("VBN");
            }
        }
        return false;
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
