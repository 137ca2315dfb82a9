package dateline.processing.predict;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.processing.entity.KnownPlaces;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts our three kinds into the task's types, by the words of the name and of the text around it. */
final class PoliticalTypes {

    private static final Pattern COURTESY = Pattern.compile("^(?:(?:Mr|Mrs|Ms|Dr)\\.?|Miss|Sir|Dame|Lord|Lady) ");
    private static final Pattern PARTY = Pattern.compile(
            "(?i)\\b(?:part(?:y|ei|i|ido|ito|ij)|democrats?|republicans?|liberals?|"
                    + "conservatives?|labou?r|greens?|socialists?|communists?|front|bloc|coalition|alliance|alternative)\\b");
    private static final Pattern NO_PARTY = Pattern.compile("(?i)\\b(?:liberation front|union of|labou?r union)\\b");
    private static final Pattern PARTY_ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}l&-]{1,5}");
    private static final Pattern NO_PARTY_ACRONYM = Pattern.compile(
            "EU|UN|NATO|CIA|FBI|BBC|CNN|NBC|CBS|ABC|IMF|WTO|OSCE|OPEC|ASEAN|NASA|NSA|KGB|MI\\d|AFL|CIO|ACLU|IRA|ETA|PLO");
    private static final Pattern ELECTION = Pattern.compile("(?i)\\belections?\\b|\\breferendum\\b");
    private static final Pattern POLITICS = Pattern.compile(
            "(?i)\\b(?:presidents?|ministers?|premier|senators?|governors?|mayors?|"
                    + "chancellor|candidates?|elect(?:ed|ion|ions|oral)|part(?:y|ies)|parliament(?:ary)?|cabinet|congress(?:man|woman)?|"
                    + "politicians?|leaders?|secretary|MPs?|votes?|voters|government|deput(?:y|ies)|democrats?|republicans?|senate|"
                    + "incumbent|campaign|re-election|ambassador|coalition|opposition|legislat\\w+|constituency|seats?)\\b");

    private final boolean political;

    PoliticalTypes(String text) {
        Matcher words = POLITICS.matcher(text);
        political = words.find();
    }

    static int courtesyIn(String mention) {
        Matcher courtesy = COURTESY.matcher(mention);
        return courtesy.find() ? courtesy.end() : 0;
    }

    String of(Entity entity, Mention mention) {
        String name = entity.name();
        if (entity.kind() == EntityKind.PERSON) {
            return political ? "politician" : "person";
        }
        if (entity.kind() == EntityKind.PLACE) {
            return KnownPlaces.isCountry(name)
                            || KnownPlaces.isCountry(mention.span().text())
                    ? "country"
                    : "location";
        }
        if (ELECTION.matcher(name).find()) {
            return "election";
        }
        if (political
                && PARTY_ACRONYM.matcher(name).matches()
                && !NO_PARTY_ACRONYM.matcher(name).matches()) {
            return "politicalparty";
        }
        return PARTY.matcher(name).find() && !NO_PARTY.matcher(name).find() ? "politicalparty" : "organisation";
    }
}
