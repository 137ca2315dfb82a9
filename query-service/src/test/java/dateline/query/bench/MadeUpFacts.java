package dateline.query.bench;

import static dateline.query.FactMessages.factsOf;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import dateline.query.Events;
import dateline.query.FactMessages;
import dateline.query.Messages;
import dateline.query.index.IndexedArticle;
import dateline.query.projection.ArticleProjection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Any number of made-up articles with facts, the same each time: three events, two quotes and two figures each, with the
 * actors and places of them. Few people are told of often and most seldom (Zipf), as in the news.
 */
final class MadeUpFacts {

    static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");
    static final int DAYS = 1_000;
    static final int OUTLETS = 200;

    private static final int ACTORS = 40_000;
    private static final int PLACES = 20_000;
    private static final int COUNTRIES = 200;
    private static final int EVENTS = 3;
    private static final int QUOTES = 2;
    private static final int FIGURES = 2;
    private static final int OTHER_SENTENCES = 9;
    private static final List<String> TYPES = List.of(
            "COERCE",
            "CONSULT",
            "ASSAULT",
            "PROTEST",
            "AID",
            "ACCUSE",
            "SUPPORT",
            "REJECT",
            "AGREE",
            "REQUEST",
            "COOPERATE",
            "THREATEN",
            "SANCTION",
            "MOBILIZE",
            "RETREAT",
            "CONCEDE");
    private static final List<String> SECTORS = List.of("GOV", "COP", "MIL", "OPP", "BUS", "CVL", "JUD", "LEG");
    private static final List<String> KINDS = List.of("killed", "injured", "detained", "displaced", "paid");
    private static final List<String> CUES = List.of("said", "told", "added", "warned");

    private final MadeUpNews news = new MadeUpNews();

    /** What an article tells, in the making. */
    private static final class Draft {

        final List<String> sentences = new ArrayList<>();
        final Map<Integer, String> actors = new LinkedHashMap<>();
        final Map<Integer, String> places = new LinkedHashMap<>();
        final List<Told> told = new ArrayList<>();
    }

    /** A fact that is made when its words stand in the text. */
    private interface Told {

        void add(FactMessages facts);
    }

    /** An article, and what is read in it. */
    record Story(Revised article, AnalysisMessage facts) {}

    IndexedArticle article(int number) {
        Story story = story(number);
        return ArticleProjection.indexed(story.article, Optional.of(story.facts));
    }

    Story story(int number) {
        SplittableRandom random = new SplittableRandom(31L * number + 7);
        Draft draft = new Draft();
        for (int i = 0; i < EVENTS; i++) {
            event(draft, random, number);
        }
        for (int i = 0; i < QUOTES; i++) {
            quote(draft, random);
        }
        for (int i = 0; i < FIGURES; i++) {
            figure(draft, random, number, i);
        }
        for (int i = 0; i < OTHER_SENTENCES; i++) {
            draft.sentences.add(news.sentence(random, 18));
        }
        Revised article = Messages.article("bench " + number)
                .headline(news.sentence(random, 8))
                .body(draft.sentences.toArray(String[]::new))
                .published(day(number) + "T%02d:%02d:00Z".formatted(number % 24, number / 24 % 60))
                .outlet("Outlet " + number * 31 % OUTLETS)
                .message();
        FactMessages facts = factsOf(article);
        draft.actors.forEach(
                (actor, name) -> facts.actor(name, Actor.Kind.PERSON, country(actor), sector(actor), null));
        draft.places.forEach(
                (place, name) -> facts.place(name, PlaceKind.LITERAL, "geonames:" + place, name, country(place)));
        draft.told.forEach(each -> each.add(facts));
        return new Story(article, facts.message());
    }

    static String articleId(int number) {
        return Messages.articleId("bench " + number);
    }

    String actorId(int actor) {
        return who(actor).actorId().orElseThrow();
    }

    static String country(int number) {
        int country = number % COUNTRIES;
        return "" + (char) ('A' + country % 26) + (char) ('A' + country / 26) + "X";
    }

    private void event(Draft draft, SplittableRandom random, int number) {
        int by = often(random, ACTORS);
        int to = often(random, ACTORS);
        int at = often(random, PLACES);
        String words = name(by) + " " + news.sentence(random, 2).replace(".", "") + " " + name(to);
        draft.sentences.add(words + " in " + placeName(at) + " " + news.sentence(random, 8));
        draft.actors.put(by, name(by));
        draft.actors.put(to, name(to));
        draft.places.put(at, placeName(at));
        String type = TYPES.get(often(random, TYPES.size()));
        Status status = Status.values()[often(random, Status.values().length)];
        String day = day(number).minusDays(random.nextInt(5)).toString();
        draft.told.add(facts -> facts.event(words, event -> event.type(type, null)
                .by(who(by))
                .to(who(to))
                .at(place(at))
                .on(day)
                .status(status)));
    }

    private void quote(Draft draft, SplittableRandom random) {
        int speaker = often(random, ACTORS);
        String words = news.sentence(random, 14);
        String cue = CUES.get(often(random, CUES.size()));
        draft.sentences.add('"' + words + "\" " + name(speaker) + " " + cue + ".");
        draft.actors.put(speaker, name(speaker));
        draft.told.add(facts -> facts.quote(words, cue, name(speaker)));
    }

    private void figure(Draft draft, SplittableRandom random, int number, int which) {
        int at = often(random, PLACES);
        // No other number in the text is this one.
        String words = (which + 1) * 1_000 + random.nextInt(999) + " people";
        draft.sentences.add(words + " in " + placeName(at) + " " + news.sentence(random, 10));
        draft.places.put(at, placeName(at));
        String kind = KINDS.get(often(random, KINDS.size()));
        draft.told.add(
                facts -> facts.figure(words, kind, day(number).toString(), null).of(placeName(at)));
    }

    private Participant who(int actor) {
        return Events.who(name(actor), country(actor), sector(actor));
    }

    private GazetteerPlace place(int place) {
        return Events.place(
                "geonames:" + place,
                placeName(place),
                place * 7_919L % 160 - 80,
                place * 104_729L % 340 - 170,
                country(place));
    }

    private String name(int actor) {
        return capital(news.word(1_000 + actor % 15_000)) + " " + capital(news.word(16_000 + actor));
    }

    private String placeName(int place) {
        return capital(news.word(20_000 + place)) + "stad";
    }

    private static String sector(int actor) {
        return SECTORS.get(actor % SECTORS.size());
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number % DAYS);
    }

    /** A number below this, the small ones far more often: the one of rank r once in r times as often as the first. */
    private static int often(SplittableRandom random, int most) {
        return (int) Math.pow(most + 1, random.nextDouble()) - 1;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
