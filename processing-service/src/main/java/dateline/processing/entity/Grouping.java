package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ties the namings that name the same one. */
final class Grouping {

    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private Grouping() {}

    static List<Group> of(List<Naming> namings, Map<String, String> acronyms) {
        List<Naming> people = new ArrayList<>();
        Map<String, List<Naming>> others = new LinkedHashMap<>();
        for (Naming each : namings) {
            if (each.kind() == EntityKind.PERSON) {
                people.add(each);
            } else {
                String key = acronyms.getOrDefault(Acronyms.bare(String.join(" ", each.name())), each.key());
                others.computeIfAbsent(each.kind() + " " + key, k -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Group> groups = new ArrayList<>();
        others.values()
                .forEach(each -> groups.add(new Group(each.get(0).kind(), each, List.copyOf(acronyms.keySet()))));
        people(people).forEach(each -> groups.add(new Group(EntityKind.PERSON, each, List.of())));
        return groups;
    }

    /** Full names first; then each short name goes to the last person before it whose name it is a part of. */
    private static List<List<Naming>> people(List<Naming> namings) {
        List<List<Naming>> people = new ArrayList<>();
        for (Naming each : namings) {
            if (words(each).size() > 1) {
                person(people, each, false).ifPresentOrElse(found -> found.add(each), () -> people.add(listOf(each)));
            }
        }
        for (Naming each : namings) {
            if (words(each).size() == 1) {
                person(people, each, true).ifPresentOrElse(found -> found.add(each), () -> people.add(listOf(each)));
            }
        }
        return people;
    }

    private static Optional<List<Naming>> person(List<List<Naming>> people, Naming naming, boolean nearestFirst) {
        Optional<List<Naming>> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (List<Naming> person : people) {
            if (person.stream().anyMatch(each -> isSame(words(each), words(naming)))) {
                int distance = nearestFirst ? distance(person, naming) : 0;
                if (distance < nearest) {
                    nearest = distance;
                    best = Optional.of(person);
                }
            }
        }
        return best;
    }

    /** How far before the naming the person was last named; people named only after it are farther than any before. */
    private static int distance(List<Naming> person, Naming naming) {
        int before = person.stream()
                .filter(each -> each.start() < naming.start())
                .mapToInt(each -> naming.start() - each.start())
                .min()
                .orElse(Integer.MAX_VALUE / 2);
        return before < Integer.MAX_VALUE / 2
                ? before
                : Integer.MAX_VALUE / 2
                        + person.stream().mapToInt(Naming::start).min().orElse(0) / 2;
    }

    private static boolean isSame(List<String> known, List<String> name) {
        List<String> longer = known.size() >= name.size() ? known : name;
        List<String> shorter = known.size() >= name.size() ? name : known;
        int last = longer.size() - 1;
        if (shorter.size() == 1) {
            return longer.get(last).equals(shorter.get(0)) || longer.get(0).equals(shorter.get(0));
        }
        boolean ending =
                longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        boolean firstAndLast =
                longer.get(0).equals(shorter.get(0)) && longer.get(last).equals(shorter.get(shorter.size() - 1));
        return ending || firstAndLast;
    }

    private static List<String> words(Naming naming) {
        List<String> words = new ArrayList<>();
        for (String word : naming.name()) {
            if (!SUFFIXES.contains(word)) {
                words.add(Spelling.key(word));
            }
        }
        return words.isEmpty() ? naming.name() : words;
    }

    private static List<Naming> listOf(Naming naming) {
        return new ArrayList<>(List.of(naming));
    }
}
