package dateline.processing.event;

import dateline.language.Token.NameKind;
import dateline.processing.actor.Nationalities;
import dateline.processing.actor.Sectors;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a word of a sentence is one that a pattern names. */
record NamedWords(Tree tree) {

    // "a week of exercises", "dozens of policemen": what is counted is meant
    private static final Set<String> QUANTITIES = Lexicon.standard().list("quantities");
    private static final Set<String> PEOPLE = Lexicon.standard().list("people");
    private static final Set<String> PRISONERS = Lexicon.standard().list("prisoners");
    private static final Set<String> PRIVATE = Set.of("CVL", "LAB", "EDU", "AGR", "REF", "MED", "REL", "OPP", "ELI");
    private static final Set<String> ARMED = Set.of("armed", "masked", "hooded", "uniformed");
    // stands in a pattern for people, whoever they are: "handed over six Norlanders"
    private static final String WHO = "who";
    // stands in a pattern for a place by its name: "the rebels took Port Arrow"
    private static final String PLACE = "place";
    // "blocked the A12"
    private static final Pattern ROAD = Pattern.compile("[a-z]{1,3}-?\\d{1,4}");

    /** Whether it stands for others than itself. */
    static boolean isOpen(String word) {
        return word.equals(WHO) || word.equals(PLACE);
    }

    static boolean isRoad(String lower) {
        return ROAD.matcher(lower).matches();
    }

    boolean isOneOf(int head, Set<String> words) {
        return isAnyOf(head, words)
                || isCompound(head, words)
                || words.contains(WHO) && isSomebody(head)
                || words.contains(PLACE) && tree.token(head).name() == NameKind.LOCATION;
    }

    private boolean isSomebody(int head) {
        boolean people = Sectors.ofHead(tree.lemma(head))
                .filter(each -> each.what() == Sectors.What.PEOPLE || each.what() == Sectors.What.OFFICE)
                .isPresent();
        return people
                || PEOPLE.contains(tree.lemma(head))
                || PRISONERS.contains(tree.lemma(head))
                || tree.token(head).name() == NameKind.PERSON
                || tree.is(head, "NNPS", "NNS")
                        && Nationalities.of(tree.token(head).word()).isPresent();
    }

    boolean isAnyOf(int head, Set<String> words) {
        String lemma = tree.lemma(head);
        return words.contains(lemma)
                || words.contains(tree.lower(head)) && !tree.is(head, "VBG")
                || words.contains("road") && isRoad(tree.lower(head))
                || lemma.endsWith("s") && words.contains(lemma.substring(0, lemma.length() - 1))
                || tree.is(head, "$") && tree.children(head, "nummod").stream().anyMatch(k -> isAnyOf(k, words))
                || (QUANTITIES.contains(lemma) || tree.is(head, "CD"))
                        && tree.children(head, "nmod").stream()
                                .filter(k -> tree.preposition(k).equals("of"))
                                .flatMap(k -> tree.withConjuncts(k).stream())
                                .anyMatch(k -> isAnyOf(k, words) || isCompound(k, words));
    }

    /** "hunger strike" for {@code hunger-strike} */
    boolean isCompound(int head, Set<String> words) {
        return tree.children(head, "compound", "amod").stream()
                .anyMatch(k -> words.contains(tree.lemma(k) + "-" + tree.lemma(head)));
    }

    /** "masked men": no crowd of men. */
    boolean isArmed(int head) {
        return tree.hasChild(head, ARMED, "amod");
    }

    /** "exiles", "pensioners": several of one kind, who hold no power. */
    boolean isCrowd(int head) {
        return tree.is(head, "NNS")
                && Sectors.ofHead(tree.lemma(head))
                        .filter(each -> PRIVATE.contains(each.sector()))
                        .isPresent();
    }
}
