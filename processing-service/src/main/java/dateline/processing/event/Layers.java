package dateline.processing.event;

import dateline.processing.event.Operators.Kind;
import dateline.processing.event.Operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands above a deed in its sentence, from the inside out. */
final class Layers {

    private static final Set<String> COMPLEMENT = Set.of(
            "xcomp",
            "ccomp",
            "acl",
            "obj",
            "obl",
            "nmod",
            "advcl",
            "csubj",
            "nsubj:pass",
            "nsubj",
            "conj",
            "dep",
            "iobj",
            "parataxis");
    private static final Set<String> NOUN_LINKS =
            Set.of("for", "of", "to", "against", "on", "with", "in", "from", "at", "about", "into", "over", "");
    private static final Set<String> MAKING = Set.of("make", "have", "get", "cause");
    private static final Set<String> PURPOSE = Set.of("to", "");

    private static final Set<String> VOWS = Set.of("vow", "pledge", "promise", "swear");

    private static final Operator RETRACTS = new Operator(Kind.DENY, "withdraw", Optional.empty(), "", "");

    private static final Operator ASKS = new Operator(Kind.CONSIDER, "ask", Optional.empty(), "", "");
    private static final Set<String> QUESTIONS = Set.of("whether", "if", "why", "how", "when", "where", "what", "who");

    private final Operators operators;
    private final Tree tree;

    Layers(Operators operators, Tree tree) {
        this.operators = operators;
        this.tree = tree;
    }

    /**
     * A word above a deed.
     *
     * @param below the word by which the deed hangs on it
     */
    record Layer(Operator operator, int word, int below, boolean negated) {}

    /** The operators above a word. */
    List<Layer> above(int predicate) {
        List<Layer> found = new ArrayList<>();
        int below = predicate;
        boolean onlyTold = false;
        for (int steps = 0; steps < 12; steps++) {
            int said = saidBeside(below);
            if (said >= 0) {
                found.add(new Layer(operators.at(tree, said).orElseThrow(), said, below, false));
            }
            int above = accused(below) >= 0 ? accused(below) : tree.governor(below);
            if (above < 0 || !COMPLEMENT.contains(plain(tree.relation(below)))) {
                break;
            }
            if (tree.hasRelation(below, "conj")) {
                if (tree.is(below, "VB") && tree.child(below, "nsubj") >= 0 && !sharesComplement(below, above)) {
                    break;
                }
                below = above;
                continue;
            }
            int higher = above;
            int lower = below;
            Optional<Operator> operator = operators.at(tree, above).filter(each -> links(each, higher, lower));
            boolean noun = tree.isNoun(below) && tree.hasRelation(below, "nsubj", "obl", "obj", "nmod");
            if (noun && (operator.isEmpty() || tree.relation(below).equals("nsubj"))) {
                // the deed is only part of what the verb says: who tells that verb tells the deed too
                below = above;
                onlyTold = true;
                continue;
            }
            if (operator.isEmpty()) {
                break;
            }
            boolean telling =
                    operator.get().kind() == Kind.SAY || operator.get().kind() == Kind.DENY;
            // "charged with insulting a judge"
            boolean charged = operator.get().kind() == Kind.ACCUSE
                    && tree.is(below, "VBG")
                    && tree.hasChild(below, Set.of("with"), "mark", "case");
            boolean fault = charged || accused(below) >= 0;
            if (!fault && !isComplement(below, above, telling) || onlyTold && !telling) {
                break;
            }
            // "withdrew a report that six were killed" ends no killing
            boolean retracts = operator.get().kind() == Kind.END
                    && !found.isEmpty()
                    && found.getLast().word() == below
                    && found.getLast().operator().kind() == Kind.SAY;
            Operator meant = retracts ? RETRACTS : isQuestion(operator.get(), above, below) ? ASKS : operator.get();
            found.add(new Layer(meant, above, below, isNegated(above)));
            below = above;
        }
        return found;
    }

    /** "accuses Norland of arming them": the parser may hang the fault on Norland; -1 if it does not. */
    private int accused(int verb) {
        int noun = tree.governor(verb);
        // "accused the judge, Anna Berg, of siding with the mob": the parser takes the fault for a thing of hers
        boolean fault = tree.hasRelation(verb, "acl", "nmod")
                && tree.is(verb, "VBG")
                && tree.hasChild(verb, Set.of("of"), "mark", "case")
                && tree.isNoun(noun)
                && tree.hasRelation(noun, "obj");
        int above = fault ? tree.governor(noun) : -1;
        return above >= 0
                        && operators
                                .at(tree, above)
                                .filter(each -> each.kind() == Kind.ACCUSE)
                                .isPresent()
                ? above
                : -1;
    }

