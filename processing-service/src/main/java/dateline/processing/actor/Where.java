package dateline.processing.actor;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.Answer;
import dateline.processing.article.Paragraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** In which country an article, and each of its sentences, plays: that is where "the police" without a country are from. */
final class Where {

    private static final double SURE = .75;
    private static final int NEAR = 30;

    // what is behind these is not where the sentence plays: "flew to Peru", "against Peru"
    private static final Set<String> ELSEWHERE =
            Set.of("to", "into", "toward", "towards", "from", "for", "against", "via", "between", "about", "like");

    private final Map<Integer, PlaceMention> mentions = new LinkedHashMap<>();
    private final Optional<Places> places;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Set<String> byName = new LinkedHashSet<>();
    private final String text;
    private final Offsets offsets;

    Where(String text, Optional<Places> places) {
        this.places = places;
        this.text = text;
        this.offsets = new Offsets(text);
        places.ifPresent(all -> all.mentions()
                .forEach(each -> mentions.put(offsets.utf16(each.span().start()), each)));
    }

    /** Counts what countries the article names, for want of places. */
    void note(Name[] names) {
        for (Name name : names) {
            if (name instanceof Name.Nation nation) {
                named.merge(nation.nationality().country(), 1, Integer::sum);
                if (nation.nationality().form() != Nationalities.Form.PEOPLE) {
                    byName.add(nation.nationality().country());
                }
            }
        }
    }

    /** What place the words that begin at this offset name, where that is known. */
    Optional<PlaceMention> at(int utf16) {
        return Optional.ofNullable(mentions.get(utf16));
    }

