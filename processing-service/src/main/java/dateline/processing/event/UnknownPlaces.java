package dateline.processing.event;

import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.language.Token.NameKind;
import dateline.processing.article.Article;
import dateline.processing.event.Ties.Tie;
import dateline.processing.event.Where.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether a deed was done at a place that the words name and the gazetteer lacks: no other town is the right one then, and
 * all that can be told is the country.
 */
final class UnknownPlaces {

    private static final Set<String> NEARBY = Set.of("near", "outside", "off", "around");
    // "sent medics to Port Arrow": the deed ends there
    private static final Set<String> SENT = Set.of("AID", "MOBILIZE");
    private static final Set<String> STAYING = Set.of("in", "at");
    private static final Set<String> TO = Set.of("to", "into");

    private final Article article;
    private final List<PlaceMention> literal;
    private final Land land;

    /** @param literal the mentions that are a known place */
    UnknownPlaces(Article article, List<PlaceMention> literal, Land land) {
        this.article = article;
        this.literal = literal;
        this.land = land;
    }

    /**
     * The country of a place that the gazetteer lacks, or none; absent if the words of the deed name no such place.
     *
     * @param farthest how near the place must be named
     */
    Optional<Where> of(Tree tree, Reading reading, Ties ties, Tie farthest, List<Participant> actors) {
        return in(tree, reading, ties, farthest)
                .or(() -> ofResidents(tree, reading))
                .map(word -> land.ofUnknown(name(tree, word), "clause", tree, reading, actors));
    }

    /** "stormed the town of Port Arrow in western Norland": nearer than the country or region that is named with it. */
    Optional<Where> within(Tree tree, Reading reading, Ties ties, Where told) {
        return told.place().place().filter(larger -> !Setting.isTown(larger)).flatMap(larger -> in(
                        tree, reading, ties, told.step() == Step.SCENE ? Tie.SCENE : Tie.CLAUSE)
                .filter(word -> isSettlement(tree, word))
                .flatMap(word -> land.within(name(tree, word), larger)));
    }

    /** "the town of Port Arrow", and not "a bend of the Arrow in Norland" */
    private static boolean isSettlement(Tree tree, int word) {
        return isNameOfSettlement(tree, word) || STAYING.contains(tree.preposition(word));
    }

    /** As {@link #of}, if the place is a town that the sentence names, in whatever clause. */
    Optional<Where> ofSentence(Tree tree, Reading reading, List<Participant> actors) {
        return settlement(tree).map(word -> land.ofUnknown(name(tree, word), "sentence", tree, reading, actors));
    }

