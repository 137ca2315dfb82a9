package dateline.processing.event;

import dateline.language.Sentence;
import dateline.language.Syntax;
import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a sentence and who depends on whom, after {@link Repairs}. Words are asked by their place in it. */
final class Tree {

    private final Sentence sentence;
    private final int[] governors;
    private final String[] relations;
    private final String[] tags;
    private final String[] lemmas;
    private final String[] words;

    private Tree(Sentence sentence, Syntax syntax) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        governors = new int[size];
        relations = new String[size];
        tags = new String[size];
        lemmas = new String[size];
        words = new String[size];
        for (int i = 0; i < size; i++) {
            governors[i] = syntax.governor(i).orElse(-1);
            relations[i] = syntax.relation(i);
            tags[i] = sentence.tokens().get(i).tag();
            lemmas[i] = sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
            words[i] = sentence.tokens().get(i).word().toLowerCase(Locale.ROOT);
        }
    }

    /** The tree of a parsed sentence, mended. */
    static Tree of(Sentence sentence, Syntax syntax) {
        return of(sentence, syntax, false);
    }

    static Tree of(Sentence sentence, Syntax syntax, boolean headline) {
        Tree tree = new Tree(sentence, syntax);
        Beginning.mend(tree);
        PresentTense.mend(tree);
        Repairs.mend(tree);
        ObjectClauses.mend(tree);
        if (headline) {
            Headlines.mend(tree);
        }
        return tree;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return governors.length;
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String lemma(int i) {
        return i < 0 || i >= size() ? "" : lemmas[i];
    }

    /** The dictionary form of a verb with what is joined to it: "test-fire". */
    String verb(int i) {
        String joined = lower(i - 2) + "-" + lemma(i);
        return is(i - 1, "HYPH") && !Lexicon.standard().ofVerb(joined).isEmpty() ? joined : lemma(i);
    }

    String lower(int i) {
        return i < 0 || i >= size() ? "" : words[i];
    }

    boolean is(int i, String... kinds) {
        if (i < 0 || i >= size()) {
            return false;
        }
        for (String kind : kinds) {
            if (tags[i].startsWith(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The part of speech, which may be mended. */
    String tag(int i) {
        return tags[i];
    }

    void retag(int i, String tag) {
        tags[i] = tag;
    }

    /** The dictionary form, which the tagger does not know of what it takes for a name. */
    void relemma(int i, String lemma) {
        lemmas[i] = lemma;
    }

    boolean isNoun(int i) {
        return is(i, "NN", "PRP") && !is(i, "PRP$");
    }

    int governor(int i) {
        return governors[i];
    }

    String relation(int i) {
        return relations[i];
    }

    boolean hasRelation(int i, String... names) {
        for (String name : names) {
            if (isKind(relations[i], name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKind(String relation, String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /** The word that hangs on none. */
    int root() {
        for (int i = 0; i < size(); i++) {
            if (governors[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Hangs a word elsewhere, unless that would close a ring. */
    void rehang(int i, int governor, String relation) {
        for (int at = governor; at >= 0; at = governors[at]) {
            if (at == i) {
                return;
            }
        }
        governors[i] = governor;
        relations[i] = relation;
    }

    /** What depends on a word by one of these relations; {@code nsubj} also means {@code nsubj:pass}. */
    List<Integer> children(int i, String... names) {
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < size(); k++) {
            if (isChild(k, i, names)) {
                found.add(k);
            }
        }
        return found;
    }

    int child(int i, String... names) {
        for (int k = 0; k < size(); k++) {
            if (isChild(k, i, names)) {
                return k;
            }
        }
        return -1;
    }

    boolean hasChild(int i, Set<String> lemmas, String... names) {
        for (int k = 0; k < size(); k++) {
            if (isChild(k, i, names) && (lemmas.contains(lemma(k)) || lemmas.contains(lower(k)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isChild(int k, int i, String... names) {
        return governors[k] == i && (names.length == 0 || hasRelation(k, names));
    }

    boolean isWithin(int i, int ancestor) {
        for (int at = i; at >= 0; at = governors[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** A word and what is joined to it by "and", "or" or a comma. */
    List<Integer> withConjuncts(int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            for (int k : children(all.get(i), "conj")) {
                if (isNoun(k) || is(k, "CD", "JJ", "DT")) {
                    all.add(k);
                }
            }
        }
        return all.stream().sorted().toList();
    }

    /** The words before a noun phrase's head that make it one: from the first of them to the head. */
    int firstOfPhrase(int head) {
        int first = head;
        for (int k = head - 1; k >= 0; k--) {
            if (isWithin(k, head)
                    && !is(k, "IN", ",", ":", "CC", "VBD", "VBZ", "VBP", "``", "''")
                    && !hasRelation(topBelow(k, head), "acl", "appos", "conj", "parataxis", "advcl", "case")) {
                first = k;
            } else {
                break;
            }
        }
        return first;
    }

    private int topBelow(int k, int head) {
        int at = k;
        while (governors[at] != head && governors[at] >= 0) {
            at = governors[at];
        }
        return at;
    }

    /** The preposition before a noun; empty if it has none. */
    String preposition(int noun) {
        List<Integer> marks = children(noun, "case");
        if (marks.isEmpty()) {
            return "";
        }
        int first = marks.get(0);
        if (lower(first).equals("front")) {
            // "in front of the ministry"
            return "outside";
        }
        int fixed = child(first, "fixed");
        if (fixed >= 0) {
            return lower(first) + "_" + lower(fixed);
        }
        return marks.size() > 1 && marks.get(1) == first + 1 && is(marks.get(1), "IN", "TO")
                ? lower(first) + "_" + lower(marks.get(1))
                : lower(first);
    }

    /** The word in which this UTF-16 offset of the article's text ends; -1 if it stands elsewhere. */
    int wordAt(int end) {
        for (int i = 0; i < size(); i++) {
            if (token(i).start() < end && token(i).end() >= end) {
                return i;
            }
        }
        return -1;
    }

    /** The words from one to another, with a blank between two. */
    String words(int from, int to) {
        return sentence.tokens().subList(from, to + 1).stream().map(Token::word).collect(Collectors.joining(" "));
    }
}
