package dateline.processing.entity;

import dateline.language.Token;
import dateline.language.Token.NameKind;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks the names of bodies that English copy leaves in their own language: "Sindicato dos Enfermeiros", "Bundespolizei".
 * The recogniser, which knows English, takes many for people or overlooks them.
 */
final class ForeignBodies {

    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> ENDS = new HashSet<>();
    private static final Set<String> PARTICLES = Set.of(
            "de", "des", "del", "da", "do", "dos", "das", "di", "della", "delle", "dei", "du", "der", "für", "la",
            "las", "los", "el", "les", "e", "y", "et", "und", "van", "voor", "pour", "para", "per", "i", "l'", "d'",
            "l’", "d’");

    static {
        for (String line : WordList.of(ForeignBodies.class, "foreign-bodies.txt")) {
            if (line.startsWith("-")) {
                ENDS.add(line.substring(1));
            } else {
                FIRST.add(line);
            }
        }
    }

    private ForeignBodies() {}

    static void mark(List<Token> tokens, NameKind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (!isCapitalised(tokens.get(i)) || isInside(tokens, kinds, i)) {
                continue;
            }
            String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
            int end = FIRST.contains(word) ? endOf(tokens, i) : i + 1;
            boolean alone = ENDS.stream().anyMatch(each -> word.length() > each.length() + 2 && word.endsWith(each));
            if (alone || end > i + 1) {
                for (int k = i; k < end; k++) {
                    kinds[k] = NameKind.ORGANISATION;
                }
                i = end - 1;
            }
        }
    }

    /** "Marco Tribunal" is somebody, and in "Grand Hospital" the word is no first one. */
    private static boolean isInside(List<Token> tokens, NameKind[] kinds, int i) {
        return i > 0 && kinds[i - 1] != NameKind.NONE && isCapitalised(tokens.get(i - 1));
    }

    private static int endOf(List<Token> tokens, int first) {
        int end = first + 1;
        int at = end;
        while (at < tokens.size()) {
            boolean particle = PARTICLES.contains(tokens.get(at).word()) || isHyphen(tokens, at);
            if (!particle
                    && !isElided(tokens.get(at))
                    && !(isCapitalised(tokens.get(at)) && isNameWord(tokens.get(at)))) {
                break;
            }
            at++;
            end = particle ? end : at;
        }
        return end;
    }

    /** "d'État", "l'Intérieur" */
    private static boolean isElided(Token token) {
        return token.word().matches("[dl]['’]\\p{Lu}.*");
    }

    /** In "Saint-Jean" */
    private static boolean isHyphen(List<Token> tokens, int at) {
        return tokens.get(at).word().equals("-")
                && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    private static boolean isNameWord(Token token) {
        return token.is("NN") || token.is("FW") || token.is("JJ");
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
