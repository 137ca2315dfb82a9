package dateline.processing.event;

import dateline.processing.article.CalendarNames;
import java.util.Set;

/** Mends what the parser makes of times: it takes them for names, or for who does it. */
final class TimeRepairs {

    private static final Set<String> BEFORE_TIMES = Set.of("on", "by", "at", "in");
    // "Early on Monday morning", "Late last week"
    private static final Set<String> BEGINNING =
            Set.of("on", "by", "at", "in", "early", "late", "last", "this", "same", "that", "next", "the");
    private static final Set<String> DAYS = CalendarNames.and("today", "yesterday");
    private static final Set<String> POINTING = Set.of("same", "that", "next", "following", "previous");

    private TimeRepairs() {}

    static void mend(Tree tree, int i) {
        dayBeforeName(tree, i);
        sameEvening(tree, i);
        timeAtHead(tree, i);
        timeBeforeClause(tree, i);
        timeBehindRelative(tree, i);
        timeForSubject(tree, i);
        clauseBeforeSaid(tree, i);
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

    /** "On Monday morning residents stoned the office": the parser takes morning residents for those who live in the morning. */
    private static void timeAtHead(Tree tree, int i) {
        int who = tree.governor(i);
        int above = who < 0 ? -1 : tree.governor(who);
        // "Early on Friday rebels killed six": it hangs the rebels on "early"
        int verb = above >= 0 && above < i ? tree.governor(above) : above;
        boolean taken = tree.hasRelation(i, "compound")
                && isLastOfTime(tree, i)
                && who > i
                && tree.is(who, "NN")
                && verb > who
                && tree.is(verb, "VB")
                && (tree.hasRelation(who, "nsubj", "nsubj:pass")
                        || tree.hasRelation(who, "obl") && tree.child(verb, "nsubj", "nsubj:pass") < 0);
        if (taken) {
            tree.children(who).stream().filter(k -> k < i).forEach(k -> tree.rehang(k, i, tree.relation(k)));
            tree.rehang(i, verb, tree.child(i, "case") < 0 ? "obl:tmod" : "obl");
            if (tree.hasRelation(who, "obl")) {
                tree.rehang(who, verb, tree.child(verb, "aux:pass") < 0 ? "nsubj" : "nsubj:pass");
            }
        }
    }

    /** Whether all words from the first of the sentence to this one tell a time, and the next one is none. */
    private static boolean isLastOfTime(Tree tree, int word) {
        for (int k = 0; k < word; k++) {
            if (!BEGINNING.contains(tree.lower(k)) && !TimeWords.isTime(tree.lemma(k))) {
                return false;
            }
        }
        return TimeWords.isTime(tree.lemma(word)) && !TimeWords.isTime(tree.lemma(word + 1));
    }

    /** "shot dead early on Monday after farmers burned a barn": the parser hangs the day before "after" on what stands behind it. */
    private static void timeBeforeClause(Tree tree, int i) {
        if (!isDay(tree, i)) {
            return;
        }
        int top = i;
        while (tree.governor(top) >= 0 && !tree.is(tree.governor(top), "VB")) {
            top = tree.governor(top);
        }
        int clause = tree.governor(top);
        int deed = clause < 0 ? -1 : tree.governor(clause);
        int mark = clause < 0 ? -1 : tree.child(clause, "mark");
        if (deed >= 0 && tree.hasRelation(clause, "advcl") && mark > i && top < mark && deed < tree.firstOfPhrase(i)) {
            tree.rehang(top, deed, tree.relation(top));
        }
    }

    /** "Norland freed the cook, who had jumped ship, on Monday": behind the comma it tells when she was freed. */
    private static void timeBehindRelative(Tree tree, int i) {
        boolean last = !tree.is(i + 1, "NN", "CD", "VB", "MD");
        if (!isDay(tree, i) || !last) {
            return;
        }
        int comma = Math.min(tree.firstOfPhrase(i), i - 1);
        while (comma > 0 && tree.is(comma, "IN", "RB", "JJ") || comma > 0 && TimeWords.isTime(tree.lemma(comma))) {
            comma--;
        }
        if (!tree.lower(comma).equals(",")) {
            return;
        }
        int clause = tree.governor(i);
        while (clause >= 0 && !isBehindComma(tree, clause)) {
            clause = tree.governor(clause);
        }
        int deed = clause < 0 ? -1 : tree.governor(clause);
        while (deed >= 0 && !tree.is(deed, "VB")) {
            deed = tree.governor(deed);
        }
        if (deed >= 0 && deed < clause && clause < comma) {
            tree.rehang(i, deed, "obl");
        }
    }

    /** ", who had jumped ship" */
    private static boolean isBehindComma(Tree tree, int verb) {
        return tree.children(verb, "nsubj", "nsubj:pass", "obj").stream()
                .anyMatch(k -> tree.is(k, "WP", "WDT") && tree.lower(k - 1).equals(","));
    }

    /** "Monday", "Monday night", "yesterday" */
    private static boolean isDay(Tree tree, int word) {
        return tree.hasRelation(word, "obl", "obl:tmod", "nmod", "nmod:tmod")
                && (DAYS.contains(tree.lemma(word)) || tree.hasChild(word, DAYS, "compound"));
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

    /** "were killed on Friday when police opened fire, medics said": the parser takes it for when the medics spoke. */
    private static void clauseBeforeSaid(Tree tree, int i) {
        int said = tree.governor(i);
        int deed = said < 0 ? -1 : tree.governor(said);
        boolean taken = tree.hasRelation(i, "advcl")
                && said > i
                && tree.hasRelation(said, "parataxis")
                && deed >= 0
                && deed < tree.firstOfPhrase(i)
                && tree.is(deed, "VB");
        if (taken) {
            tree.rehang(i, deed, "advcl");
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
