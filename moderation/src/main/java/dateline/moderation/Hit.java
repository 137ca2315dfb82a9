package dateline.moderation;

import dateline.moderation.Lexicon.Kind;

/**
 * A listed word or phrase in a text.
 *
 * @param first index of its first word among the text's shadow words
 * @param last index of its last
 */
record Hit(Kind kind, double weight, int first, int last) {

    boolean overlaps(Hit other) {
        return first <= other.last() && other.first() <= last;
    }

    boolean is(Kind... kinds) {
        for (Kind each : kinds) {
            if (each == kind) {
                return true;
            }
        }
        return false;
    }
}
