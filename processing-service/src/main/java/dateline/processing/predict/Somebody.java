package dateline.processing.predict;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.Answer;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.processing.actor.Nationalities;
import dateline.processing.event.Coding.Told;
import dateline.processing.event.Coding.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who takes part, as tasks with countries and sectors tell it.
 *
 * @param start where the words begin, in code points of the text
 */
record Somebody(String text, String country, String sector, int start) {

    /** Those who are named in the sentence, and the countries of its places, first named first; without who only tells it. */
    static List<Somebody> named(ReadCase read, Optional<Told> told) {
        List<Somebody> all = new ArrayList<>();
        for (Actor actor : read.actors()) {
            for (Actor.Mention mention : actor.mentions()) {
                actor.country()
                        .value()
                        .ifPresent(country -> all.add(new Somebody(
                                mention.span().text(),
                                country,
                                sector(actor.kind(), actor.sector()),
                                mention.span().start())));
            }
        }
        read.places().map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() != PlaceKind.PERSON && each.place().isPresent())
                .forEach(each -> each.place()
                        .orElseThrow()
                        .country()
                        .ifPresent(country -> all.add(new Somebody(
                                each.span().text(), country, "", each.span().start()))));
        all.removeIf(each -> told.stream()
                .flatMap(one -> one.tellers().stream())
                .anyMatch(words -> holds(read, words, each.start())));
        return all.stream().sorted(Comparator.comparingInt(Somebody::start)).toList();
    }

    /** What the phrase itself says goes before what is known of the actor: "British Defence Secretary Tom King". */
    private static Optional<String> country(ReadCase read, Words words, Participant who) {
        if (words.who().size() > 1) {
            // "US and British forces"
            return who.country().value();
        }
        String phrase = read.article().text().substring(words.start(), words.head());
        String[] parts = phrase.strip().split("[\\s'’]+");
        for (int i = 0; i < parts.length; i++) {
            String pair = i + 1 < parts.length ? parts[i] + " " + parts[i + 1] : "";
            Optional<String> said = Nationalities.of(pair).map(Nationalities.Nationality::country);
            if (said.isPresent()) {
                return said;
            }
            said = Nationalities.of(parts[i]).map(Nationalities.Nationality::country);
            if (said.isPresent()) {
                return said;
            }
        }
        // a body known by name counts as international there
        boolean body = who.country().value().filter("NGO"::equals).isPresent()
                && words.who().size() == 1
                && Character.isUpperCase(read.article().text().charAt(words.head()));
        return body ? Optional.of("IGO") : who.country().value();
    }

    private static boolean holds(ReadCase read, Words words, int start) {
        return read.codePoint(words.start()) <= start && read.codePoint(words.end()) > start;
    }

    /** Those whom noun phrases mean, one for each country and sector. */
    static List<Somebody> of(ReadCase read, List<Words> words, List<Somebody> named) {
        Map<String, Somebody> found = new LinkedHashMap<>();
        for (Words each : words) {
            List<Somebody> here = new ArrayList<>();
            for (Participant who : each.who()) {
                country(read, each, who)
                        .ifPresent(country -> here.add(new Somebody(
                                who.span().map(Span::text).orElse(who.name()),
                                country,
                                sector(kind(read, who), who.sector()),
                                read.codePoint(each.start()))));
            }
            if (here.isEmpty()) {
                named.stream()
                        .filter(one -> holds(read, each, one.start()))
                        .limit(1)
                        .forEach(here::add);
            }
            here.forEach(one -> found.putIfAbsent(one.country() + one.sector(), one));
        }
        return List.copyOf(found.values());
    }

    private static Actor.Kind kind(ReadCase read, Participant who) {
        return read.actors().stream()
                .filter(actor -> who.actorId().filter(actor.actorId()::equals).isPresent())
                .map(Actor::kind)
                .findFirst()
                .orElse(Actor.Kind.GROUP);
    }

    /** States have none in this set. */
    private static String sector(Actor.Kind kind, Answer sector) {
        return kind == Actor.Kind.STATE ? "" : sector.value().orElse("");
    }
}
