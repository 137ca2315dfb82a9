package dateline.processing.event;

import dateline.language.Sentence;
import dateline.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends "Norland shells the town" and "Protests rock Norland": without any other verb the tagger takes it for a noun. */
final class PresentTense {

    private static final int LATEST = 7;
    private static final Set<String> JOINING = Set.of(",", "and", "&");
    private static final List<String> BEGIN_OBJECTS = List.of("NN", "DT", "JJ", "CD", "PRP");

    private PresentTense() {}

    /** Where the word is that must be the verb, by the tags alone; absent if the tagger sees a verb, or none can be one. */
    static OptionalInt verb(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        // "Norland's leader visits Port Arrow, backs truce": what follows the comma is a second verb
        boolean told = IntStream.range(0, tokens.size())
                .anyMatch(i -> tokens.get(i).is("MD")
                        || tokens.get(i).is("VB")
                                && !(tokens.get(i).is("VBZ")
                                        && i > 0
                                        && tokens.get(i - 1).word().equals(",")));
        return told
                ? OptionalInt.empty()
                : IntStream.range(1, Math.min(LATEST, tokens.size() - 1))
                        .filter(i -> isVerb(tokens, i))
                        .findFirst();
    }

    static void mend(Tree tree) {
        verb(tree.sentence()).ifPresent(verb -> rehang(tree, verb));
    }

    /** "shells" behind one, "shell" behind several, and before something to shell. */
    private static boolean isVerb(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token token = tokens.get(i);
        boolean joined = isJoined(tokens, i - 1);
        boolean several = joined || before.tag().endsWith("S") || before.word().equalsIgnoreCase("police");
        boolean agrees = token.tag().equals("NNS") && !several
                || token.tag().equals("NN") && several
                || token.tag().equals("JJ") && joined;
        return agrees
                && before.is("NN")
                && BEGIN_OBJECTS.stream().anyMatch(tokens.get(i + 1)::is)
                && !Lexicon.standard()
                        .ofVerb(token.lemma().toLowerCase(Locale.ROOT))
                        .isEmpty();
    }

    /** "Norland, Southland open a road": names with a comma between them are several. */
    private static boolean isJoined(List<Token> tokens, int i) {
        return i >= 2
                && JOINING.contains(tokens.get(i - 1).word())
                && tokens.get(i).is("NNP")
                && tokens.get(i - 2).is("NNP");
    }

    private static void rehang(Tree tree, int verb) {
        int object = -1;
        for (int k = 0; k < tree.size(); k++) {
            boolean outside = k != verb && (tree.governor(k) < 0 || tree.governor(k) <= verb && k > verb);
            if (outside && k > verb && tree.isNoun(k) && object < 0) {
                object = k;
            }
        }
        tree.retag(verb, "VBZ");
        tree.rehang(verb, -1, "root");
        int second = IntStream.range(verb + 2, tree.size())
                .filter(k -> tree.is(k, "VBZ") && tree.lower(k - 1).equals(","))
                .findFirst()
                .orElse(-1);
        int taken = second < 0 ? -1 : tree.child(second, "nsubj");
        if (taken > verb) {
            // "visits Port Arrow, backs truce": who is visited backs nothing
            tree.rehang(taken, verb, "obj");
            tree.rehang(second, verb, "conj");
        }
        tree.rehang(verb - 1, verb, "nsubj");
        for (int k = 0; k < verb - 1; k++) {
            if (tree.governor(k) < 0 || tree.governor(k) >= verb) {
                boolean joined = k == verb - 3 && isJoined(tree.sentence().tokens(), verb - 1);
                tree.rehang(k, verb - 1, joined ? "conj" : "compound");
            }
        }
        if (object >= 0) {
            tree.rehang(object, verb, "obj");
        }
        for (int k = 0; k < tree.size(); k++) {
            if (k != verb && tree.governor(k) < 0) {
                tree.rehang(k, verb, "dep");
            }
        }
    }
}
