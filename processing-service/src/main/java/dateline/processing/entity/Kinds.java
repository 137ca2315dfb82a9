package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.EntityKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Settles that one name is one kind in an article, as most of its mentions have it. */
final class Kinds {

    private Kinds() {}

    /** Behind these a name is a town's, though somebody of the article is called so too. */
    private static final Pattern PLACED =
            Pattern.compile("(?s).*\\b(?:in|near|at|from|to|into|of|off|around|outside|across|towards?|the) ");

    private static final int NEAR = 10;

    static List<Naming> settle(List<Naming> namings, String text) {
        Set<String> surnames = new HashSet<>();
        for (Naming each : namings) {
            if (each.kind() == EntityKind.PERSON && (each.name().size() > 1 || each.courtesy())) {
                surnames.add(Spelling.key(each.name().get(each.name().size() - 1)));
            }
        }
        Map<String, EntityKind> settled = majority(namings);
        return namings.stream()
                .map(each -> each.as(kind(each, settled, surnames, text)))
                .sorted(Comparator.comparing(Naming::start))
                .toList();
    }

    private static EntityKind kind(Naming naming, Map<String, EntityKind> settled, Set<String> surnames, String text) {
        if (naming.kind() != EntityKind.PLACE && !naming.courtesy() && KnownPlaces.isKnown(naming.key())) {
            return surnames.contains(naming.key()) ? naming.kind() : EntityKind.PLACE;
        }
        if (KnownOrganisations.isKnown(naming.name())) {
            return EntityKind.ORGANISATION;
        }
        boolean otherElsewhere = naming.name().size() == 1
                && (naming.kind() == EntityKind.ORGANISATION
                        || naming.kind() == EntityKind.PLACE && !isPlaced(naming, text));
        if (otherElsewhere
                && surnames.contains(naming.key())
                && !Spelling.isAcronym(naming.name().get(0))) {
            return EntityKind.PERSON;
        }
        return settled.get(naming.key());
    }

    private static boolean isPlaced(Naming naming, String text) {
        return PLACED.matcher(text.substring(Math.max(0, naming.start() - NEAR), naming.start()))
                .matches();
    }

    private static Map<String, EntityKind> majority(List<Naming> namings) {
        Map<String, Map<EntityKind, Integer>> votes = new LinkedHashMap<>();
        for (Naming each : namings) {
            votes.computeIfAbsent(each.key(), key -> new EnumMap<>(EntityKind.class))
                    .merge(each.kind(), each.courtesy() ? 3 : 1, Integer::sum);
        }
        Map<String, EntityKind> settled = new LinkedHashMap<>();
        votes.forEach((key, counts) -> settled.put(
                key,
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return settled;
    }
}
