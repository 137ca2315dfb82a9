package dateline.query;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Answer;
import dateline.contracts.Event;
import dateline.contracts.Event.Evidence;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Events for tests. */
public final class Events {

    private Events() {}

    /** Police of Kazakhstan arrest protesters; no place and no day are told. */
    public static Draft draft() {
        return new Draft(
                "COERCE",
                Optional.of("arrest"),
                who("police", "KAZ", "COP"),
                Optional.of(who("protesters", "KAZ", "OPP")),
                Optional.empty(),
                Optional.empty(),
                Status.REPORTED,
                Optional.empty(),
                Optional.of("173"));
    }

    public static Participant who(String name, String country, String sector) {
        return new Participant(
                Optional.of("p"
                        + (name.toLowerCase(Locale.ROOT) + "0".repeat(26))
                                .replaceAll("[^a-z0-9]", "")
                                .substring(0, 26)),
                name,
                Answer.of(country, "as the words say"),
                Answer.of(sector, "as the words say"),
                Optional.empty(),
                "subject of the verb");
    }

    public static GazetteerPlace place(String id, String name, double lat, double lon, String country) {
        return new GazetteerPlace(
                id,
                name,
                BigDecimal.valueOf(lat),
                BigDecimal.valueOf(lon),
                Optional.of(country),
                Optional.empty(),
                id.startsWith("country:") ? "country" : "town",
                Optional.empty());
    }

    /** An event before it is told in an article. */
    public record Draft(
            String type,
            Optional<String> mode,
            Participant actor,
            Optional<Participant> recipient,
            Optional<GazetteerPlace> place,
            Optional<String> day,
            Status status,
            Optional<Speaker> claimedBy,
            Optional<String> cameo) {

        public Draft type(String what, String how) {
            return new Draft(what, Optional.ofNullable(how), actor, recipient, place, day, status, claimedBy, cameo);
        }

        public Draft by(Participant who) {
            return new Draft(type, mode, who, recipient, place, day, status, claimedBy, cameo);
        }

        public Draft to(Participant whom) {
            return new Draft(type, mode, actor, Optional.ofNullable(whom), place, day, status, claimedBy, cameo);
        }

        public Draft at(GazetteerPlace where) {
            return new Draft(type, mode, actor, recipient, Optional.of(where), day, status, claimedBy, cameo);
        }

        public Draft on(String iso) {
            return new Draft(type, mode, actor, recipient, place, Optional.of(iso), status, claimedBy, cameo);
        }

        public Draft status(Status whether) {
            return new Draft(type, mode, actor, recipient, place, day, whether, claimedBy, cameo);
        }

        public Draft claimedBy(String name) {
            var speaker = new Speaker(Optional.empty(), Optional.empty(), Optional.of(name), "subject of said");
            return new Draft(type, mode, actor, recipient, place, day, Status.CLAIMED, Optional.of(speaker), cameo);
        }

        public Draft cameo(String code) {
            return new Draft(type, mode, actor, recipient, place, day, status, claimedBy, Optional.ofNullable(code));
        }

        /** The event, told by these words. */
        public Event told(String id, Span words) {
            return new Event(
                    id,
                    type,
                    new Answer(mode, "the verb"),
                    List.of(),
                    List.of(actor),
                    recipient.stream().toList(),
                    new Event.Place(place, Optional.empty(), "the sentence tells it, or does not"),
                    new Event.Date(
                            new Answer(day, "the sentence tells it, or does not"), Granularity.DAY, Optional.empty()),
                    status,
                    claimedBy,
                    List.of(new Evidence(words, words)),
                    List.of(),
                    new Answer(cameo, "crosswalk"),
                    4,
                    BigDecimal.valueOf(-7),
                    new BigDecimal("0.9"),
                    "test");
        }
    }
}
