package dateline.processing.place;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an outlet is at home, as far as its address and name tell: the country of its domain, and the place in its name
 * ("richmondregister.com", "Lancaster Citizen"). Which Richmond that is, the article tells.
 *
 * @param country alpha-3 code of the country of the domain
 * @param key of the place name in the outlet's name; empty if there is none
 * @param places those that it may mean
 */
record Home(Optional<String> country, String key, List<Place> places) {

    private static final int SHORTEST = 4;
    private static final double WEIGHT = 3;
    private static final double IN_COUNTRY = 1.2;
    private static final double CALLED_AFTER = 3;
    // A paper in English that is called after Paris or Athens is hardly one of France or Greece.
    private static final Set<String> ENGLISH_SPEAKING = Set.of("USA", "GBR", "CAN", "AUS", "IRL", "NZL", "ZAF", "IND");
    private static final Pattern BEFORE_THE_PLACE = Pattern.compile("^(?:news|online|weekly|the|my|daily)+");
    private static final Pattern AFTER_THE_PLACE =
            Pattern.compile("(?:daily|local|online|and|free|evening|sunday|morning"
                    + "|news|register|times|telegram|review|citizen|herald|sentinel|press|post|journal|star|extra|advocate|tribune"
                    + "|gazette|today|leader|beacon|mercury|chronicle|mail|echo|standard|argus|enquirer|inquirer|dispatch|monitor"
                    + "|observer|record|sun|world|globe|guardian|bulletin|courier|examiner|sentinel|telegraph|independent|pi$"
                    + "|democrat|republican|reporter|messenger|voice|city|county|state).*");
    // Domains of countries that anybody buys for the look of them.
    private static final Set<String> NO_HOME = Set.of("tv", "me", "io", "co", "fm", "ai", "to", "ws", "cc", "ly", "gg");
    private static final Map<String, String> ODD_DOMAINS = Map.of("uk", "GBR");

    Home {
        places = List.copyOf(places);
    }

    /** An outlet of which nothing is known. */
    static Home unknown() {
        return new Home(Optional.empty(), "", List.of());
    }

    /**
     * The home of an outlet.
     *
     * @param outlet its name; may be empty
     * @param url of one of its pages
     */
    static Home of(String outlet, Optional<String> url, Gazetteer gazetteer) {
        Optional<String> host = url.flatMap(Home::host);
        Optional<String> country = host.flatMap(Home::countryOf);
        for (String label : labels(host, outlet)) {
            Home home = named(label, country, gazetteer);
            if (!home.places.isEmpty()) {
                return home;
            }
        }
        return new Home(country, "", List.of());
    }

    /** How much speaks for a place that a name may mean, because the outlet is at home there or is called after it. */
    double speaksFor(Place candidate, String name) {
        double inCountry = country.filter(candidate.country()::equals).isPresent() ? IN_COUNTRY : 0;
        boolean called = name.equals(key) && candidate.feature().isSettlement();
        boolean likely =
                country.map(candidate.country()::equals).orElse(ENGLISH_SPEAKING.contains(candidate.country()));
        return inCountry + (called && likely ? CALLED_AFTER : 0);
    }

    /** Adds what the outlet's name names to the senses of an article. */
    void addTo(Map<String, Sense> senses) {
        if (!places.isEmpty()) {
            senses.computeIfAbsent(key, k -> new Sense(k, places)).addWeight(WEIGHT);
        }
    }

    private static List<String> labels(Optional<String> host, String outlet) {
        String name = outlet.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return host.map(each -> List.of((each + "." + name).split("\\."))).orElse(List.of(name));
    }

    private static Home named(String label, Optional<String> country, Gazetteer gazetteer) {
        String name = BEFORE_THE_PLACE.matcher(label.replace("-", "")).replaceFirst("");
        for (int end = name.length(); end >= SHORTEST; end--) {
            Matcher rest = AFTER_THE_PLACE.matcher(name.substring(end));
            List<Place> places = end == name.length() || rest.matches()
                    ? gazetteer.named(name.substring(0, end)).stream()
                            .filter(each -> each.feature().isSettlement())
                            .toList()
                    : List.of();
            if (!places.isEmpty()) {
                return new Home(country, PlaceNames.key(name.substring(0, end)), places);
            }
        }
        return unknown();
    }

    private static Optional<String> countryOf(String host) {
        String domain = host.substring(host.lastIndexOf('.') + 1);
        String alpha3 = ODD_DOMAINS.getOrDefault(domain, Countries.alpha3(domain.toUpperCase(Locale.ROOT)));
        return NO_HOME.contains(domain) || alpha3.isEmpty() ? Optional.empty() : Optional.of(alpha3);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
