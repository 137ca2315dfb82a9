package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named in an article, where, and what is said of each beside the name. */
final class Cast {

    private static final int APPOSITION_REACH = 14;

    private final List<Named> named = new ArrayList<>();
    private final Set<Named> quoted = new HashSet<>();
    private final Map<String, Set<String>> wordsBeside = new LinkedHashMap<>();
    private final Map<String, Entity> people = new LinkedHashMap<>();

    /** A place where an entity is named, in UTF-16 offsets. */
    record Named(Entity entity, int start, int end) {}

    Cast(String text, List<Paragraph> paragraphs, List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                people.put(entity.entityId(), entity);
                wordsBeside.put(entity.entityId(), new HashSet<>());
            }
            for (Mention mention : entity.mentions()) {
                int start = text.offsetByCodePoints(0, mention.span().start());
                named.add(new Named(
                        entity,
                        start,
                        text.offsetByCodePoints(
                                start, mention.span().end() - mention.span().start())));
            }
        }
        named.sort(Comparator.comparingInt(Named::start).thenComparing(Named::end, Comparator.reverseOrder()));
        Map<Named, Paragraph> where = new HashMap<>();
        for (Named each : named) {
            if (each.entity().kind() == EntityKind.PERSON) {
                paragraphs.stream()
                        .filter(p -> p.start() <= each.start() && each.end() <= p.end())
                        .findFirst()
                        .ifPresent(p -> where.put(each, p));
            }
        }
        where.forEach((each, p) -> {
            addWordsBeside(each, p);
            if (p.isQuoted(p.at(each.start()))) {
                quoted.add(each);
            }
        });
    }

    private void addWordsBeside(Named person, Paragraph p) {
        Set<String> words = wordsBeside.get(person.entity().entityId());
        int first = p.at(person.start());
        int last = p.at(person.end() - 1);
        NounPhrase whole = NounPhrase.endingAt(p, last);
        for (int i = whole == null ? first : whole.from(); i < first; i++) {
            add(words, p, i);
        }
        if (p.word(last + 1).equals(",") && p.is(last + 2, "DT", "NN", "JJ", "PRP$")) {
            int end = Math.min(p.sentenceEnd(last), last + APPOSITION_REACH);
            for (int i = last + 2; i < end && !p.word(i).equals(",") && !p.isFinite(i); i++) {
                add(words, p, i);
            }
        }
    }

    /** The word, and the pair that it makes with the one before it: "prime minister". */
    private static void add(Set<String> words, Paragraph p, int i) {
        words.add(p.lower(i));
        words.add(p.lower(i - 1) + " " + p.lower(i));
    }

    /** Entities named between two offsets, in the order of the text. */
    List<Named> between(int start, int end) {
        return named.stream()
                .filter(each -> each.start() >= start && each.end() <= end)
                .toList();
    }

    /** The organisation whose name holds these words and more: "the Children" in "Save the Children". */
    Optional<Named> bodyAround(int start, int end) {
        return named.stream()
                .filter(each -> each.entity().kind() == EntityKind.ORGANISATION)
                .filter(each -> each.start() <= start && each.end() >= end && each.end() - each.start() > end - start)
                .findFirst();
    }

    /** People named before an offset and not before another, each once, the last named first. */
    List<Entity> peopleBetween(int start, int end) {
        List<Entity> found = new ArrayList<>();
        for (int i = named.size() - 1; i >= 0; i--) {
            Named each = named.get(i);
            if (each.entity().kind() == EntityKind.PERSON
                    && each.start() >= start
                    && each.end() <= end
                    && !found.contains(each.entity())) {
                found.add(each.entity());
            }
        }
        return found;
    }

    /** The same, without those who are named between quotation marks only: whoever speaks seldom names himself. */
    List<Entity> peopleToldBetween(int start, int end) {
        return peopleBetween(start, end).stream()
                .filter(person -> named.stream()
                        .filter(each -> each.entity().equals(person) && each.start() >= start && each.end() <= end)
                        .anyMatch(each -> !quoted.contains(each)))
                .toList();
    }

    /** The one person of that surname or full name. */
    Optional<Entity> personCalled(String words) {
        String wanted = bare(words);
        List<Entity> found = people.values().stream()
                .filter(each ->
                        bare(each.name()).equals(wanted) || bare(each.name()).endsWith(" " + wanted))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The people of whom all these are said beside their names; any word of a set will do. */
    List<Entity> peopleOf(List<Set<String>> said) {
        return people.values().stream()
                .filter(each -> said.stream()
                        .allMatch(anyOf -> anyOf.stream().anyMatch(wordsBeside.get(each.entityId())::contains)))
                .toList();
    }

    /** What is said of this person, such as "president" or "kazakhstan", in lower case. */
    Set<String> wordsBeside(Entity person) {
        return wordsBeside.getOrDefault(person.entityId(), Set.of());
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|dame|sen|gov|rep|gen|col|capt|lt|sgt)\\.? ", "")
                .strip();
    }
}
