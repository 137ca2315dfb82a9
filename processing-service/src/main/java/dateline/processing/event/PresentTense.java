package dateline.processing.event;

import dateline.language.Sentence;
import dateline.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mends "Norland shells the town" and "Protests rock Norland", where the tagger takes the only verb for a noun, and "Guards
 * tortured prisoners", where it takes it for a participle.
 */
final class PresentTense {

    private static final int LATEST = 7;
    private static final Set<String> JOINING = Set.of(",", "and", "&");
    private static final List<String> BEGIN_OBJECTS = List.of("NN", "DT", "JJ", "CD", "PRP", "$");

    private PresentTense() {}

    /** Where the word is that must be the verb, by the tags alone; absent if the tagger sees a verb, or none can be one. */
    static OptionalInt verb(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        // "Norland's leader visits Port Arrow, backs truce": what follows the comma is a second verb
        boolean told = IntStream.range(0, tokens.size())
                .anyMatch(i -> tokens.get(i).is("MD")
                        || tokens.get(i).is("VB")
                                && !isBeside(tokens, i)
                                && !(tokens.get(i).is("VBZ")
                                        && i > 0
                                        && tokens.get(i - 1).word().equals(",")));
        return told
                ? OptionalInt.empty()
                : IntStream.range(1, Math.min(LATEST, tokens.size() - 1))
                        .filter(i -> isVerb(tokens, i))
                        .findFirst();
    }

    /** "Norland and Southland swap captured soldiers", "Gunmen free nuns seized in Lund": a participle is no verb of its own. */
    private static boolean isBeside(List<Token> tokens, int i) {
        if (!tokens.get(i).is("VBN") && !tokens.get(i).is("VBD")) {
            return false;
        }
        boolean inObject = i > 1
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("NN")
                && tokens.get(i - 1).tag().equals("NN")
                && isJoined(tokens, i - 2)
                && isDeed(tokens.get(i - 1));
        return inObject || tokens.get(i).is("VBN") && IntStream.range(1, i - 1).anyMatch(k -> isFree(tokens, k));
    }

    /** "Gunmen free 12 nuns": the tagger takes what is done for what they are like. */
    private static boolean isFree(List<Token> tokens, int i) {
        return tokens.get(i).word().equals("free")
                && tokens.get(i).is("JJ")
                && isSeveral(tokens, i - 1)
                && Stream.of("CD", "NNS", "NNP", "JJ", "DT").anyMatch(tokens.get(i + 1)::is);
    }

    private static boolean isSeveral(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return isJoined(tokens, i)
                || token.is("NN") && token.tag().endsWith("S")
                || token.word().equalsIgnoreCase("police");
    }

    private static boolean isDeed(Token token) {
        return !Lexicon.standard()
                .ofVerb(token.lemma().toLowerCase(Locale.ROOT))
                .isEmpty();
    }

    static void mend(Tree tree) {
        OptionalInt present = verb(tree.sentence());
        if (present.isPresent()) {
            rehang(tree, present.getAsInt(), present.getAsInt() - 1, "VBZ");
            return;
        }
        int participle = participle(tree);
        if (participle >= 0) {
            tree.relemma(participle, stem(tree, participle).orElseThrow());
            rehang(tree, participle, before(tree, participle), "VBD");
        }
    }

    /** The only verb, if the tagger takes it for a participle or an adjective: "police baton-charged teachers"; -1 if not. */
    private static int participle(Tree tree) {
        int[] verbs = IntStream.range(0, tree.size())
                .filter(i -> tree.is(i, "VB", "MD"))
                .toArray();
        if (verbs.length > 1) {
            return -1;
        }
        int first = verbs.length == 1 ? verbs[0] : 0;
        int last = verbs.length == 1 ? verbs[0] : Math.min(LATEST, tree.size() - 2);
        return IntStream.rangeClosed(first, last)
                .filter(i -> isParticiple(tree, i))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isParticiple(Tree tree, int i) {
        boolean beside = tree.hasRelation(i, "amod", "dep") || tree.is(i - 1, "HYPH") && tree.hasRelation(i, "acl");
        return beside
                && (tree.is(i, "VBN") || tree.is(i, "JJ") && tree.lower(i).endsWith("ed"))
                && tree.is(before(tree, i), "NN")
                // "police in Port Arrow baton-charged teachers": who does it stands further off
                && !tree.is(before(tree, i) - 1, "IN")
                && (tree.is(i + 1, "RP") || BEGIN_OBJECTS.stream().anyMatch(each -> tree.is(i + 1, each)))
                && stem(tree, i).isPresent();
    }

    private static Optional<String> stem(Tree tree, int i) {
        String joined = tree.is(i - 1, "HYPH") ? tree.lower(i - 2) + "-" : "";
        return stems(tree.lemma(i), tree.lower(i))
                .filter(each -> !Lexicon.standard().ofVerb(each).isEmpty()
                        || !Lexicon.standard().ofVerb(joined + each).isEmpty())
                .findFirst();
    }

    /** The verbs that a word may be a form of, which the tagger does not know of what it takes for an adjective. */
    static Stream<String> stems(String lemma, String word) {
        String cut = word.substring(0, Math.max(0, word.length() - 2));
        String single = cut.replaceFirst("([b-df-hj-np-tv-z])\\1$", "$1");
        return Stream.of(lemma, cut + "e", cut, single, cut.replaceFirst("i$", "y"));
    }

    /** What stands before a verb and its first part: "police" before "baton-charged". */
    private static int before(Tree tree, int verb) {
        return tree.is(verb - 1, "HYPH") ? verb - 3 : verb - 1;
    }

    /** "shells" behind one, "shell" behind several, and before something to shell. */
    private static boolean isVerb(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token token = tokens.get(i);
        boolean joined = isJoined(tokens, i - 1);
        boolean several = isSeveral(tokens, i - 1);
        boolean agrees = token.tag().equals("NNS") && !several
                || token.tag().equals("NN") && several
                || token.tag().equals("JJ") && joined
                // "Norland and Southland pledge $90 million"
                || joined
                        && token.is("NNP")
                        && Character.isLowerCase(token.word().charAt(0))
                || isFree(tokens, i);
        return agrees
                && before.is("NN")
                && (BEGIN_OBJECTS.stream().anyMatch(tokens.get(i + 1)::is) || joined && isBeside(tokens, i + 1))
                && isDeed(token);
    }

    /** "Norland, Southland open a road": names with a comma between them are several. */
    private static boolean isJoined(List<Token> tokens, int i) {
        return i >= 2
                && JOINING.contains(tokens.get(i - 1).word())
                && tokens.get(i).is("NNP")
                && tokens.get(i - 2).is("NNP");
    }

    private static void rehang(Tree tree, int verb, int subject, String tag) {
        int object = -1;
        for (int k = 0; k < tree.size(); k++) {
            boolean outside = k != verb && (tree.governor(k) < 0 || tree.governor(k) <= verb && k > verb);
            if (outside && k > verb && tree.isNoun(k) && object < 0) {
                object = k;
            }
        }
        tree.retag(verb, tag);
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
        tree.rehang(subject, verb, "nsubj");
        for (int k = 0; k < subject; k++) {
            if (tree.governor(k) < 0 || tree.governor(k) >= verb) {
                boolean joined = k == subject - 2 && isJoined(tree.sentence().tokens(), subject);
                tree.rehang(k, subject, joined ? "conj" : "compound");
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
