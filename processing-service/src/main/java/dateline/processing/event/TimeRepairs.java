package dateline.processing.event;

import java.util.Set;

/** Mends what the parser makes of times: it takes them for names, or for who does it. */
final class TimeRepairs {

    private static final Set<String> BEFORE_TIMES = Set.of("on", "by", "at", "in");
    private static final Set<String> POINTING = Set.of("same", "that", "next", "following", "previous");

    private TimeRepairs() {}

    static void mend(Tree tree, int i) {
        dayBeforeName(tree, i);
        sameEvening(tree, i);
        timeForSubject(tree, i);
        dayBetween(tree, i);
    }

    /** "On Friday Norland withdrew", "At dusk soldiers fired": the parser takes the time for a part of the name. */
    private static void dayBeforeName(Tree tree, int i) {
        int verb = tree.governor(i);
        int day = tree.child(i, "compound");
        boolean taken = tree.is(i, "NN")
                && tree.hasRelation(i, "obl")
                && BEFORE_TIMES.contains(tree.preposition(i))
                && day == tree.child(i, "case") + 1
                && TimeWords.isTime(tree.lemma(day));
        if (taken && verb > i && tree.is(verb, "VB") && tree.child(verb, "nsubj") < 0) {
            tree.rehang(tree.child(i, "case"), day, "case");
            tree.rehang(day, verb, "obl");
            tree.rehang(i, verb, "nsubj");
        }
    }

    /** "The same evening police raided": the parser takes the time for a part of the name. */
    private static void sameEvening(Tree tree, int i) {
        int who = tree.governor(i);
        int verb = who < 0 ? -1 : tree.governor(who);
        boolean taken = tree.hasRelation(i, "compound")
                && TimeWords.isTime(tree.lemma(i))
                && POINTING.contains(tree.lower(i - 1))
                && tree.hasRelation(who, "nsubj");
        if (taken && tree.is(verb, "VB")) {
            tree.children(who).stream().filter(k -> k < i).forEach(k -> tree.rehang(k, i, tree.relation(k)));
            tree.rehang(i, verb, "obl:tmod");
        }
    }

    /** "A crowd that had waited since noon broke the windows": the parser takes the time for who breaks them. */
    private static void timeForSubject(Tree tree, int i) {
        int time = tree.child(i, "nsubj", "nsubj:pass");
        int mark = tree.child(i, "mark");
        int waited = tree.governor(i);
        int who = waited < 0 ? -1 : tree.governor(waited);
        boolean taken = tree.hasRelation(i, "advcl")
                && time > mark
                && mark > waited
                && TimeWords.isTime(tree.lemma(time))
                && tree.child(time, "det", "nmod") < 0
                && tree.hasRelation(waited, "acl", "dep")
                && tree.isNoun(who);
        if (taken) {
            String relation = tree.relation(time);
            int governor = tree.governor(who);
            String above = tree.relation(who);
            tree.rehang(mark, time, "case");
            tree.rehang(time, waited, "obl");
            tree.rehang(i, governor, above);
            tree.rehang(who, i, relation);
            tree.rehang(waited, who, "acl:relcl");
        }
    }

    /** "vowed on Thursday to leave": the parser takes the day for who leaves. */
    private static void dayBetween(Tree tree, int i) {
        int day = tree.child(i, "nsubj");
        int verb = tree.governor(i);
        boolean infinitive = tree.tag(i).equals("VB") && tree.hasRelation(i, "advcl", "ccomp", "xcomp");
        if (!infinitive || day <= verb || day > i || !tree.is(verb, "VB") || !TimeWords.isTime(tree.lemma(day))) {
            return;
        }
        for (int mark : tree.children(i, "mark")) {
            if (mark < day) {
                tree.rehang(mark, day, "case");
            }
        }
        tree.rehang(day, verb, "obl");
        tree.rehang(i, verb, "xcomp");
    }
}
