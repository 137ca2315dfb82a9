package dateline.query.list;

import static dateline.query.Events.place;
import static dateline.query.Events.who;
import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;

import dateline.contracts.Actor.Kind;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event.Status;
import dateline.query.Wire;

/** Three articles of one outlet that the tests of lists ask about: of 3, 4 and 5 November 2021. */
public final class Told {

    public static final String OUTLET = "The Listed";
    public static final String STRIKE = articleId("listed-strike");
    public static final String AID = articleId("listed-aid");
    public static final String QUIET = articleId("listed-quiet");

    public static final String MINERS = "pminers00000000000000000000";
    public static final String BRANDT = "pidabrandt00000000000000000";
    public static final String TONGA = "ptonga000000000000000000000";

    private Told() {}

    /** Sends all three. */
    public static void send(Wire wire) {
        strike(wire);
        aid(wire);
        quiet(wire);
    }

    private static void strike(Wire wire) {
        Revised message = article("listed-strike")
                .outlet(OUTLET)
                .published("2021-11-03T09:00:00Z")
                .body(
                        "Miners marched in Zhezkazgan.",
                        "Police in Almaty arrested Miners.",
                        "“We walk on,” Ida Brandt said on Wednesday.",
                        "Ida Brandt, the union leader, counted 300 people.",
                        "Miners will march again.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .actor("Miners", Kind.GROUP, "KAZ", "LAB", null)
                .actor("Ida Brandt", Kind.PERSON, "KAZ", "CVL", "union leader")
                .place("Almaty", PlaceKind.LITERAL, "geonames:1526384", "Almaty", "KAZ")
                .quote("We walk on,", "said", "Ida Brandt")
                .saidOn("on Wednesday", "2021-11-02")
                .figure("300 people", "protesters", "2021-11-03", "Ida Brandt")
                .of("Almaty")
                .event("marched", draft -> draft.type("PROTEST", "demo")
                        .by(who("Miners", "KAZ", "LAB"))
                        .to(null)
                        .at(place("geonames:1516589", "Zhezqazghan", 47.78, 67.77, "KAZ"))
                        .on("2021-11-02"))
                .event("arrested", draft -> draft.type("COERCE", "arrest")
                        .to(who("Miners", "KAZ", "LAB"))
                        .at(place("geonames:1526384", "Almaty", 43.25, 76.95, "KAZ"))
                        .on("2021-11-03"))
                .event("march again", draft -> draft.type("PROTEST", "demo")
                        .by(who("Miners", "KAZ", "LAB"))
                        .to(null)
                        .status(Status.PLANNED))
                .message());
    }

    private static void aid(Wire wire) {
        Revised message = article("listed-aid")
                .outlet(OUTLET)
                .published("2021-11-04T09:00:00Z")
                .body("Fiji sent aid to Tonga.", "Miners gave 20 coins, Ida Brandt said.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .actor("Fiji", Kind.STATE, "FJI", "GOV", null)
                .actor("Tonga", Kind.STATE, "TON", "GOV", null)
                .actor("Miners", Kind.GROUP, "KAZ", "LAB", null)
                .actor("Ida Brandt", Kind.PERSON, "KAZ", "CVL", null)
                .figure("20 coins", "money", null, "Ida Brandt")
                .event("sent", draft -> draft.type("AID", null)
                        .by(who("Fiji", "FJI", "GOV"))
                        .to(who("Tonga", "TON", "GOV"))
                        .at(place("country:TON", "Tonga", -21.2, -175.2, "TON"))
                        .on("2021-11-03"))
                .message());
    }

    private static void quiet(Wire wire) {
        Revised message = article("listed-quiet")
                .outlet(OUTLET)
                .published("2021-11-05T09:00:00Z")
                .body("Nothing happened.")
                .message();
        wire.send(message);
        wire.send(factsOf(message).message());
    }
}
