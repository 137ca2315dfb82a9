package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between a cue and the words that are said: to whom, when and where. "told reporters in Dayton on Tuesday
 * that …", "said in a statement". Goes over it step by step, from the cue on.
 */
final class Adjuncts {

    private static final Set<String> OCCASIONS = new HashSet<>(WordList.of(Adjuncts.class, "occasions.txt"));
    private static final Set<String> PLACING = Set.of(
            "in", "at", "on", "during", "to", "via", "through", "by", "from", "with", "before", "after", "over", "for",
            "about", "of", "among", "outside", "inside", "near", "under");
    private static final Set<String> RELATIVE_TIMES = Set.of("ago", "earlier", "later");
    private static final Set<String> TIMING = Set.of("on", "in", "at", "during", "over", "late", "early");
    private static final Set<String> POINTING = Set.of(
            "last",
            "this",
            "next",
            "late",
            "early",
            "earlier",
            "later",
            "that",
            "the",
            "a",
            "same",
            "previous",
            "following",
            "past");

    // “high confidence”
    private static final int LONGEST_MARKED = 4;

    private static final Set<String> SITES = Set.of("twitter", "facebook");

    private final Paragraph p;
    private int at;
    private boolean addressed;
    private NounPhrase time;
    private NounPhrase venue;

    /**
     * @param addressed whether one who is told cannot stand there
     */
    Adjuncts(Paragraph p, int from, boolean addressed) {
        this.p = p;
        this.at = from;
        this.addressed = addressed;
    }

    /** The word reached. */
    int at() {
        return at;
    }

    /** The words that tell when it was said. */
    Optional<NounPhrase> time() {
        return Optional.ofNullable(time);
    }

    /** Whether a word, in its dictionary form, means an occasion to speak, or what words stand in. */
    static boolean isOccasion(String lemma) {
        return OCCASIONS.contains(lemma);
    }

    /** The words that tell on which occasion: "in a statement". */
    Optional<NounPhrase> venue() {
        return Optional.ofNullable(venue);
    }

    /** Goes on over the next of them; {@code false} if something else stands there. */
    boolean step(int limit) {
        if (at >= limit) {
            return false;
        }
        int next = pastTime();
        if (next == at && p.is(at, "RB") && !p.lower(at).equals("not")) {
            next = at + 1;
        }
        if (next == at
                && p.word(at).equals(",")
                && p.is(at + 1, "RB")
                && p.word(at + 2).equals(",")) {
            next = at + 3;
        }
        if (next == at && p.is(at, "CD") && p.lower(at + 1).equals("to") && p.is(at + 2, "CD")) {
            next = at + 3; // "ruled 5 to 3 that"
        }
        if (next == at && p.word(at).equals(",") && p.is(at + 1, "IN") && PLACING.contains(p.lower(at + 1))) {
            next = pastAside();
        }
        if (next == at && !addressed) {
            next = pastAddressee();
        }
        if (next == at && p.is(at, "IN", "TO", "VBG") && PLACING.contains(p.lower(at))) {
            next = pastOccasion();
        }
        boolean moved = next > at && next <= limit;
        at = moved ? next : at;
        return moved;
    }

    /** ", on condition of anonymity, that" */
    private int pastAside() {
        NounPhrase aside = NounPhrase.startingAt(p, at + 2);
        return aside != null
                        && p.word(aside.to()).equals(",")
                        && p.lower(aside.to() + 1).equals("that")
                ? aside.to() + 1
                : at;
    }

    private int pastTime() {
        int end = timeEnd(p, at);
        if (end == at || p.isFinite(end) || p.is(end, "POS")) {
            return at;
        }
        time = time == null ? new NounPhrase(at, end) : time;
        return end;
    }

    private int pastAddressee() {
        addressed = true;
        NounPhrase told = NounPhrase.startingAt(p, at);
        if (told == null || p.isFinite(told.to()) || told.isTime(p)) {
            return at;
        }
        int end = told.to();
        for (int i = at; i + 1 < told.to(); i++) {
            // "told reporters Halloran would": two phrases side by side
            boolean seam = (p.is(i, "NNS") && p.is(i + 1, "NNP", "CD")) || (p.isNoun(i) && p.is(i + 1, "DT", "PRP"));
            end = seam ? Math.min(end, i + 1) : end;
        }
        noteVenue(at, end);
        return end;
    }

    private int pastOccasion() {
        if (p.isMark(at + 1)) {
            return pastMarks();
        }
        NounPhrase where = NounPhrase.startingAt(p, at + 1);
        if (where == null || p.isFinite(where.to()) || where.isTime(p)) {
            return at;
        }
        noteVenue(at, where.to());
        return where.to();
    }

    /** "with “high confidence” that" */
    private int pastMarks() {
        int end = at + 2;
        while (p.isQuoted(end) && !p.isMark(end) && end < at + 2 + LONGEST_MARKED) {
            end++;
        }
        return p.isMark(end) ? end + 1 : at;
    }

    private void noteVenue(int from, int to) {
        for (int i = from; i < to && venue == null; i++) {
            if (OCCASIONS.contains(p.lemma(i)) && (p.word(i).equals(p.lower(i)) || SITES.contains(p.lower(i)))) {
                venue = new NounPhrase(from, to);
            }
        }
    }

    /** Where the words for a time end that begin here; the same place if none do. */
    static int timeEnd(Paragraph p, int from) {
        int i = from;
        boolean placed = TIMING.contains(p.lower(i));
        if (placed) {
            i++;
        }
        int counted = i;
        while (p.is(counted, "CD", "DT", "JJ", "NN") && counted < i + 3) {
            counted++;
            boolean before = p.lower(counted).equals("before") && !p.is(counted + 1, "DT", "PRP", "NN", "VBG", "JJ");
            if ((before || RELATIVE_TIMES.contains(p.lower(counted))) && p.isCalendarOrUnit(counted - 1)) {
                return counted + 1;
            }
        }
        int pointed = i;
        while (POINTING.contains(p.lower(i)) && i < from + 4) {
            i++;
        }
        boolean bare = i == pointed || p.lower(pointed).matches("the|a");
        boolean day = p.isCalendar(i) && (placed || !bare || p.isDay(i));
        if (!day && !(placed && p.is(i, "CD") && p.word(i).matches("(?:19|20)\\d\\d"))) {
            return from;
        }
        i++;
        while (p.isCalendar(i)
                || p.is(i, "CD")
                || (p.word(i).equals(",") && p.word(i + 1).matches("(?:19|20)\\d\\d"))) {
            i++;
        }
        return i;
    }
}
