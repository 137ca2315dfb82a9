package dateline.processing.actor;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.processing.entity.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Entities that are one by name: "Datuk Ada Berg" is "Ada" and "A. Berg", if the article has no other Berg or Ada, and
 * "Ashe" is "Ashe Freight".
 */
final class Namesakes {

    private static final Set<String> HONORIFICS = honorifics();

    private final Map<String, Entity> same = new HashMap<>();

    Namesakes(List<Entity> entities, Mistaken mistaken) {
        List<Entity> people = of(EntityKind.PERSON, entities, mistaken);
        for (Entity each : people) {
            List<Entity> fuller = people.stream()
                    .filter(other -> other != each && isShortOf(words(each), words(other)))
                    .toList();
            if (fuller.size() == 1) {
                same.put(each.entityId(), fuller.get(0));
            }
        }
        List<Entity> bodies = of(EntityKind.ORGANISATION, entities, mistaken);
        for (Entity each : entities) {
            List<Entity> called = each.name().contains(" ") || same.containsKey(each.entityId())
                    ? List.of()
                    : bodies.stream()
                            .filter(body -> body.name().startsWith(each.name() + " "))
                            .toList();
            if (called.size() == 1) {
                same.put(each.entityId(), called.getFirst());
            }
        }
    }

    private static List<Entity> of(EntityKind kind, List<Entity> entities, Mistaken mistaken) {
        return entities.stream().filter(each -> mistaken.kindOf(each) == kind).toList();
    }

    /** The entity with the fullest name of the one this entity is. */
    Entity fullest(Entity entity) {
        return same.getOrDefault(entity.entityId(), entity);
    }

    private static boolean isShortOf(List<String> name, List<String> full) {
        if (name.isEmpty() || full.size() < 2 || name.size() > 2) {
            return false;
        }
        String last = full.get(full.size() - 1);
        if (name.size() == 1) {
            return full.size() > 1 && (full.get(0).equals(name.get(0)) || last.equals(name.get(0)));
        }
        boolean initial = name.get(0).matches("\\p{L}\\.?");
        return initial
                && name.get(1).equals(last)
                && !full.get(0).equals(name.get(0))
                && full.get(0).startsWith(name.get(0).substring(0, 1));
    }

    private static List<String> words(Entity entity) {
        List<String> words = new ArrayList<>();
        for (String word : entity.name().split(" ")) {
            String key = Spelling.key(word);
            if (!HONORIFICS.contains(key)) {
                words.add(key);
            }
        }
        return words;
    }

    private static Set<String> honorifics() {
        Set<String> words = new TreeSet<>();
        Table.of("honorifics.txt").forEach(line -> words.add(Spelling.key(line[0])));
        return words;
    }
}
