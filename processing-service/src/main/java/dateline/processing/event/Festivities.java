package dateline.processing.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells those who march, block and throw things for joy, or as guests, from those who want something. */
final class Festivities {

    private static final List<String> CAUSES = List.of("calls", "banners", "causes");

    private Festivities() {}

    /** "the ship was boarded by tourists" */
    static boolean isByGuests(Tree tree, Reading reading) {
        return !reading.actors().isEmpty() && reading.actors().stream().allMatch(k -> isOn("merry", tree, k));
    }

    /** "threw flour at the feast", "poured into the streets to celebrate": only who does it shows that it is a protest. */
    static boolean isFeast(Tree tree, Reading reading) {
        return reading.rule().contains(": X:")
                && tree.children(reading.deed(), "obl", "nmod", "advcl", "xcomp").stream()
                        .anyMatch(k -> isOn("feasts", tree, k)
                                || tree.children(k, "compound").stream().anyMatch(of -> isOn("feasts", tree, of)));
    }

    /** "marched through Port Arrow in masks as carnival began", "pilgrims blocked the road": nobody wants anything of anybody. */
    static boolean isRevel(Tree tree, Reading reading) {
        boolean artists =
                !reading.actors().isEmpty() && reading.actors().stream().allMatch(k -> isOn("artists", tree, k));
        boolean merry = artists
                || isByGuests(tree, reading)
                || IntStream.range(0, tree.size()).anyMatch(k -> isOn("revels", tree, k));
        return merry
                && IntStream.range(0, tree.size())
                        .noneMatch(k -> CAUSES.stream().anyMatch(list -> isOn(list, tree, k)));
    }

    private static boolean isOn(String list, Tree tree, int word) {
        return Lexicon.standard().list(list).contains(tree.lemma(word).toLowerCase(Locale.ROOT));
    }
}