    /** Whether exactly these words name a place, and mean the place. */
    boolean isLiterally(int start, int end) {
        return at(start)
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent())
                .filter(each -> each.span().text().length() == end - start)
                .isPresent();
    }

    /** The country that the words of this name lie in or mean. */
    Optional<String> countryOf(Paragraph p, Name name) {
        Optional<String> resolved =
                at(p.token(name.from()).start()).flatMap(PlaceMention::place).flatMap(GazetteerPlace::country);
        if (name instanceof Name.Nation nation) {
            boolean other = resolved.isPresent()
                    && (nation.nationality().form() == Nationalities.Form.COUNTRY
                            || nation.nationality().form() == Nationalities.Form.CAPITAL);
            return other ? resolved : Optional.of(nation.nationality().country());
        }
        return name instanceof Name.Place ? resolved : Optional.empty();
    }

    /** The country the sentence of this word plays in, else the article's: for those who are where it happens. */
    Answer ofThoseAt(Paragraph p, int word) {
        return ofSentence(p, word).orElseGet(this::ofArticle);
    }

    /** The country the sentence of this word plays in, where it names places of one, or begins with one. */
    Optional<Answer> ofSentence(Paragraph p, int word) {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = p.sentenceStart(word); i < p.sentenceEnd(word); i++) {
            if (ELSEWHERE.contains(p.lower(i - 1))) {
                continue;
            }
            int next = i + 1;
            at(p.token(i).start())
                    .filter(each -> each.kind() == PlaceKind.LITERAL && isSure(each))
                    .filter(each -> !isOwner(each, p, next))
                    .flatMap(PlaceMention::place)
                    .flatMap(GazetteerPlace::country)
                    .ifPresent(countries::add);
        }
        boolean opened = isOpened(p, word);
        return countries.stream()
                .findFirst()
                .filter(country -> countries.size() == 1 || opened)
                .map(country -> Answer.of(country, "the sentence plays in " + Nationalities.nameOf(country)));
    }

    /** Of which country an office without one is: of that where the sentence says it stands first, else the article's. */
    Answer ofOfficeAt(Paragraph p, int word) {
        return Optional.of(word)
                .filter(at -> isOpened(p, at))
                .flatMap(at -> ofSentence(p, at))
                .or(this::ofGovernmentAtHome)
                .orElseGet(this::ofArticle);
    }

    /** The country that acts first in the article, if it is written from there: what it does elsewhere its own ministers do. */
    private Optional<Answer> ofGovernmentAtHome() {
        Optional<String> home = places.flatMap(Places::writtenFrom).flatMap(this::country);
        return mentions.values().stream()
                .filter(each -> each.kind() != PlaceKind.PART_OF_NAME)
                .findFirst()
                .filter(each -> each.kind() == PlaceKind.GOVERNMENT)
                .flatMap(PlaceMention::place)
                .flatMap(GazetteerPlace::country)
                .filter(country -> home.equals(Optional.of(country)))
                .map(country -> Answer.of(
                        country,
                        "the government of " + Nationalities.nameOf(country) + " acts, and from there it is written"));
    }

    /** "In Lima, a spokesman ..." */
    private static boolean isOpened(Paragraph p, int word) {
        return p.lower(p.sentenceStart(word)).equals("in");
    }

    /** The country whose government acts where the sentence of this word begins: its spokesman is who says so. */
    Optional<Answer> ofGovernmentAt(Paragraph p, int word) {
        return at(p.token(p.sentenceStart(word)).start())
                .filter(each -> each.kind() == PlaceKind.GOVERNMENT)
                .flatMap(PlaceMention::place)
                .flatMap(GazetteerPlace::country)
                .map(country -> Answer.of(
                        country, "the government of " + Nationalities.nameOf(country) + " acts in the sentence"));
    }

    /** The country of the town in "Port Ann University", where it is likely to be that one. */
    Optional<Answer> inName(Paragraph p, Name name) {
        return IntStream.range(name.from(), name.to())
                .mapToObj(i -> at(p.token(i).start()))
                .flatMap(Optional::stream)
                .filter(each -> each.kind() == PlaceKind.PART_OF_NAME
                        && each.confidence().doubleValue() >= SURE)
                .findFirst()
                .flatMap(each -> each.place()
                        .flatMap(GazetteerPlace::country)
                        .map(country -> Answer.of(country, "\"" + each.span().text() + "\" in its name")));
    }

    /** Whether the place is likely to be that one of the name. */
    boolean isSureOf(Paragraph p, Name name) {
        return at(p.token(name.from()).start())
                .filter(mention -> mention.confidence().doubleValue() >= SURE)
                .isPresent();
    }

    /** A village that may be another of the name, in a country that the article names nowhere else, tells nothing. */
    private boolean isSure(PlaceMention mention) {
        Optional<String> country = mention.place().flatMap(GazetteerPlace::country);
        return mention.confidence().doubleValue() >= SURE
                || mentions.values().stream()
                                .filter(each -> each.kind() != PlaceKind.PART_OF_NAME)
                                .filter(each -> each.place()
                                        .flatMap(GazetteerPlace::country)
                                        .equals(country))
                                .count()
                        > 1;
    }

    /** "the U.S. consulate" is not in the U.S. */
    private static boolean isOwner(PlaceMention mention, Paragraph p, int next) {
        return p.is(next, "NN")
                && mention.place()
                        .filter(place -> place.gazetteerId().startsWith("country:"))
                        .isPresent();
    }

    /** Port Ann in "sent back towards Port Ann" */
    private boolean isElsewhere(PlaceMention mention) {
        int start = offsets.utf16(mention.span().start());
        String before = text.substring(Math.max(0, start - NEAR), start).stripTrailing();
        return before.endsWith(" toward") || before.endsWith(" towards") || before.endsWith(" via");
    }

    /** "Norland troops", but not "a Norland pilot" */
    private boolean isOfForces(PlaceMention mention) {
        int end = offsets.utf16(mention.span().end());
        String behind = text.substring(end, Math.min(text.length(), end + NEAR)).replaceFirst("^[ -]+", "");
        String next = behind.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
        return Sectors.ofModifier(next)
                .or(() -> Sectors.ofHead(next.replaceFirst("s$", "")))
                .filter(word -> word.sector().equals("MIL"))
                .isPresent();
    }

    /** The country the article is about, if it names no other: troops that are told without one may be of any that is named. */
    Answer ofOnlyOne() {
        Set<String> countries = new LinkedHashSet<>(byName);
        mentions.values().stream()
                .filter(each -> each.kind() != PlaceKind.DEMONYM || isOfForces(each))
                .flatMap(each -> each.place().stream())
                .flatMap(each -> each.country().stream())
                .forEach(countries::add);
        if (countries.size() != 1) {
            return Answer.unknown("no word tells their country, and the article names several or none");
        }
        String country = countries.iterator().next();
        return Answer.of(country, "the article names no country but " + Nationalities.nameOf(country));
    }

    /**
     * Where somebody is from of whom no word tells it: where the sentence plays, else the country the article is mostly
     * about, if no other is named nearly as often.
     */
    Answer ofThoseNamedAt(Paragraph p, int word) {
        return ofSentence(p, word).orElseGet(() -> {
            Answer mostly = ofArticle();
            boolean alone =
                    mostly.value().filter(country -> !isHalfOfAllNamed(country)).isEmpty();
            return alone ? mostly : Answer.unknown("no word tells the country, and the article plays in several");
        });
    }

    private boolean isHalfOfAllNamed(String country) {
        List<String> all = mentions.values().stream()
                .flatMap(each -> each.place().stream())
                .flatMap(each -> each.country().stream())
                .toList();
        return Collections.frequency(all, country) * 2 >= all.size();
    }

    /** The country the article is mostly about, unless it names places of another far more often. */
    Answer ofArticle() {
        Map<String, Integer> weights = weights();
        Optional<String> heaviest =
                weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        for (ArticlePlace about : places.map(Places::about).orElse(List.of())) {
            Optional<String> country = country(about);
            boolean outweighed = country.isPresent()
                    && weights.getOrDefault(country.get(), 0) * 3 < weights.getOrDefault(heaviest.orElse(""), 0) * 2;
            if (country.isPresent() && !outweighed) {
                return Answer.of(country.get(), "the article is mostly about " + about.name());
            }
        }
        if (heaviest.isPresent()) {
            String country = heaviest.get();
            return Answer.of(country, "the article names places of " + Nationalities.nameOf(country) + " most");
        }
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most ->
                        Answer.of(most.getKey(), "the article names " + Nationalities.nameOf(most.getKey()) + " most"))
                .orElseGet(() -> Answer.unknown("neither these words nor the article name a country"));
    }

    /** How much each country is named: places where something is count most; a people is named to tell it from others. */
    private Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (PlaceMention each : mentions.values()) {
            int weight =
                    switch (each.kind()) {
                        case LITERAL -> isElsewhere(each) ? 1 : 4;
                        case DEMONYM -> 1;
                        default -> 2;
                    };
            each.place()
                    .flatMap(GazetteerPlace::country)
                    .ifPresent(country -> weights.merge(country, weight, Integer::sum));
        }
        places.flatMap(Places::writtenFrom)
                .flatMap(this::country)
                .ifPresent(country -> weights.merge(country, 6, Integer::sum));
        return weights;
    }

    private Optional<String> country(ArticlePlace place) {
        if (place.gazetteerId().startsWith("country:")) {
            return Optional.of(place.gazetteerId().substring("country:".length()));
        }
        return mentions.values().stream()
                .flatMap(each -> each.place().stream())
                .filter(each -> each.gazetteerId().equals(place.gazetteerId()))
                .flatMap(each -> each.country().stream())
                .findFirst();
    }
}
