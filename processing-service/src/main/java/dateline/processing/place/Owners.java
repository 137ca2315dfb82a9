package dateline.processing.place;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.language.Token.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which stretches of the text belong to the name of somebody or something, as the entities of the article have it. */
final class Owners {

    /**
     * A stretch in UTF-16 units, and what is named there.
     *
     * @param fullNameKnown of a person, whether the article gives more than one word of the name
     */
    record Owner(int start, int end, EntityKind kind, boolean fullNameKnown) {

        /** Index of the last token that belongs to it, from one that does. */
        int lastToken(Sentence sentence, int from) {
            int last = from;
            while (last + 1 < sentence.tokens().size()
                    && sentence.tokens().get(last + 1).start() < end) {
                last++;
            }
            return last;
        }

        boolean isWhole(Toponym toponym) {
            return toponym.start() == start && toponym.end() >= end;
        }
    }

    private final NavigableMap<Integer, Owner> byStart = new TreeMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> shortNames = new HashSet<>();

    private Owners() {}

    /**
     * @param towns keys of names that the text calls towns
     */
    static Owners of(String text, List<Entity> entities, Set<String> towns) {
        Owners owners = new Owners();
        owners.places.addAll(towns);
        List<Owner> all = new ArrayList<>();
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.PLACE) {
                owners.places.add(PlaceNames.key(entity.name()));
            }
            int space = entity.name().indexOf(' ');
            if (entity.kind() == EntityKind.ORGANISATION && space > 0) {
                owners.shortNames.add(PlaceNames.key(entity.name().substring(0, space)));
            }
            boolean known = entity.kind() == EntityKind.PERSON
                    && entity.mentions().stream()
                            .anyMatch(each -> each.span().text().indexOf(' ') > 0);
            for (Mention mention : entity.mentions()) {
                int start = text.offsetByCodePoints(0, mention.span().start());
                int end = start + mention.span().text().length();
                all.add(new Owner(start, end, entity.kind(), known));
            }
        }
        all.sort(Comparator.comparing(Owner::start));
        all.forEach(each -> owners.byStart.putIfAbsent(each.start(), each));
        return owners;
    }

    /** Whether the article has a place of that name elsewhere. */
    boolean isPlaceElsewhere(Toponym toponym) {
        return places.contains(toponym.key());
    }

    /** Whether a body of the article is called so in short: "Meridian" of "Meridian Trust". */
    boolean isShortName(Toponym toponym) {
        return shortNames.contains(toponym.key());
    }

    /** Whose name the token belongs to. What the recogniser calls a place is one, though it be half of a compound. */
    Optional<Owner> of(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        var before = byStart.floorEntry(token.start());
        if (before != null && token.start() < before.getValue().end()) {
            return Optional.of(before.getValue());
        }
        return token.name() == NameKind.LOCATION
                        && Character.isUpperCase(token.word().codePointAt(0))
                ? Optional.of(locationAround(sentence, index))
                : Optional.empty();
    }

    private static Owner locationAround(Sentence sentence, int index) {
        int last = index;
        while (last + 1 < sentence.tokens().size()
                && sentence.tokens().get(last + 1).name() == NameKind.LOCATION) {
            last++;
        }
        return new Owner(
                sentence.tokens().get(index).start(),
                sentence.tokens().get(last).end(),
                EntityKind.PLACE,
                false);
    }
}
