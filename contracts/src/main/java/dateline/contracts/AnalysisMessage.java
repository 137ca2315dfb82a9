package dateline.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All facts of one article revision, on {@link Topics#ANALYSES}, keyed by article id.
 *
 * <p>Every fact carries the words it was read from. The same revision read by the same version of the reader gives the
 * same bytes. Schema: {@code schemas/analysis.v1.json}.
 *
 * @param contentHash of the text that was read, as in {@link ArticleMessage.Revised#contentHash()}
 * @param reader name and version of what read it
 * @param sentences in the order of the text
 * @param entities who and what is named, each with all its mentions
 * @param dates expressions of time
 * @param quotes words that somebody said
 * @param figures numbers that count something
 * @param gaps layers that could not be read, and why; empty if all went well
 * @param places the places it names, resolved; absent in messages of before we told, and where they could not be read
 * @param actors who acts and speaks in it; absent in messages of before we told, and where they could not be read
 * @param events what happened, who did it to whom; absent in messages of before we told, and where it could not be read
 */
public record AnalysisMessage(
        String articleId,
        int revision,
        String contentHash,
        Reader reader,
        List<Sentence> sentences,
        List<Entity> entities,
        List<TimeExpression> dates,
        List<Quote> quotes,
        List<Figure> figures,
        List<Gap> gaps,
        Optional<Places> places,
        Optional<List<Actor>> actors,
        Optional<List<Event>> events) {

    public static final String TYPE = "org.dateline.article.analysed.v1";

    public AnalysisMessage {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
        gaps = List.copyOf(gaps);
        actors = actors.map(List::copyOf);
        events = events.map(List::copyOf);
    }

    /** What read the article: a new version may find other facts in the same words. */
    public record Reader(String name, String version) {}

    /**
     * A sentence, and the block it stands in.
     *
     * @param start in code points
     * @param end in code points, exclusive
     * @param block index in {@link ArticleMessage.Revised#blocks()}
     */
    public record Sentence(int start, int end, int block) {}

    /**
     * Somebody or something that the article names.
     *
     * @param entityId from the article, the kind and the name
     * @param name the fullest name the article gives it
     * @param acronym the short form that the article ties to the name, such as CSTO
     * @param mentions where it is named, in the order of the text
     */
    public record Entity(
            String entityId, EntityKind kind, String name, Optional<String> acronym, List<Mention> mentions) {

        public Entity {
            mentions = List.copyOf(mentions);
        }
    }

    /** What an entity is. */
    public enum EntityKind {
        PERSON,
        ORGANISATION,
        PLACE
    }

    /**
     * Words that name an entity.
     *
     * @param form how they name it
     */
    public record Mention(Span span, MentionForm form) {}

    /** How words name an entity. */
    public enum MentionForm {
        /** The full name. */
        NAME,
        /** A part of it, such as a surname, with or without a courtesy title. */
        SHORT_NAME,
        /** Its acronym. */
        ACRONYM
    }

    /**
     * Words that tell a time.
     *
     * @param id from the article, the words and their place
     * @param value ISO 8601: a day {@code 2022-01-10}, a month {@code 2022-01}, a year {@code 2022}, a local time {@code
     *     2022-01-10T17:30}, with its offset if a zone is printed with it ({@code 2022-01-10T17:30-05:00}), or an interval
     *     of days {@code 2022-01-03/2022-01-09}; the reason says from what it was reckoned
     * @param granularity how precise it is
     * @param basis what it was reckoned from
     * @param anchor the words of the date it was reckoned from, where it is one of the text
     */
    public record TimeExpression(
            String id, Span span, Answer value, Granularity granularity, TimeBasis basis, Optional<Span> anchor) {

        /** A time that was not reckoned from a date of the text. */
        public TimeExpression(String id, Span span, Answer value, Granularity granularity, TimeBasis basis) {
            this(id, span, value, granularity, basis, Optional.empty());
        }
    }

    /** How precise a time is. */
    public enum Granularity {
        MINUTE,
        PART_OF_DAY,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY,
        /** Days from a first to a last that are none of the above. */
        INTERVAL,
        /** A length of time, such as "a day" or "three weeks": it has no place in the calendar. */
        DURATION,
        UNKNOWN
    }

    /** What the value of a time was reckoned from. */
    public enum TimeBasis {
        /** The words alone. */
        TEXT,
        /** The words, and the day the article was published. */
        PUBLICATION_DATE,
        /** The words, and the day that the article's dateline prints. */
        DATELINE,
        /** The words, and another date of the text: "the following day". */
        OTHER_DATE,
        /** It cannot be reckoned; the answer's reason says why. */
        NONE
    }

    /**
     * Words that somebody said.
     *
     * @param id from the article, the words and their place
     * @param words the words themselves, without the marks; the first part if the speaker is interrupted. Of what the
     *     writer reports without marks, the whole clause, with "that"
     * @param more the further parts, in order
     * @param form how they are given
     * @param cue the word that says that somebody speaks, such as "said"
     * @param speaker who said it
     * @param clause the clause of the writer that reports it, for some words between marks that stand in one
     * @param saidOn the words that tell when it was said, where they stand with the cue
     * @param venue the words that tell on which occasion, such as "in a statement"
     */
    public record Quote(
            String id,
            Span words,
            List<Span> more,
            QuoteForm form,
            Optional<Span> cue,
            Speaker speaker,
            Optional<Span> clause,
            Optional<Span> saidOn,
            Optional<Span> venue) {

        public Quote {
            more = List.copyOf(more);
        }

        /** A quote of which no more is told. */
        public Quote(String id, Span words, List<Span> more, QuoteForm form, Optional<Span> cue, Speaker speaker) {
            this(id, words, more, form, cue, speaker, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** How somebody's words are given. */
    public enum QuoteForm {
        /** Whole sentences between marks, or a turn in an interview or a hearing. */
        DIRECT,
        /** Some of the words between marks, inside a sentence of the writer. */
        MIXED,
        /** Without marks. */
        INDIRECT
    }

    /**
     * Who says something.
     *
     * @param words the words that name the speaker where it is said
     * @param entityId the entity they name
     * @param name that entity's name, or the words themselves if no entity is known
     * @param reason how the speaker was found, or why there is none
     * @param actorId the actor they mean, of {@link AnalysisMessage#actors()}
     */
    public record Speaker(
            Optional<Span> words,
            Optional<String> entityId,
            Optional<String> name,
            String reason,
            Optional<String> actorId) {

        /** A speaker who is not tied to an actor. */
        public Speaker(Optional<Span> words, Optional<String> entityId, Optional<String> name, String reason) {
            this(words, entityId, name, reason, Optional.empty());
        }

        public static Speaker unknown(String reason) {
            return new Speaker(Optional.empty(), Optional.empty(), Optional.empty(), reason);
        }
    }

    /**
     * A number that counts something in the world.
     *
     * @param id from the article, the words and their place
     * @param span the number with its qualifier and what it counts
     * @param number the words of the number alone
     * @param value the number; absent for "dozens" and for ranges
     * @param low the least it can be, for a range, "at least", "dozens"
     * @param high the most it can be
     * @param qualifier as the text says it: {@code exactly} if it says nothing
     * @param unit currency code or {@code percent}, where it is one
     * @param counted the words for what is counted
     * @param head the noun among them
     * @param kind what kind of count it is, in lower case: killed, injured, detained, troops, money, percent …
     * @param asOf the day for which it is told
     * @param source who says so
     * @param scope what it covers; absent in messages of before we told
     * @param cue the word that says that somebody says so, such as "said" or "according to"
     * @param change what became of it in the article, or of an earlier figure by it
     */
    public record Figure(
            String id,
            Span span,
            Span number,
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String qualifier,
            Optional<String> unit,
            Optional<Span> counted,
            Optional<String> head,
            Answer kind,
            Answer asOf,
            Speaker source,
            Optional<FigureScope> scope,
            Optional<Span> cue,
            Optional<FigureChange> change) {

        /** A figure of which no more is told than its number, its kind and its source. */
        public Figure(
                String id,
                Span span,
                Span number,
                Optional<BigDecimal> value,
                Optional<BigDecimal> low,
                Optional<BigDecimal> high,
                String qualifier,
                Optional<String> unit,
                Optional<Span> counted,
                Optional<String> head,
                Answer kind,
                Answer asOf,
                Speaker source) {
            this(
                    id,
                    span,
                    number,
                    value,
                    low,
                    high,
                    qualifier,
                    unit,
                    counted,
                    head,
                    kind,
                    asOf,
                    source,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * What a figure covers.
     *
     * @param place gazetteer id of where it counts
     * @param placeWords the words that name that place, where the figure's own sentence does
     * @param period for how long it counts, ISO 8601 as in {@link TimeExpression#value()}
     * @param periodWords the words that tell it
     * @param accrual {@code cumulative} if it counts all until then, {@code new} if only what came to it
     */
    public record FigureScope(
            Answer place, Optional<Span> placeWords, Answer period, Optional<Span> periodWords, Answer accrual) {}

    /**
     * A figure takes the place of another, or is taken back. Both figures tell it: the later one has {@code from}, the
     * earlier one {@code to}. A figure with {@code to}, and a withdrawn one, no longer hold.
     *
     * @param direction what happened
     * @param words the words that say so
     * @param from id of the earlier figure, if the article tells it
     * @param to id of the figure that holds instead
     */
    public record FigureChange(Direction direction, Span words, Optional<String> from, Optional<String> to) {}

    /** How a figure changes. */
    public enum Direction {
        /** There are more than was said before. */
        RAISED,
        /** There are fewer than was said before. */
        LOWERED,
        /** What was said before was wrong. */
        CORRECTED,
        /** Those who said so take it back. */
        WITHDRAWN
    }

    /**
     * Where an article plays.
     *
     * @param mentions the words that name places, in the order of the text
     * @param writtenFrom where it was written, as its dateline says
     * @param about the places that it is about, the one it is most about first
     */
    public record Places(List<PlaceMention> mentions, Optional<ArticlePlace> writtenFrom, List<ArticlePlace> about) {

        public Places {
            mentions = List.copyOf(mentions);
            about = List.copyOf(about);
        }
    }

    /**
     * Words that are, or look like, the name of a place.
     *
     * @param id from the article, the words and their place in it
     * @param kind what they stand for; only what is literal can be the place of an event
     * @param place which place they name; absent if that cannot be told
     * @param confidence from 0 to 1, that it is that place and no other of the name
     * @param reason how the place was chosen, or why there is none
     */
    public record PlaceMention(
            String id,
            Span span,
            PlaceKind kind,
            Optional<GazetteerPlace> place,
            BigDecimal confidence,
            String reason) {}

    /** What the name of a place stands for. */
    public enum PlaceKind {
        /** The place itself. */
        LITERAL,
        /** Those who govern there: "Moscow said". */
        GOVERNMENT,
        /** A part of the name of something else: "Washington Post", "Moscow-led". */
        PART_OF_NAME,
        /** A people, or what is of it: "Kazakhs", "the Kazakh leader". */
        DEMONYM,
        /** What is spoken there. */
        LANGUAGE,
        /** A person who is called so. */
        PERSON
    }

    /**
     * A place as the gazetteer has it.
     *
     * @param gazetteerId {@code geonames:1526273}, {@code country:KAZ}, {@code admin:US.TX} or {@code region:sahel}; a town
     *     whose number is not known by its country and its point, {@code town:CD.-1.187.29.447}
     * @param name as it is called now
     * @param lat degrees north
     * @param lon degrees east
     * @param country ISO 3166-1 alpha-3
     * @param admin1 name of the state, province or region it is or lies in
     * @param feature what it is, in lower case: country, admin1, admin2, capital, seat, town, district, region, water …
     * @param population people who live there
     */
    public record GazetteerPlace(
            String gazetteerId,
            String name,
            BigDecimal lat,
            BigDecimal lon,
            Optional<String> country,
            Optional<String> admin1,
            String feature,
            Optional<Integer> population) {}

    /**
     * A place of the whole article; its mentions say more of it.
     *
     * @param reason how it was found
     */
    public record ArticlePlace(String gazetteerId, String name, String reason) {}

    /** A layer of facts that could not be read. */
    public record Gap(String layer, String reason) {}
}