    /** "was shot dead in a hamlet that no gazetteer has" */
    private Optional<Integer> in(Tree tree, Reading reading, Ties ties, Tie farthest) {
        Set<Integer> knownWords = knownWords(tree);
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.is(i, "NNP") || knownWords.contains(i) || isLowerCase(tree, i)) {
                continue;
            }
            // "near the Long Barrow temple", "off the island of Hoy"
            int host = tree.hasRelation(i, "compound")
                            || tree.hasRelation(i, "nmod")
                                    && tree.preposition(i).equals("of")
                    ? tree.governor(i)
                    : i;
            boolean street = isStreet(tree, host) || isStreet(tree, i);
            boolean name = tree.token(i).name() == NameKind.LOCATION && !street;
            boolean site = host != i && tree.tag(host).equals("NN") && !street;
            boolean passage = host != i && isPassage(tree, reading, i, host);
            // "near Port Arrow", of which nothing else is known
            boolean nearby =
                    NEARBY.contains(tree.preposition(i)) && tree.token(i).name() == NameKind.NONE;
            boolean taken = name && isTaken(tree, reading, i);
            if ((name || nearby || site)
                    && (taken || passage || isWhere(tree, reading, host))
                    && !tree.hasRelation(i, "nmod:poss")
                    && (passage || isNameOfSettlement(tree, i) || tree.token(i).name() != NameKind.PERSON)
                    && ties.of(host).compareTo(farthest) <= 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "at Port Arrow", "on the island of Hoy", "sent medics to Port Arrow" */
    private static boolean isWhere(Tree tree, Reading reading, int word) {
        String preposition = tree.preposition(word);
        return Locating.STANDING.contains(preposition)
                || preposition.equals("on")
                        && Lexicon.standard().list("settlements").contains(tree.lemma(word))
                || SENT.contains(reading.type()) && TO.contains(preposition);
    }

    /** "shut the Port Arrow crossing" */
    private static boolean isPassage(Tree tree, Reading reading, int name, int noun) {
        return tree.hasRelation(name, "compound")
                && Lexicon.standard().list("passages").contains(tree.lemma(noun))
                && tree.governor(noun) == reading.deed()
                && tree.hasRelation(noun, "obj", "nsubj:pass");
    }

    /** "residents of Port Arrow blocked the road" */
    private Optional<Integer> ofResidents(Tree tree, Reading reading) {
        Set<Integer> knownWords = knownWords(tree);
        return reading.actors().stream()
                .filter(head -> Locals.isAtHome(tree, reading, head))
                .flatMap(head -> tree.children(head, "nmod").stream())
                .filter(k -> tree.is(k, "NNP") && tree.preposition(k).equals("of") && !knownWords.contains(k))
                // "workers of Arrow Mills"
                .filter(k -> tree.token(k).name() == NameKind.LOCATION
                        || Lexicon.standard().list("dwellers").contains(tree.lemma(tree.governor(k))))
                .findFirst();
    }

    /** "out of the town of Port Arrow": what else is told of it was there too. */
    private Optional<Integer> settlement(Tree tree) {
        Set<Integer> knownWords = knownWords(tree);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "NNP") && isNameOfSettlement(tree, i) && !knownWords.contains(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Port Arrow" for "Arrow" */
    private Span name(Tree tree, int word) {
        int first = word;
        int last = word;
        while (first > 0 && tree.is(first - 1, "NNP")) {
            first--;
        }
        while (last + 1 < tree.size() && tree.is(last + 1, "NNP")) {
            last++;
        }
        return article.span(tree.token(first).start(), tree.token(last).end());
    }

    private static boolean isLowerCase(Tree tree, int word) {
        return Character.isLowerCase(tree.token(word).word().charAt(0));
    }

    /** "Port Arrow was seized", "drove them out of the town of Port Arrow": where it was done, though the gazetteer lacks it. */
    private static boolean isTaken(Tree tree, Reading reading, int word) {
        int top = isNameOfSettlement(tree, word) ? tree.governor(word) : word;
        return Ontology.isHostileDeed(reading.type())
                && (tree.preposition(top).equals("out_of")
                        || tree.governor(top) == reading.deed() && tree.hasRelation(top, "obj", "nsubj:pass"));
    }

    /** "in Arrow Square", "at the Arrow depot": no place of its own. */
    private static boolean isStreet(Tree tree, int name) {
        return Lexicon.standard().list("streets").contains(tree.lower(name))
                || Lexicon.standard().list("quarters").contains(tree.lower(name));
    }

    /** "in the city of Port Arrow", "at the airport of Port Arrow" */
    static boolean isNameOfSettlement(Tree tree, int word) {
        return tree.hasRelation(word, "nmod")
                && tree.preposition(word).equals("of")
                && (Lexicon.standard().list("settlements").contains(tree.lemma(tree.governor(word)))
                        || Lexicon.standard().list("sites").contains(tree.lemma(tree.governor(word))));
    }

    /** The words of the sentence that name a known place. */
    private Set<Integer> knownWords(Tree tree) {
        Set<Integer> words = new HashSet<>();
        for (PlaceMention each : literal) {
            int last =
                    tree.wordAt(article.text().offsetByCodePoints(0, each.span().end()));
            int start = article.text().offsetByCodePoints(0, each.span().start());
            for (int i = last; i >= 0 && tree.token(i).start() >= start; i--) {
                words.add(i);
            }
        }
        return words;
    }
}
