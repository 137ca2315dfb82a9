package dateline.processing.event;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.processing.actor.Nationalities;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The place of a deed whose clause names none: that of the first paragraph, of its own paragraph, of the whole article. */
final class Setting {

    // deeds that are done where those are who do them
    private static final Set<String> LOCAL = Set.of("PROTEST", "ASSAULT", "COERCE", "MOBILIZE", "RETREAT");

    private static final Set<String> FORCE = Set.of("PROTEST", "ASSAULT", "COERCE");

    private static final Set<String> LAW = Set.of("COP", "JUD");

    // those who are out where the news is written, unlike troops and ministries
    private static final Set<String> STREET = Set.of("COP", "CVL", "EDU", "LAB", "CRM", "JUD");

    private static final Pattern THIS_TOWN =
            Pattern.compile("\\bthis (?:[\\p{L}-]+ ){0,3}(?:city|town|village|suburb|port|capital)\\b");

    private final Article article;
    private final Optional<Places> places;
    private final List<PlaceMention> literal;
    private final Towns towns;

    /**
     * @param literal the mentions that are a place
     */
    Setting(Article article, Optional<Places> places, List<PlaceMention> literal) {
        this.article = article;
        this.places = places;
        this.towns = new Towns(article);
        this.literal = literal.stream().filter(each -> !towns.isInSpeech(each)).toList();
    }

    /** What a headline tells, the first paragraph tells with its place. What states do, they need not do where it was written. */
    Optional<Place> ofLead(Reading reading, List<Participant> actors) {
        // a mayor who is shot is shot in his town; one who is jailed or dismissed is not
        boolean titled = reading.type().equals("ASSAULT");
        List<GazetteerPlace> towns = this.towns.in(
                literal.stream().filter(each -> Lead.holds(article, each.span()) && mayBe(reading, each)));
        List<GazetteerPlace> own = this.towns.in(ofOwnWords()
                .filter(each -> Lead.holds(article, each.span()))
                .filter(each -> mayBe(reading, each))
                .filter(each -> titled || !this.towns.isInTitle(each)));
        List<GazetteerPlace> elsewhere =
                own.stream().filter(each -> !isWrittenFrom(each)).toList();
        List<GazetteerPlace> others = elsewhere.isEmpty() ? own : elsewhere;
        List<GazetteerPlace> headline = own.isEmpty() && FORCE.contains(reading.type()) ? ofHeadline() : List.of();
        if (Towns.isOne(headline)) {
            // "Norland stops boat off Port Arrow": what was told from the capital is not of the capital
            return Optional.of(new Place(
                    Optional.of(headline.getFirst()), Optional.empty(), "the only town that the headline names"));
        }
        List<GazetteerPlace> told = others.isEmpty() ? towns : others;
        if (elsewhere.isEmpty() && (isLeadUnplaced() || isOnTheWay())) {
            return Optional.empty();
        }
        boolean local = !others.isEmpty()
                || Towns.isOne(told)
                        && (LOCAL.contains(reading.type()) || actors.stream().anyMatch(Setting::isCourt))
                        && actors.stream().noneMatch(Setting::isNational)
                        && (Home.isOfNobody(actors, List.of())
                                || Home.isOf(actors, told.getFirst().country()));
        return local && Towns.isOne(told)
                ? Optional.of(new Place(
                        Optional.of(told.getFirst()), Optional.empty(), "the only town that the first paragraph names"))
                : Optional.empty();
    }

    private List<GazetteerPlace> ofHeadline() {
        return towns
                .in(literal.stream().filter(towns::isNear).filter(each -> article.kindAt(
                                article.text().offsetByCodePoints(0, each.span().start()))
                        .filter(kind -> kind == BlockKind.HEADLINE)
                        .isPresent()))
                .stream()
                .filter(each -> !isWrittenFrom(each))
                .toList();
    }

    /** Those of two countries who meet or sign something do so where it is told from, if that is at home for one of them. */
    Optional<Place> ofMeeting(List<Participant> actors, List<Participant> recipients) {
        List<Participant> all =
                Stream.concat(actors.stream(), recipients.stream()).toList();
        List<GazetteerPlace> towns = this.towns.in(literal.stream().filter(each -> Lead.holds(article, each.span())));
        boolean abroad = all.stream()
                        .flatMap(each -> each.country().value().stream())
                        .distinct()
                        .count()
                > 1;
        return abroad
                        && Towns.isOne(towns)
                        && !isLeadUnplaced()
                        && Home.isOf(all, towns.getFirst().country())
                ? Optional.of(new Place(
                        Optional.of(towns.getFirst()),
                        Optional.empty(),
                        "the only town that the first paragraph names, at home for one of those who meet"))
                : Optional.empty();
    }

