package dateline.processing.event;

import dateline.processing.article.CalendarNames;
import java.util.Set;

/** Nouns that say when and not who. */
final class TimeWords {

    private static final Set<String> WORDS = CalendarNames.and(
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year",
            "day",
            "night",
            "evening",
            "morning",
            "afternoon",
            "weekend",
            "decade",
            "hour",
            "minute",
            "midnight",
            "dusk",
            "dawn",
            "nightfall",
            "sunset",
            "noon",
            "a.m.",
            "p.m.",
            "tonight",
            "time");

    private static final Set<String> IN_COURSE = Set.of("in", "during", "at");

    private TimeWords() {}

    static boolean isTime(String lemma) {
        return WORDS.contains(lemma);
    }

    /**
     * Whether words of time belong to a noun behind them that is told of: "after the April 22 attack", "over last month's raid".
     * What is done in the course of it has its time.
     *
     * @param start offset of the first of them
     * @param last the last of them
     */
    static boolean isOfAnother(Tree tree, Reading reading, int start, int last) {
        int word = last;
        while (tree.governor(word) >= 0
                && tree.governor(word) <= last
                && tree.token(tree.governor(word)).start() >= start) {
            word = tree.governor(word);
        }
        int owner = tree.governor(word);
        if (owner <= last
                || !tree.isNoun(owner)
                || !tree.hasRelation(word, "compound", "nmod:poss", "amod")
                || isItself(reading, owner)) {
            return false;
        }
        return !Ontology.isHostileDeed(reading.type())
                || !IN_COURSE.contains(tree.preposition(owner))
                || !isItself(reading, tree.governor(owner));
    }

    private static boolean isItself(Reading reading, int word) {
        return word == reading.deed() || word == reading.trigger();
    }
}
