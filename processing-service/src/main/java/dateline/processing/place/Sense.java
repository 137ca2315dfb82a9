package dateline.processing.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One name in one article, and what it means there: a name means the same place throughout, unless the text says otherwise. */
final class Sense {

    private static final double SHARPNESS = 0.5;

    private final String key;
    private final List<Place> candidates;
    private final double[] alone;
    private final double[] share;
    private final List<Place> said = new ArrayList<>();
    private double weight;
    private Optional<Place> place = Optional.empty();
    private double lead;
    private String reason = "";

    Sense(String key, List<Place> candidates) {
        this.key = key;
        this.candidates = candidates;
        this.alone = candidates.stream()
                .mapToDouble(each -> Likelihood.among(candidates, each, key))
                .toArray();
        double most = Arrays.stream(alone).max().orElse(0);
        this.share = Arrays.stream(alone)
                .map(each -> Math.exp(SHARPNESS * (each - most)))
                .toArray();
    }

    String key() {
        return key;
    }

    List<Place> candidates() {
        return candidates;
    }

    /** How much it says of what the article is about: more with each time the name is given, by less and less. */
    double weight() {
        return Math.log(1 + weight) / Math.log(2);
    }

    void addWeight(double more) {
        weight += more;
    }

    /** How likely a candidate is before anything else is known: see {@link Likelihood#alone}. */
    double alone(int candidate) {
        return alone[candidate];
    }

    /** The same as a share: 1 for the likeliest, and less for others. */
    double share(int candidate) {
        return share[candidate];
    }

    /** The text says which place it is: "Paris, Texas". */
    void say(Place which) {
        said.add(which);
    }

    /** What the text says it is, most often. */
    Optional<Place> said() {
        return said.stream()
                .max(Comparator.comparingLong(
                        each -> said.stream().filter(each::equals).count()));
    }

    Optional<Place> place() {
        return place;
    }

    double lead() {
        return lead;
    }

    String reason() {
        return reason;
    }

    /**
     * @param ahead by how much it is likelier than the next
     */
    void settle(Place which, double ahead, String why) {
        place = Optional.of(which);
        lead = ahead;
        reason = why;
    }

    /** Nothing says that any of the candidates is meant. */
    void leaveOpen(String why) {
        place = Optional.empty();
        lead = 0;
        reason = why;
    }
}
