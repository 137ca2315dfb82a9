package dateline.processing.event;

import dateline.language.Sentence;

/** Mends "Norland shells the town" and "Protests rock Norland": without any other verb the tagger takes it for a noun. */
final class PresentTense {

    private static final int LATEST = 7;

    private PresentTense() {}

    /** Whether a sentence has no verb, as far as the tagger sees. */
    static boolean isVerbless(Sentence sentence) {
        return sentence.tokens().stream().noneMatch(each -> each.is("VB") || each.is("MD"));
    }

    static void mend(Tree tree) {
        if (!isVerbless(tree.sentence())) {
            return;
        }
        for (int i = 1; i < Math.min(LATEST, tree.size() - 1); i++) {
            if (isVerb(tree, i)) {
                rehang(tree, i);
                return;
            }
        }
    }

    /** "shells" behind one, "shell" behind several, and before something to shell. */
    private static boolean isVerb(Tree tree, int i) {
        boolean several = tree.tag(i - 1).endsWith("S") || tree.lower(i - 1).equals("police");
        boolean agrees = tree.tag(i).equals("NNS") && !several || tree.tag(i).equals("NN") && several;
        return agrees
                && tree.is(i - 1, "NN")
                && tree.is(i + 1, "NN", "DT", "JJ", "CD", "PRP")
                && !Lexicon.standard().ofVerb(tree.lemma(i)).isEmpty();
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
        for (int k = 0; k < verb - 1; k++) {
            if (tree.governor(k) < 0 || tree.governor(k) >= verb) {
                tree.rehang(k, verb - 1, "compound");
            }
        }
        tree.rehang(verb - 1, verb, "nsubj");
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
