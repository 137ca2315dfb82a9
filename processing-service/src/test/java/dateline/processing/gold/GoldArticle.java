package dateline.processing.gold;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ContentId;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article of ours and what a careful reader reads in it. {@code docs/gold.md} has the guideline.
 *
 * <p>A layer that is absent was not annotated; an empty list says that there is nothing. In a fact, what is absent is not
 * judged, and the word {@code none} says that there must be none. What is {@code optional} is true, and neither asked for
 * nor counted as false.
 *
 * @param published local time or instant, as a page tells it
 * @param dateline the words of place and agency before the first sentence
 */
record GoldArticle(
        String id,
        String outlet,
        String published,
        Optional<String> zone,
        Optional<Words> dateline,
        List<GoldText.Part> blocks,
        Optional<List<Quote>> quotes,
        Optional<List<Figure>> figures,
        Optional<List<Named>> actors,
        Optional<List<PlaceName>> places,
        Optional<List<Time>> dates,
        Optional<List<GoldEvent>> events) {

    static final String NONE = "none";

    /**
     * Words that somebody said.
     *
     * @param content without the marks; more than one part if interrupted or in several paragraphs
     * @param speaker the words that name the speaker there
     * @param who the speaker's name in the article; absent if nobody is told
     */
    record Quote(
            QuoteForm form,
            List<Words> content,
            Optional<Words> cue,
            Optional<Words> speaker,
            Optional<String> who,
            boolean optional) {}

    /**
     * A number that counts something.
     *
     * @param number the words of the number alone
     * @param source name of who says so
     * @param standing {@code withdrawn} if the text takes it back, {@code superseded} if it names a newer one
     */
    record Figure(
            Words number,
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<String> qualifier,
            Optional<String> head,
            Optional<String> kind,
            Optional<String> asOf,
            Optional<String> source,
            Optional<String> standing,
            boolean optional) {}

    /** Somebody who acts, speaks or is acted upon. */
    record Named(
            Actor.Kind kind,
            String name,
            List<String> names,
            Optional<String> country,
            Optional<String> sector,
            List<Role> roles,
            boolean optional) {

        Named {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }
    }

    /** What somebody is; {@code of} is a country. */
    record Role(String title, Optional<String> of, Words words) {}

    /** Words that look like a place; a country has no coordinates. */
    record PlaceName(
            Words words,
            Optional<PlaceKind> kind,
            Optional<String> name,
            Optional<String> country,
            Optional<Double> lat,
            Optional<Double> lon,
            boolean optional) {

        GoldEvent.Spot spot() {
            return new GoldEvent.Spot(name, country, lat, lon);
        }
    }

    /** Words for a time; no value if it cannot be told. {@code orValue} are other readings that are as good. */
    record Time(
            Words words,
            Optional<String> value,
            List<String> orValue,
            Granularity granularity,
            Optional<String> basis,
            boolean optional) {

        Time {
            orValue = orValue == null ? List.of() : List.copyOf(orValue);
        }
    }

    GoldText text() {
        return GoldText.of(id, blocks);
    }

    /** The article as ingest would tell it. */
    Revised message() {
        return message(text(), outlet, published, zone, dateline);
    }

    static Revised message(
            GoldText text, String outlet, String published, Optional<String> zone, Optional<Words> dateline) {
        String first = text.text().lines().findFirst().orElseThrow();
        return new Revised(
                ContentId.of('a', text.id()),
                1,
                ContentId.of('d', text.id()),
                ContentId.hash(text.text()),
                Instant.EPOCH,
                new Known(outlet, "gold"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Known("en", "gold"),
                first,
                Optional.of(new ReportedTime(published, zone, "gold")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                dateline.map(text::span),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text.text(),
                text.blocks(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Every piece of words that an annotation points to. */
    List<Words> words() {
        List<Words> all = new ArrayList<>();
        dateline.ifPresent(all::add);
        for (Quote quote : quotes.orElse(List.of())) {
            all.addAll(quote.content());
            Stream.of(quote.cue(), quote.speaker()).flatMap(Optional::stream).forEach(all::add);
        }
        figures.orElse(List.of()).forEach(figure -> all.add(figure.number()));
        actors.orElse(List.of()).forEach(actor -> actor.roles().forEach(role -> all.add(role.words())));
        places.orElse(List.of()).forEach(place -> all.add(place.words()));
        dates.orElse(List.of()).forEach(date -> all.add(date.words()));
        events.orElse(List.of()).forEach(event -> all.addAll(event.words()));
        return all;
    }
}