    /** Whether somebody only asks about it. */
    static boolean isAsked(List<Layer> above) {
        return above.stream().anyMatch(each -> each.operator() == ASKS);
    }

    /** "asked why the guard had been cut" wants an answer and no deed. */
    private boolean isQuestion(Operator operator, int above, int below) {
        return operator.kind() == Kind.REQUEST
                && tree.lemma(above).equals("ask")
                && tree.hasRelation(below, "ccomp", "advcl", "xcomp")
                && tree.hasChild(below, QUESTIONS, "mark", "advmod", "nsubj", "obj", "nsubj:pass");
    }

    /** "said that X had won and that Y had lost": the second hangs on the first */
    private boolean sharesComplement(int second, int first) {
        return tree.hasRelation(first, "ccomp") && tree.child(second, "mark") >= 0;
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || relation.startsWith("nsubj:pass") ? relation : relation.substring(0, colon);
    }

    private boolean links(Operator operator, int above, int below) {
        if (operator.kind() == Kind.ORDER && MAKING.contains(operator.word()) && tree.isNoun(below)) {
            // "has one agreement", "made an offer": nobody is made to do anything
            return false;
        }
        if (operator.kind() == Kind.END && tree.is(above, "VB") && tree.isNoun(below)) {
            // "withdrew from the talks on the blast" ends no blast
            return tree.hasRelation(below, "obj", "nsubj");
        }
        // "gave them until Friday to withdraw" withdraws nothing
        return operator.kind() != Kind.SUPPORT || tree.is(above, "VB") && tree.isNoun(below);
    }

    private boolean isComplement(int below, int above, boolean telling) {
        String relation = plain(tree.relation(below));
        if (tree.isNoun(below)) {
            return switch (relation) {
                case "obj", "nsubj:pass", "iobj", "xcomp", "ccomp", "dep" -> true;
                case "obl", "nmod" -> !telling && NOUN_LINKS.contains(tree.preposition(below));
                default -> false;
            };
        }
        return switch (relation) {
            case "xcomp", "ccomp", "csubj", "obj" -> true;
            case "acl" ->
                !tree.is(below, "VBN") && !tree.hasRelation(below, "acl:relcl") && isInfinitive(below)
                        || tree.is(below, "VBG") && tree.child(below, "mark") >= 0;
            case "advcl" ->
                isInfinitive(below) && !telling
                        || tree.is(below, "VBG")
                                && tree.hasChild(
                                        below,
                                        Set.of("of", "from", "for", "against", "to", "on", "into"),
                                        "mark",
                                        "case");
            case "obl", "nmod", "dep", "parataxis" ->
                // "ruled out stepping down"
                tree.is(below, "VBG") && tree.lower(below - 1).equals("out") && below - 2 == above
                        || isInfinitive(below)
                                && tree.children(below, "aux").stream().noneMatch(k -> tree.is(k, "VBD", "VBZ", "VBP"))
                        || relation.equals("dep") && telling
                        || relation.equals("parataxis") && telling && above < below && tree.child(above, "ccomp") < 0;
            default -> false;
        };
    }

    private boolean isInfinitive(int verb) {
        return tree.is(verb, "VB")
                && tree.children(verb, "mark").stream().anyMatch(k -> PURPOSE.contains(tree.lower(k)));
    }

    /** "…, the ministry said", "would leave, the minister promised": the verb of saying or vowing hangs on the deed. */
    private int saidBeside(int verb) {
        for (int k : tree.children(verb, "parataxis", "ccomp", "dep", "advcl", "conj")) {
            boolean tells = tree.is(k, "VBD", "VBZ", "VBP", "VBN")
                    && operators
                            .at(tree, k)
                            .filter(each -> each.kind() == Kind.SAY || VOWS.contains(each.word()))
                            .isPresent()
                    && tree.child(k, "nsubj") >= 0
                    && tree.child(k, "ccomp", "xcomp") < 0
                    && tree.child(k, "obj") < 0;
            if (tells
                    && (k > verb && tree.hasRelation(k, "parataxis", "dep", "ccomp")
                            || k < verb && tree.hasRelation(k, "parataxis"))) {
                return k;
            }
        }
        return -1;
    }

    boolean isNegated(int word) {
        return tree.children(word, "advmod", "neg", "det", "cc:preconj").stream()
                .anyMatch(k -> Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly")
                        .contains(tree.lower(k)));
    }
}
