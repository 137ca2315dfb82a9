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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which country an article, and each of its sentences, plays: that is where "the police" without a country are from. */
final class Where {

    private static final String SENTENCE = "the sentence plays in ";

    // what is behind these is not where the sentence plays: "flew to Peru", "against Peru"
    private static final Set<String> ELSEWHERE =
            Set.of("to", "into", "toward", "towards", "from", "for", "against", "via", "between", "about", "like");

    private final Map<Integer, PlaceMention> mentions = new LinkedHashMap<>();
    private final Optional<Places> places;
    private final Map<String, Integer> named = new LinkedHashMap<>();

    Where(String text, Optional<Places> places) {
        this.places = places;
        Offsets offsets = new Offsets(text);
        places.ifPresent(all -> all.mentions()
                .forEach(each -> mentions.put(offsets.utf16(each.span().start()), each)));
    }

    /** Counts what countries the article names, for want of places. */
    void note(Name[] names) {
        for (Name name : names) {
            if (name instanceof Name.Nation nation) {
                named.merge(nation.nationality().country(), 1, Integer::sum);
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
            boolean other = resolved.isPresent() && nation.nationality().form() == Nationalities.Form.COUNTRY;
            return other ? resolved : Optional.of(nation.nationality().country());
        }
        return name instanceof Name.Place ? resolved : Optional.empty();
    }

    /** The country the sentence of this word plays in, else the article's: for those who are where it happens. */
    Answer ofThoseAt(Paragraph p, int word) {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = p.sentenceStart(word); i < p.sentenceEnd(word); i++) {
            if (ELSEWHERE.contains(p.lower(i - 1))) {
                continue;
            }
            int next = i + 1;
            at(p.token(i).start())
                    .filter(each -> each.kind() == PlaceKind.LITERAL)
                    .filter(each -> !isOwner(each, p, next))
                    .flatMap(PlaceMention::place)
                    .flatMap(GazetteerPlace::country)
                    .ifPresent(countries::add);
        }
        if (countries.size() == 1) {
            String country = countries.iterator().next();
            return Answer.of(country, SENTENCE + Nationalities.nameOf(country));
        }
        return ofArticle();
    }

    /** "the U.S. consulate" is not in the U.S. */
    private static boolean isOwner(PlaceMention mention, Paragraph p, int next) {
        return p.is(next, "NN")
                && mention.place()
                        .filter(place -> place.gazetteerId().startsWith("country:"))
                        .isPresent();
    }

    /** The country the article is about, if it names no other: troops that are told without one may be of any that is named. */
    Answer ofOnlyOne() {
        Set<String> countries = new LinkedHashSet<>(named.keySet());
        mentions.values().stream()
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
        Answer there = ofThoseAt(p, word);
        Optional<String> country = there.value();
        boolean alone = there.reason().startsWith(SENTENCE) || country.isEmpty() || isHalfOfAllNamed(country.get());
        return alone ? there : Answer.unknown("no word tells the country, and the article plays in several");
    }

    private boolean isHalfOfAllNamed(String country) {
        List<String> all = mentions.values().stream()
                .flatMap(each -> each.place().stream())
                .flatMap(each -> each.country().stream())
                .toList();
        return Collections.frequency(all, country) * 2 >= all.size();
    }

    /** The country the article is mostly about. */
    Answer ofArticle() {
        for (ArticlePlace about : places.map(Places::about).orElse(List.of())) {
            Optional<String> country = country(about);
            if (country.isPresent()) {
                return Answer.of(country.get(), "the article is mostly about " + about.name());
            }
        }
        Optional<ArticlePlace> dateline = places.flatMap(Places::writtenFrom);
        Optional<String> written = dateline.flatMap(this::country);
        if (written.isPresent()) {
            return Answer.of(
                    written.get(),
                    "the article was written in " + dateline.orElseThrow().name());
        }
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most ->
                        Answer.of(most.getKey(), "the article names " + Nationalities.nameOf(most.getKey()) + " most"))
                .orElseGet(() -> Answer.unknown("neither these words nor the article name a country"));
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