    /** The only town of a country that the first paragraph names, but for the one where it was written. */
    Optional<Where> townOfLead(Reading reading, Where country) {
        List<GazetteerPlace> towns = this.towns
                .in(ofOwnWords()
                        .filter(each -> Lead.holds(article, each.span()))
                        .filter(each -> mayBe(reading, each)))
                .stream()
                .filter(each -> !isWrittenFrom(each))
                .toList();
        if (towns.isEmpty() && isLeadOfThisTown()) {
            towns = this.towns.in(literal.stream().filter(each -> Lead.isBeforeFirstWords(article, each.span())));
        }
        return nearer(country, towns);
    }

    /** "raided a plant in this quiet town": the one where it was written. */
    private boolean isLeadOfThisTown() {
        return article.blocks().stream()
                .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .filter(each -> THIS_TOWN
                        .matcher(article.text())
                        .region(
                                article.text().offsetByCodePoints(0, each.start()),
                                article.text().offsetByCodePoints(0, each.end()))
                        .find())
                .isPresent();
    }

    private Optional<Where> nearer(Where country, List<GazetteerPlace> towns) {
        boolean nearer = country.place()
                .place()
                .filter(each -> !isTown(each))
                .filter(each -> Towns.isOne(towns)
                        && each.country().equals(towns.getFirst().country()))
                .isPresent();
        return nearer && !isLeadUnplaced()
                ? Optional.of(new Where(
                        new Place(
                                Optional.of(towns.getFirst()),
                                Optional.empty(),
                                "the only town that the first paragraph names"),
                        Where.Step.SETTING))
                : Optional.empty();
    }

