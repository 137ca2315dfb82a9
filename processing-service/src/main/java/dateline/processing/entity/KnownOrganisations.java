package dateline.processing.entity;

import dateline.language.Token;
import dateline.language.Token.NameKind;
import dateline.processing.wordlist.WordList;
import java.util.List;
import java.util.Set;

/** Names that are always an organisation, though nothing in them says so: Hezbollah, Likud, the Duma. */
final class KnownOrganisations {

    private static final Set<String> NAMES = Set.copyOf(WordList.of(KnownOrganisations.class, "organisations.txt"));
    private static final int LONGEST = 9;

    private KnownOrganisations() {}

    static boolean isKnown(List<String> name) {
        return NAMES.contains(String.join(" ", name));
    }

    /** Marks them among the tokens of a sentence, whatever the recogniser took them for. */
    static void mark(List<Token> tokens, NameKind[] kinds) {
        for (int first = 0; first < kinds.length; first++) {
            int behind = behind(tokens, first);
            for (int i = first; i < behind; i++) {
                kinds[i] = NameKind.ORGANISATION;
            }
            first = Math.max(first, behind - 1);
        }
    }

    /** The index behind the longest such name that begins at a token; the token's own if none does. */
    private static int behind(List<Token> tokens, int first) {
        StringBuilder name = new StringBuilder();
        int behind = first;
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
            boolean apart = i > first && tokens.get(i - 1).end() < tokens.get(i).start();
            name.append(apart ? " " : "").append(tokens.get(i).word());
            behind = NAMES.contains(name.toString()) ? i + 1 : behind;
        }
        return behind;
    }
}
