package dateline.processing.entity;

import dateline.language.Token;
import dateline.language.Token.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Marks the names of bodies that nothing tells but what is said behind them: "Save Our Quays, a residents' group, sued". */
final class ApposedBodies {

    private static final Set<String> BODIES = Set.of(
            "group",
            "union",
            "party",
            "charity",
            "firm",
            "company",
            "newspaper",
            "daily",
            "weekly",
            "magazine",
            "agency",
            "militia",
            "movement",
            "association",
            "organisation",
            "organization",
            "foundation",
            "club",
            "airline",
            "bank",
            "retailer",
            "federation",
            "network",
            "coalition",
            "gang",
            "body",
            "startup",
            "start-up",
            "operator",
            "maker",
            "cooperative",
            "faction",
            "ngo",
            "website",
            "broadcaster");
    private static final int LONGEST = 6;

    private ApposedBodies() {}

    static void mark(List<Token> tokens, NameKind[] kinds) {
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

    /** Whether "a residents' group" begins there, and is all that stands up to the next mark or preposition. */
    private static boolean saysBody(List<Token> tokens, int from) {
        String article = tokens.get(from).word();
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