    /** Whether the first paragraph names a place that the gazetteer does not have: then no other is where it all happened. */
    private boolean isLeadUnplaced() {
        return places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isEmpty())
                .filter(each -> !Lead.isBeforeFirstWords(article, each.span()))
                .anyMatch(each -> Lead.holds(article, each.span()) && this.towns.isByWords(each));
    }

    /** "on the road between Port Arrow and Lund" */
    private boolean isOnTheWay() {
        return ofOwnWords().anyMatch(each -> Lead.holds(article, each.span()) && this.towns.isBetween(each));
    }

    /** Where the news was written need not be where it happened: what the text itself names goes first. */
    private Stream<PlaceMention> ofOwnWords() {
        return literal.stream().filter(each -> !Lead.isBeforeFirstWords(article, each.span()));
    }

    /** Whether it is done on the spot: people and troops are where they do it, states need not be. */
    static boolean isOnTheSpot(Reading reading, List<Participant> actors) {
        boolean decreed = Set.of("SANCTION", "CONCEDE").contains(reading.type())
                || reading.mode().filter("investigate"::equals).isPresent();
        return LOCAL.contains(reading.type())
                || reading.mode().filter("convict"::equals).isPresent()
                || decreed && actors.stream().anyMatch(Setting::isOfLaw);
    }

    /** Whether it may be where it was done: not where something lies that was seized, nor, of a verdict, where the crime was. */
    private boolean mayBe(Reading reading, PlaceMention named) {
        return !towns.isOfProperty(named) && !(isVerdict(reading) && towns.isOfCrime(named));
    }

    private static boolean isVerdict(Reading reading) {
        return reading.mode().filter("convict"::equals).isPresent()
                || reading.type().equals("CONCEDE");
    }

    private static boolean isOfLaw(Participant who) {
        return who.sector().value().filter(LAW::contains).isPresent();
    }

    private static boolean isCourt(Participant who) {
        return who.sector().value().filter("JUD"::equals).isPresent();
    }

    private boolean isWrittenFrom(GazetteerPlace place) {
        return places.flatMap(Places::writtenFrom)
                        .map(ArticlePlace::gazetteerId)
                        .filter(place.gazetteerId()::equals)
                        .isPresent()
                || literal.stream()
                        .filter(each -> Lead.isBeforeFirstWords(article, each.span()))
                        .anyMatch(each -> each.place()
                                .filter(one -> one.gazetteerId().equals(place.gazetteerId()))
                                .isPresent());
    }

    /** The only town that its paragraph has named before it. */
    Optional<Place> ofParagraph(Tree tree, Reading reading) {
        int block = article.blockAt(tree.sentence().start());
        int start = article.text().codePointCount(0, tree.token(reading.deed()).start());
        if (block < 0) {
            return Optional.empty();
        }
        List<GazetteerPlace> before = this.towns.in(ofOwnWords()
                .filter(each -> !this.towns.isInTitle(each) && !this.towns.isGoal(each))
                .filter(each -> mayBe(reading, each))
                .filter(each -> each.span().end() <= start
                        && each.span().start() >= article.blocks().get(block).start()));
        return Towns.isOne(before)
                ? Optional.of(new Place(
                        Optional.of(before.getFirst()),
                        Optional.empty(),
                        "the only town told before it in the paragraph"))
                : Optional.empty();
    }

    /**
     * The one town in which the whole article plays, or its country.
     *
     * @param national whether what is done is done to the whole country
     */
    Optional<Place> ofArticle(
            Reading reading, List<Participant> actors, List<Participant> recipients, boolean national) {
        if (isLeadUnplaced()) {
            return Optional.empty();
        }
        List<GazetteerPlace> told = this.towns.in(ofOwnWords().filter(each -> mayBe(reading, each)));
        List<GazetteerPlace> towns = told.isEmpty() ? this.towns.in(literal.stream()) : told;
        if (literal.stream().anyMatch(each -> this.towns.isLedTo(each))) {
            // "on the road to Port Arrow": not everything happens in the one town
            return Optional.empty();
        }
        if (national || actors.stream().anyMatch(Setting::isNational)) {
            boolean own = Towns.isOneCountry(towns)
                    && (national
                            || Home.isOfNobody(actors, List.of())
                            || Home.isOf(actors, towns.getFirst().country()) && !Home.isOfSeveral(actors));
            return own ? country(towns.getFirst()) : Optional.empty();
        }
        if (!Towns.isOne(towns)) {
            return Optional.empty();
        }
        GazetteerPlace town = towns.getFirst();
        boolean theirs = Home.isOf(actors, town.country())
                || Home.isOf(recipients, town.country())
                || Home.isOfNobody(actors, recipients)
                || isMostly(town.country());
        return theirs
                ? Optional.of(new Place(
                        Optional.of(town),
                        Optional.empty(),
                        "none is named in its clause; the article names no other town"))
                : Optional.empty();
    }

    /** The one town that has been told of so far, if the first paragraph or the headline tells of it. */
    Optional<Place> ofStory(Tree tree, Reading reading, List<Participant> actors) {
        int end = article.text().codePointCount(0, tree.sentence().end());
        int lead = article.blocks().stream()
                .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                .mapToInt(each -> each.end())
                .findFirst()
                .orElse(0);
        List<PlaceMention> before =
                literal.stream().filter(each -> each.span().end() <= end).toList();
        List<PlaceMention> own = before.stream()
                .filter(each -> !Lead.isBeforeFirstWords(article, each.span()) && !this.towns.isGoal(each))
                .filter(each -> mayBe(reading, each))
                .toList();
        boolean told = own.stream()
                .anyMatch(each -> each.span().end() <= lead
                        && each.place().filter(Setting::isTown).isPresent());
        List<GazetteerPlace> towns = this.towns.in((told ? own : before).stream());
        boolean theirs = Home.isOfNobody(actors, List.of())
                || !towns.isEmpty() && Home.isOf(actors, towns.getFirst().country());
        boolean atHome = actors.stream()
                .anyMatch(each -> each.sector().value().filter(STREET::contains).isPresent());
        return (told || atHome)
                        && theirs
                        && Towns.isOne(towns)
                        && !isLeadUnplaced()
                        && actors.stream().noneMatch(Setting::isNational)
                ? Optional.of(new Place(
                        Optional.of(towns.getFirst()), Optional.empty(), "the only town that was told before it"))
                : Optional.empty();
    }

    /** Whether somebody acts all over a country: states, alliances, and authorities that only tell what was done. */
    private static boolean isNational(Participant who) {
        return who.span().isEmpty()
                || who.country().value().filter(Home::isNoState).isPresent()
                || Nationalities.isState(who.name(), who.country());
    }

    private Optional<Place> country(GazetteerPlace town) {
        return literal.stream()
                .flatMap(each -> each.place().stream())
                .filter(each ->
                        each.feature().equals("country") && each.country().equals(town.country()))
                .findFirst()
                .map(each -> new Place(
                        Optional.of(each),
                        Optional.empty(),
                        "none is named in its clause; the article plays in this country"));
    }

    static boolean isTown(GazetteerPlace place) {
        return !Set.of("country", "region", "water").contains(place.feature())
                && !place.feature().startsWith("admin");
    }

    /** Whether nearly all the article plays in one country. */
    private boolean isMostly(Optional<String> country) {
        long there = literal.stream()
                .filter(each -> each.place().orElseThrow().country().equals(country))
                .count();
        return there * 10 >= literal.size() * 7L;
    }
}
