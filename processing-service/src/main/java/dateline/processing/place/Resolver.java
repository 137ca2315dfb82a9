package dateline.processing.place;

import dateline.processing.place.Context.Support;
import dateline.processing.place.Toponym.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which places the names of an article mean: what the words after a name say first, then what is likely with the
 * other places of the article, three times over, so that each name helps the others.
 */
final class Resolver {

    private static final int ROUNDS = 3;
    private static final int WELL_KNOWN = 100_000;
    private static final double PART_OF_NAME_WEIGHT = 0.4;
    private static final double SOMETHING = 0.15;

    /** Which place a name means, how sure that is from 0 to 1, and why; or why none is known. */
    record Meaning(Optional<Place> place, double confidence, String reason) {}

    private Resolver() {}

    /** What each toponym means, in their order. */
    static List<Meaning> resolve(List<Toponym> toponyms, Home home) {
        Map<String, Sense> senses = senses(toponyms, home);
        Map<Integer, Containment.Said> said = said(toponyms, senses);
        Context context = new Context(senses.values(), home);
        for (int round = 0; round < ROUNDS; round++) {
            List<Runnable> settled = new ArrayList<>();
            senses.values().forEach(sense -> settled.add(settling(sense, context)));
            settled.forEach(Runnable::run);
        }
        List<Meaning> meanings = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            meanings.add(meaning(toponyms.get(i), Optional.ofNullable(said.get(i)), senses));
        }
        return meanings;
    }

    private static Map<String, Sense> senses(List<Toponym> toponyms, Home home) {
        Map<String, Sense> senses = new LinkedHashMap<>();
        for (Toponym each : toponyms) {
            if (!each.candidates().isEmpty()) {
                senses.computeIfAbsent(each.key(), key -> new Sense(key, each.candidates()))
                        .addWeight(
                                switch (each.role()) {
                                    case NAME, PEOPLE -> 1;
                                    case PART -> PART_OF_NAME_WEIGHT;
                                    case PERSON -> 0;
                                });
            }
        }
        home.addTo(senses);
        return senses;
    }

    private static Map<Integer, Containment.Said> said(List<Toponym> toponyms, Map<String, Sense> senses) {
        Map<Integer, Containment.Said> all = new LinkedHashMap<>();
        for (int i = toponyms.size() - 1; i >= 0; i--) {
            int inner = i;
            Containment.at(toponyms, i).ifPresent(said -> {
                all.put(inner, said);
                senses.get(toponyms.get(inner).key()).say(said.place());
                senses.get(toponyms.get(inner + 1).key()).say(said.in());
            });
        }
        return all;
    }

    private static Runnable settling(Sense sense, Context context) {
        if (sense.said().isPresent()) {
            return () -> sense.settle(sense.said().get(), 4, "as the words beside the name say");
        }
        Place best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        Support support = null;
        for (int i = 0; i < sense.candidates().size(); i++) {
            Place each = sense.candidates().get(i);
            Support found = context.of(each, sense);
            double score = sense.alone(i) + found.score();
            if (score > most) {
                second = most;
                most = score;
                best = each;
                support = found;
            } else if (score > second) {
                second = score;
            }
        }
        Place place = best;
        if (isLittleKnown(best) && support.score() < SOMETHING) {
            return () -> sense.leaveOpen("it may be a little-known town in " + place.country()
                    + ", of which nothing else in the article speaks");
        }
        double lead = sense.candidates().size() == 1 ? onlyOne(best, support) : most - second;
        String reason = reason(sense, best, support);
        return () -> sense.settle(place, lead, reason);
    }

    /** A town of which not even the people are counted: there may be others of its name that no table has. */
    private static boolean isLittleKnown(Place place) {
        return place.population() == 0 && (place.feature() == Feature.TOWN || place.feature() == Feature.DISTRICT);
    }

    /** The only one that the gazetteer knows need not be the only one: a small place that nothing speaks for may be another. */
    private static double onlyOne(Place place, Support support) {
        boolean wellKnown = !place.feature().isSettlement() || place.population() > WELL_KNOWN;
        return Math.min(2.5, (wellKnown ? 2 : 0.5) + support.score());
    }

    private static String reason(Sense sense, Place best, Support support) {
        if (sense.candidates().size() == 1) {
            return "the only place of that name in the gazetteer";
        }
        boolean usual = best.equals(Likelihood.usual(sense.candidates(), sense.key()));
        if (usual && support.reason().isEmpty()) {
            return "the best known of " + sense.candidates().size() + " of that name";
        }
        return usual ? "the best known of that name, and " + support.reason() : support.reason();
    }

    private static Meaning meaning(Toponym toponym, Optional<Containment.Said> said, Map<String, Sense> senses) {
        if (toponym.role() == Role.PERSON) {
            return new Meaning(Optional.empty(), 0, "the name of a person");
        }
        if (toponym.candidates().isEmpty()) {
            return new Meaning(Optional.empty(), 0, "the gazetteer knows no place of that name");
        }
        if (said.isPresent()) {
            return new Meaning(
                    Optional.of(said.get().place()),
                    0.98,
                    "in " + said.get().in().name() + ", as the words after it say");
        }
        Sense sense = senses.get(toponym.key());
        if (toponym.role() == Role.PEOPLE) {
            return new Meaning(
                    sense.place(),
                    0.95,
                    "the people or the things of " + sense.place().orElseThrow().name());
        }
        return new Meaning(sense.place(), confidence(sense.lead()), sense.reason());
    }

    private static double confidence(double lead) {
        return 1 / (1 + Math.exp(-1.2 * lead - 0.2));
    }
}
