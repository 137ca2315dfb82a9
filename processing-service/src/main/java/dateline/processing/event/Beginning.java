package dateline.processing.event;

import dateline.language.Token.NameKind;
import dateline.processing.actor.Sectors;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mends the first word of a sentence, or behind a dateline: "Pensioners sat down", which the tagger may take for a name. */
final class Beginning {

    private static final Lexicon LEXICON = Lexicon.standard();

    private static final Set<NameKind> BODIES = Set.of(NameKind.ORGANISATION, NameKind.LOCATION);

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");

    private Beginning() {}

    static void mend(Tree tree) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            boolean name = tree.is(i, "NNP")
                    && tree.is(i + 1, "VBD", "VBP", "IN")
                    && !BODIES.contains(tree.token(i).name());
            if (name && isFirst(tree, i)) {
                int word = i;
                noun(tree.lower(i)).ifPresent(lemma -> {
                    tree.retag(word, "NNS");
                    tree.relemma(word, lemma);
                });
            }
        }
    }

    private static boolean isFirst(Tree tree, int i) {
        return i == 0 || !LETTERS.matcher(tree.token(i - 1).word()).find();
    }

    /** The singular of what the word means several, if it is a word for people or for what they drive and fire. */
    private static Optional<String> noun(String word) {
        return Stream.of(
                        word.replaceFirst("ies$", "y"),
                        word.replaceFirst("s$", ""),
                        word.replaceFirst("es$", ""),
                        word.replaceFirst("men$", "man"))
                .filter(each -> !each.equals(word))
                .filter(each -> Sectors.ofHead(each).isPresent()
                        || Stream.of("vehicles", "arms", "things")
                                .anyMatch(list -> LEXICON.list(list).contains(each)))
                .findFirst();
    }
}
