package dateline.ingest.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which of the parts of a text are which of those of a later version. What is the same in both, in the same order, is
 * found first and anchors the rest: between two anchors, what is most alike belongs together, and what is like nothing
 * came or went.
 */
final class Alignment {

    /** A part of the one, of the other, or of both: the same or two versions of it. */
    record Pair(OptionalInt before, OptionalInt now) {}

    // Half of the words are the same: "12 were killed in Almaty" and "18 were killed in Almaty, the mayor said".
    private static final double ALIKE = 0.5;

    // More than any article has in a stretch that was written anew; beyond it, nothing there is two versions of one.
    private static final int MOST_COMPARISONS = 10_000;

    // More blocks than any article has; beyond it the search for the longest common order would take its time.
    private static final int MOST_PARTS = 3_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}']*");

    private final List<String> before;
    private final List<String> now;
    private final Comparable comparable;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(List<String> before, List<String> now, Comparable comparable) {
        this.before = before;
        this.now = now;
        this.comparable = comparable;
    }

    /** Whether two parts, by their places, may be versions of one if they are alike. */
    @FunctionalInterface
    interface Comparable {

        boolean test(int before, int now);
    }

    /** Aligns parts by their plain words. The pairs are in the order of both. */
    static List<Pair> of(List<String> before, List<String> now, Comparable comparable) {
        Alignment alignment = new Alignment(before, now, comparable);
        alignment.align();
        return alignment.pairs;
    }

    private void align() {
        int i = 0;
        int j = 0;
        for (int[] anchor : anchors()) {
            between(i, anchor[0], j, anchor[1]);
            pairs.add(new Pair(OptionalInt.of(anchor[0]), OptionalInt.of(anchor[1])));
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        between(i, before.size(), j, now.size());
    }

    private List<int[]> anchors() {
        return before.size() + now.size() > MOST_PARTS ? firstComeAnchors() : longestCommonOrder();
    }

    private List<int[]> longestCommonOrder() {
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            gone.set(
                    delta.getSource().getPosition(),
                    delta.getSource().getPosition() + delta.getSource().size());
            come.set(
                    delta.getTarget().getPosition(),
                    delta.getTarget().getPosition() + delta.getTarget().size());
        }
        List<int[]> anchors = new ArrayList<>();
        int j = come.nextClearBit(0);
        for (int i = gone.nextClearBit(0); i < before.size(); i = gone.nextClearBit(i + 1)) {
            anchors.add(new int[] {i, j});
            j = come.nextClearBit(j + 1);
        }
        return anchors;
    }

    private List<int[]> firstComeAnchors() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            places.put(before.get(i), i);
        }
        List<int[]> anchors = new ArrayList<>();
        int from = 0;
        for (int j = 0; j < now.size(); j++) {
            Integer place = places.get(now.get(j));
            if (place != null && place >= from) {
                anchors.add(new int[] {place, j});
                from = place + 1;
            }
        }
        return anchors;
    }

    private void between(int i0, int i1, int j0, int j1) {
        if ((long) (i1 - i0) * (j1 - j0) <= MOST_COMPARISONS) {
            pairLike(i0, i1 - i0, j0, j1 - j0);
        } else {
            goneAndCome(i0, i1, j0, j1);
        }
    }

    private void goneAndCome(int i0, int i1, int j0, int j1) {
        for (int i = i0; i < i1; i++) {
            pairs.add(new Pair(OptionalInt.of(i), OptionalInt.empty()));
        }
        for (int j = j0; j < j1; j++) {
            pairs.add(new Pair(OptionalInt.empty(), OptionalInt.of(j)));
        }
    }

    /** Pairs what is alike so that the likenesses add up to the most, in the order of both. */
    private void pairLike(int i0, int rows, int j0, int columns) {
        double[][] likeness = likeness(i0, rows, j0, columns);
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double paired = likeness[i][j] < ALIKE ? 0 : likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(OptionalInt.of(i0 + i++), OptionalInt.of(j0 + j++)));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair(OptionalInt.of(i0 + i++), OptionalInt.empty()));
            } else {
                pairs.add(new Pair(OptionalInt.empty(), OptionalInt.of(j0 + j++)));
            }
        }
        goneAndCome(i0 + i, i0 + rows, j0 + j, j0 + columns);
    }

    private double[][] likeness(int i0, int rows, int j0, int columns) {
        List<Map<String, Integer>> ones =
                before.subList(i0, i0 + rows).stream().map(Alignment::words).toList();
        List<Map<String, Integer>> others =
                now.subList(j0, j0 + columns).stream().map(Alignment::words).toList();
        double[][] likeness = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                likeness[i][j] = comparable.test(i0 + i, j0 + j) ? likeness(ones.get(i), others.get(j)) : 0;
            }
        }
        return likeness;
    }

    /** How much of two texts is the same words: 0 for none, 1 for all. */
    static double likeness(String one, String other) {
        return likeness(words(one), words(other));
    }

    private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
        int all = count(one) + count(other);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String plain) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }
}
