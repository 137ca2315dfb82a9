package dateline.processing.event;

import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.language.Token.NameKind;
import dateline.processing.article.Article;
import dateline.processing.event.Ties.Tie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says whether a deed was done at a place that the words name and the gazetteer lacks: no other place is the right one then. */
final class UnknownPlaces {

    private static final Set<String> NEARBY = Set.of("near", "outside", "off", "around");

    private final Article article;
    private final List<PlaceMention> literal;

    /** @param literal the mentions that are a known place */
    UnknownPlaces(Article article, List<PlaceMention> literal) {
        this.article = article;
        this.literal = literal;
    }

    /** "was shot dead in a hamlet that no gazetteer has" */
    boolean isIn(Tree tree, Reading reading, Ties ties) {
        Set<Integer> knownWords = knownWords(tree);
        for (int i = 0; i < tree.size(); i++) {
            int host = tree.hasRelation(i, "nmod", "compound") && !Scene.STANDING.contains(tree.preposition(i))
                    ? tree.governor(i)
                    : i;
            boolean name = tree.is(i, "NNP") && tree.token(i).name() == NameKind.LOCATION && !isStreet(tree, host);
            // "near the Long Barrow temple", "off the island of Hoy"
            boolean site = host != i && tree.is(i, "NNP") && tree.tag(host).equals("NN");
            boolean known = knownWords.contains(i);
            // "near Port Arrow", of which nothing else is known
            boolean nearby = !known
                    && tree.is(i, "NNP")
                    && NEARBY.contains(tree.preposition(i))
                    && tree.token(i).name() == NameKind.NONE;
            boolean taken = name && !known && isTaken(tree, reading, i);
            if ((name || nearby || site && !known)
                    && (taken || Scene.STANDING.contains(tree.preposition(host)))
                    && !tree.hasRelation(i, "nmod:poss")
                    && tree.token(i).name() != NameKind.PERSON
                    && ties.of(host) == Tie.CLAUSE) {
                return true;
            }
        }
        return false;
    }

    /** "out of the town of Port Arrow": what else is told of it was there too. */
    boolean isAnySettlement(Tree tree) {
        Set<Integer> knownWords = knownWords(tree);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "NNP") && isNameOfSettlement(tree, i) && !knownWords.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Port Arrow was seized", "drove them out of the town of Port Arrow": where it was done, though the gazetteer lacks it. */
    private static boolean isTaken(Tree tree, Reading reading, int word) {
        int top = isNameOfSettlement(tree, word) ? tree.governor(word) : word;
        return Ontology.isHostileDeed(reading.type())
                && (tree.preposition(top).equals("out_of")
                        || tree.governor(top) == reading.deed() && tree.hasRelation(top, "obj", "nsubj:pass"));
    }

    /** "in Arrow Square": no place of its own. */
    private static boolean isStreet(Tree tree, int name) {
        return Lexicon.standard().list("streets").contains(tree.lower(name));
    }

    /** "in the city of Port Arrow" */
    static boolean isNameOfSettlement(Tree tree, int word) {
        return tree.hasRelation(word, "nmod")
                && tree.preposition(word).equals("of")
                && Lexicon.standard().list("settlements").contains(tree.lemma(tree.governor(word)));
    }

    /** The words of the sentence that end the name of a known place. */
    private Set<Integer> knownWords(Tree tree) {
        Set<Integer> words = new HashSet<>();
        for (PlaceMention each : literal) {
            words.add(
                    tree.wordAt(article.text().offsetByCodePoints(0, each.span().end())));
        }
        return words;
    }
}
