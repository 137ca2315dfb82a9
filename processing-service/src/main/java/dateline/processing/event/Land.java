package dateline.processing.event;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.processing.actor.Nationalities;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells only the country of a deed: of what a state does at home, and of what was done at a place that the gazetteer lacks ("killed
 * six at Lopwe" in an article of which all places are in Norland).
 */
final class Land {

    private static final Lexicon LEXICON = Lexicon.standard();

    private static final Set<String> AT_HOME =
            Set.of("censor", "restrict", "curfew", "martial-law", "convict", "arrest", "expel");
    // "Norland shut the Port Arrow crossing", where no other place is named
    private static final Set<String> BY_STATES = Set.of("SANCTION", "COERCE");
    // whoever attacks or helps may come from another country
    private static final Set<String> FROM_ABROAD = Set.of("ASSAULT", "MOBILIZE", "AID");
    private static final Set<String> THEIRS = Set.of("its", "their");
    private static final String LACKING = "the gazetteer does not have ";
    // parts in ten of the places named, where not all are in the one country
    private static final int MOSTLY = 7;

    private final Article article;
    private final List<PlaceMention> all;
    private final List<PlaceMention> told;
    private final boolean bare;

    /** @param literal the mentions that are a known place */
    Land(Article article, Optional<Places> places, List<PlaceMention> literal) {
        this.article = article;
        this.all = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.place().isPresent())
                .toList();
        List<PlaceMention> own = literal.stream()
                .filter(each -> each.place().orElseThrow().country().isPresent())
                .filter(each -> !Lead.isBeforeFirstWords(article, each.span()))
                .toList();
        this.bare = own.isEmpty();
        this.told = bare
                ? all.stream()
                        .filter(each -> each.place().orElseThrow().country().isPresent())
                        .toList()
                : own;
    }

    /**
     * @param words that name the place that is lacking
     * @param named where they stand, for the reason
     */
    Where ofUnknown(Span words, String named, Tree tree, Reading reading, List<Participant> actors) {
        String reason = LACKING + "“" + words.text() + "”, named in its " + named;
        return told.stream()
                .map(each -> each.place().orElseThrow().country().orElseThrow())
                .distinct()
                .filter(country -> isOf(country, tree, reading, actors))
                .flatMap(country -> country(country).stream())
                .findFirst()
                .map(country ->
                        Where.lacking(words, Optional.of(country), reason + "; the article plays in " + country.name()))
                .or(() -> ofOwners(words, tree, reading, actors)
                        .map(country -> Where.lacking(
                                words,
                                Optional.of(country),
                                reason + "; " + country.name() + " is the country of those who do it")))
                .orElseGet(() -> Where.lacking(words, Optional.empty(), reason));
    }

    /** "in the north", "nationwide": in no one town, and in the country if the article plays in no other. */
    Where ofArea(Span words) {
        String reason = "“" + words.text() + "” is no one town";
        return told.stream()
                .map(each -> each.place().orElseThrow().country().orElseThrow())
                .distinct()
                .filter(country -> told.stream().allMatch(each -> isIn(each, country)))
                .flatMap(country -> country(country).stream())
                .findFirst()
                .map(country ->
                        Where.lacking(words, Optional.of(country), reason + "; the article plays in " + country.name()))
                .orElseGet(() -> Where.lacking(words, Optional.empty(), reason));
    }

    /** "the town of Port Arrow in western Norland": the country that is named with it. */
    Optional<Where> within(Span words, GazetteerPlace larger) {
        return larger.country()
                .flatMap(this::country)
                .map(country -> Where.lacking(
                        words,
                        Optional.of(country),
                        LACKING + "“" + words.text() + "”, named in its clause with “" + larger.name() + "”"));
    }

    /** "Norland stepped up checks at its Port Arrow post"; "Norland turned back families at Port Arrow", in news mostly of Norland. */
    private Optional<GazetteerPlace> ofOwners(Span words, Tree tree, Reading reading, List<Participant> actors) {
        List<String> theirs = actors.stream()
                .flatMap(each -> each.country().value().stream())
                .filter(each -> !Home.isNoState(each))
                .distinct()
                .toList();
        boolean own = theirs.size() == 1 && isCalledTheirs(words, tree);
        return theirs.stream()
                .filter(country -> own || isForemost(country, reading))
                .findFirst()
                .flatMap(this::country);
    }

    /** "its crossing at Port Arrow" */
    private boolean isCalledTheirs(Span words, Tree tree) {
        int name = tree.wordAt(article.text().offsetByCodePoints(0, words.end()));
        for (int at = name; at >= 0 && !tree.is(at, "VB"); at = tree.governor(at)) {
            if (tree.hasChild(at, THEIRS, "nmod:poss")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article names more of that country than of any other; of what may be done abroad, nearly all. */
    private boolean isForemost(String country, Reading reading) {
        long there = told.stream().filter(each -> isIn(each, country)).count();
        if (FROM_ABROAD.contains(reading.type())) {
            return there * 10 >= told.size() * (long) MOSTLY;
        }
        return told.stream()
                .map(each -> each.place().orElseThrow().country().orElseThrow())
                .filter(each -> !each.equals(country))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .values()
                .stream()
                .allMatch(others -> others < there);
    }

    /** "Norland closed its schools", "Norland jailed a driver": what a state does to those within it, it does at home. */
    Optional<Where> atHome(Reading reading, List<Participant> actors) {
        return actors.stream()
                .filter(each -> reading.mode().filter(AT_HOME::contains).isPresent())
                .filter(each -> Nationalities.isState(each.name(), each.country()))
                .flatMap(each -> each.country().value().flatMap(this::country).stream())
                .findFirst()
                .map(country -> Where.inferred(country, "a state does it at home"));
    }

    /** "will station soldiers along its northern border", "sent warships to its coast": in the country of those who do it. */
    Optional<Where> atOwnBorder(Tree tree, Reading reading, Ties ties, List<Participant> actors) {
        List<String> theirs = actors.stream()
                .flatMap(each -> each.country().value().stream())
                .filter(each -> !Home.isNoState(each))
                .distinct()
                .toList();
        return IntStream.range(0, theirs.size() == 1 && !Ontology.isWords(reading.type()) ? tree.size() : 0)
                .filter(i -> LEXICON.list("borders").contains(tree.lemma(i))
                        && tree.hasChild(i, THEIRS, "nmod:poss")
                        && ties.of(i) == Ties.Tie.CLAUSE)
                .boxed()
                .findFirst()
                .flatMap(i -> country(theirs.getFirst())
                        .map(country ->
                                Where.pointed(country, "“its " + tree.lemma(i) + "” is that of those who do it")));
    }

    /** Whether all that is told is in that country, or most of it and what is told around the deed, done by its own people. */
    private boolean isOf(String country, Tree tree, Reading reading, List<Participant> actors) {
        boolean foreign = actors.stream()
                .flatMap(each -> each.country().value().stream())
                .anyMatch(each -> !each.equals(country) && !Home.isNoState(each));
        if (bare && !BY_STATES.contains(reading.type())) {
            return false;
        }
        if (told.stream().allMatch(each -> isIn(each, country))) {
            return !foreign || FROM_ABROAD.contains(reading.type());
        }
        long there = told.stream().filter(each -> isIn(each, country)).count();
        return !foreign
                && there * 10 >= told.size() * (long) MOSTLY
                && inParagraph(tree).allMatch(each -> isIn(each, country));
    }

    private Stream<PlaceMention> inParagraph(Tree tree) {
        int block = article.blockAt(tree.sentence().start());
        return told.stream().filter(each -> article.blockOf(each.span()) == block);
    }

    private static boolean isIn(PlaceMention named, String country) {
        return named.place().orElseThrow().country().filter(country::equals).isPresent();
    }

    /** The country itself, if the article names it or its people. */
    private Optional<GazetteerPlace> country(String code) {
        return all.stream()
                .flatMap(each -> each.place().stream())
                .filter(each -> each.feature().equals("country")
                        && each.country().filter(code::equals).isPresent())
                .findFirst();
    }
}
