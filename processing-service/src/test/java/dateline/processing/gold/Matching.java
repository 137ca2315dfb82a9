package dateline.processing.gold;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/** When what was read is the same as what was annotated. */
final class Matching {

    /** Words are the same if they share half of all the characters that either has. */
    static final double SAME = .5;

    private static final double NEAR_KM = 50;
    private static final double KM_PER_DEGREE = 111.2;
    private static final Set<String> NO_NAME_WORDS = Set.of("the", "a", "an", "of", "mr", "mrs", "ms", "s");

    private Matching() {}

    /** Characters that both have, as a share of those that either has. */
    static double jaccard(List<Span> gold, List<Span> read) {
        Set<Integer> either = characters(gold);
        Set<Integer> both = characters(read);
        int sum = either.size() + both.size();
        both.retainAll(either);
        return sum == 0 ? 0 : (double) both.size() / (sum - both.size());
    }

    static double jaccard(Span gold, Span read) {
        return jaccard(List.of(gold), List.of(read));
    }

    static boolean touch(Span gold, Span read) {
        return gold.start() < read.end() && read.start() < gold.end();
    }

    static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /** Same words, or one holds the other: "said" and "had said", "Ada Berg" and "Prime Minister Ada Berg". */
    static boolean sameOrWithin(Span gold, Span read) {
        return jaccard(gold, read) >= SAME || holds(gold, read) || holds(read, gold);
    }

    /** Whether one name has all words of the other, without case, accents, articles and courtesy titles. */
    static boolean alike(String gold, String read) {
        Set<String> one = nameWords(gold);
        Set<String> other = nameWords(read);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    /** Whether a judged value is the one read; {@code none} wants none. */
    static boolean judged(Optional<String> gold, Optional<String> read) {
        return gold.isEmpty() || (gold.get().equals(GoldArticle.NONE) ? read.isEmpty() : gold.equals(read));
    }

    /** Whether a place is the one annotated: within 50 km, or the country itself. */
    static boolean samePlace(GoldEvent.Spot gold, Optional<GazetteerPlace> read) {
        if (gold.name().isEmpty()) {
            return read.isEmpty();
        }
        if (read.isEmpty()
                || !(gold.country().isEmpty()
                        || gold.country().equals(read.get().country()))) {
            return false;
        }
        if (gold.lat().isEmpty()) {
            return read.get().feature().equals("country")
                    || alike(gold.name().get(), read.get().name());
        }
        return kilometres(gold, read.get()) <= NEAR_KM
                || (isLarge(read.get()) && alike(gold.name().get(), read.get().name()));
    }

    /** Two by two, the likest first; what is less like than the least stays alone. */
    static <G, R> Map<G, R> pairs(List<G> gold, List<R> read, double least, ToDoubleBiFunction<G, R> likeness) {
        record Pair<A, B>(A gold, B read, double likeness) {}
        List<Pair<G, R>> all = new ArrayList<>();
        for (G one : gold) {
            for (R other : read) {
                double alike = likeness.applyAsDouble(one, other);
                if (alike >= least) {
                    all.add(new Pair<>(one, other, alike));
                }
            }
        }
        all.sort((left, right) -> Double.compare(right.likeness(), left.likeness()));
        Map<G, R> pairs = new IdentityHashMap<>();
        Map<R, G> taken = new IdentityHashMap<>();
        for (Pair<G, R> pair : all) {
            if (!pairs.containsKey(pair.gold()) && !taken.containsKey(pair.read())) {
                pairs.put(pair.gold(), pair.read());
                taken.put(pair.read(), pair.gold());
            }
        }
        return pairs;
    }

    /** Which annotation was paired with this. */
    static <G, R> Optional<G> partner(Map<G, R> pairs, R read) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue() == read)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isLarge(GazetteerPlace place) {
        return place.feature().startsWith("admin") || place.feature().equals("region");
    }

    private static double kilometres(GoldEvent.Spot gold, GazetteerPlace read) {
        double north = gold.lat().orElseThrow() - read.lat().doubleValue();
        double east = (gold.lon().orElseThrow() - read.lon().doubleValue())
                * Math.cos(Math.toRadians(gold.lat().orElseThrow()));
        return KM_PER_DEGREE * Math.hypot(north, east);
    }

    private static Set<Integer> characters(List<Span> spans) {
        Set<Integer> characters = new TreeSet<>();
        for (Span span : spans) {
            for (int at = span.start(); at < span.end(); at++) {
                characters.add(at);
            }
        }
        return characters;
    }

    private static Set<String> nameWords(String name) {
        Set<String> words = new TreeSet<>();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !NO_NAME_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
