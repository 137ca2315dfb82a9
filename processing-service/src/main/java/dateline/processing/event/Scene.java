package dateline.processing.event;

import dateline.contracts.AnalysisMessage.ArticlePlace;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.contracts.Span;
import dateline.language.Token.NameKind;
import dateline.processing.article.Article;
import dateline.processing.event.Ties.Tie;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says where an event took place: by its clause, or by a step that its reason names. */
final class Scene {

    private static final Set<String> NO_STATES = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "MNC", "ISM");
    private static final Set<String> LOCATING = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "across",
            "throughout",
            "inside",
            "along",
            "to",
            "into",
            "on",
            "over",
            "from",
            "through",
            "off");

    private final Article article;
    private final Optional<Places> places;
    private final List<PlaceMention> literal;
    private final Pointing pointing;

    Scene(Article article, Optional<Places> places) {
        this.article = article;
        this.places = places;
        this.literal = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent())
                .toList();
        this.pointing = new Pointing(article, places);
    }

    /**
     * @param done whether it was done by now: for what is planned or long past, only its own words tell where
     */
    Place of(Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients, boolean done) {
        Ties ties = Ties.ofPlaces(tree, reading);
        Optional<Place> told = told(tree, reading, ties);
        if (told.isPresent()) {
            return told.get();
        }
        if (isNamedButUnknown(tree, ties)) {
            return nowhere("the gazetteer does not have the place that its clause names");
        }
        boolean headline = article.kindAt(tree.sentence().start())
                .filter(kind -> kind == BlockKind.HEADLINE)
                .isPresent();
        boolean material =
                Ontology.isHostileDeed(reading.type()) || reading.type().equals("RETREAT");
        Span sentence = article.span(tree.sentence().start(), tree.sentence().end());
        Optional<Place> linked = Optional.empty();
        if (headline || material && done && Lead.holds(article, sentence)) {
            linked = ofLead();
        }
        if (material && done) {
            linked = linked.or(() -> ofParagraph(tree)).or(() -> ofArticle(actors, recipients));
        }
        return linked.orElseGet(() -> nowhere("no place is named in its clause"));
    }

    private Optional<Place> told(Tree tree, Reading reading, Ties ties) {
        Optional<Place> named = literal.stream()
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .filter(each -> isLocating(tree, wordAt(tree, each.span()), reading))
                .filter(each -> ties.of(wordAt(tree, each.span())) != Tie.NONE)
                .min(Comparator.comparing((PlaceMention each) -> ties.of(wordAt(tree, each.span())))
                        .thenComparingInt(each -> rank(each) + distance(tree, each.span(), reading.deed())))
                .map(each -> new Place(
                        each.place(),
                        Optional.of(each.span()),
                        ties.of(wordAt(tree, each.span())) == Tie.CLAUSE
                                ? "named in its clause"
                                : "named in a clause of the same scene"));
        if (named.isPresent()) {
            return named;
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean here = tree.is(i, "RB") && tree.lower(i).equals("here");
            if ((here || tree.is(i, "NN") && isLocating(tree, i, reading)) && ties.of(i) != Tie.NONE) {
                Optional<Place> pointed = pointing.at(tree, i);
                if (pointed.isPresent()) {
                    return pointed;
                }
            }
        }
        return Optional.empty();
    }

    /** "was shot dead in a hamlet that no gazetteer has": no other place is the right one then. */
    private static boolean isNamedButUnknown(Tree tree, Ties ties) {
        for (int i = 0; i < tree.size(); i++) {
            boolean name = tree.is(i, "NNP") && tree.token(i).name() == NameKind.LOCATION;
            if (name
                    && Set.of("in", "at", "near", "outside").contains(tree.preposition(i))
                    && ties.of(i) == Tie.CLAUSE) {
                return true;
            }
        }
        return false;
    }

    /** A city before its country. */
    private static int rank(PlaceMention each) {
        return each.place().orElseThrow().feature().equals("country") ? 8 : 0;
    }

    /** "in Port Arrow" tells where, "Port Arrow's mayor" does not. */
    private static boolean isLocating(Tree tree, int word, Reading reading) {
        if (reading.actors().contains(word)) {
            return false;
        }
        int top = word;
        while (tree.hasRelation(top, "compound", "flat", "appos", "conj") && tree.governor(top) >= 0) {
            top = tree.governor(top);
        }
        String preposition = tree.preposition(top);
        String last = preposition.substring(preposition.lastIndexOf('_') + 1);
        int above = tree.governor(top);
        boolean home = last.equals("from") && tree.isNoun(above) && above != reading.deed();
        if (home) {
            // "a tourist from Norland"
            return false;
        }
        return LOCATING.contains(last)
                || reading.recipients().contains(top)
                || tree.hasRelation(top, "obj", "nsubj:pass");
    }

    /** What a headline tells, the first paragraph tells with its place. */
    private Optional<Place> ofLead() {
        List<GazetteerPlace> towns = towns(literal.stream().filter(each -> Lead.holds(article, each.span())));
        Optional<String> dateline = places.flatMap(Places::writtenFrom).map(ArticlePlace::gazetteerId);
        List<GazetteerPlace> others = towns.stream()
                .filter(each -> dateline.filter(each.gazetteerId()::equals).isEmpty())
                .toList();
        List<GazetteerPlace> told = others.isEmpty() ? towns : others;
        return isOnePlace(told)
                ? Optional.of(new Place(
                        Optional.of(told.getFirst()), Optional.empty(), "the only town that the first paragraph names"))
                : Optional.empty();
    }

    /** The only town that its paragraph has named before it. */
    private Optional<Place> ofParagraph(Tree tree) {
        int block = article.blockAt(tree.sentence().start());
        int start = article.text().codePointCount(0, tree.sentence().start());
        if (block < 0) {
            return Optional.empty();
        }
        Optional<String> dateline = places.flatMap(Places::writtenFrom).map(ArticlePlace::gazetteerId);
        List<GazetteerPlace> before = towns(literal.stream()
                        .filter(each -> each.span().end() <= start
                                && each.span().start()
                                        >= article.blocks().get(block).start()))
                .stream()
                .filter(each -> dateline.filter(each.gazetteerId()::equals).isEmpty())
                .toList();
        return isOnePlace(before)
                ? Optional.of(new Place(
                        Optional.of(before.getFirst()),
                        Optional.empty(),
                        "the only town told before it in the paragraph"))
                : Optional.empty();
    }

    /** The one town in which the whole article plays. */
    private Optional<Place> ofArticle(List<Participant> actors, List<Participant> recipients) {
        List<GazetteerPlace> towns = towns(literal.stream());
        if (!isOnePlace(towns)) {
            return Optional.empty();
        }
        GazetteerPlace town = towns.getFirst();
        if (actors.stream().anyMatch(Scene::isNational)) {
            return country(town);
        }
        boolean theirs = isOf(actors, town.country())
                || isOf(recipients, town.country())
                || isOfNobody(actors, recipients)
                || isMostly(town.country());
        return theirs
                ? Optional.of(new Place(
                        Optional.of(town),
                        Optional.empty(),
                        "none is named in its clause; the article names no other town"))
                : Optional.empty();
    }

    /** Whether somebody acts all over a country: states, alliances, and authorities that only tell what was done. */
    private static boolean isNational(Participant who) {
        return who.span().isEmpty()
                || who.country().value().filter(NO_STATES::contains).isPresent()
                || who.sector().reason().startsWith("a state");
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

    private static List<GazetteerPlace> towns(Stream<PlaceMention> mentions) {
        return mentions.flatMap(each -> each.place().stream())
                .filter(each -> !Set.of("country", "region", "water").contains(each.feature()))
                .filter(each -> !each.feature().startsWith("admin"))
                .toList();
    }

    private static boolean isOnePlace(List<GazetteerPlace> towns) {
        return towns.stream().map(GazetteerPlace::gazetteerId).distinct().count() == 1;
    }

    /** Whether nearly all the article plays in one country. */
    private boolean isMostly(Optional<String> country) {
        long there = literal.stream()
                .filter(each -> each.place().orElseThrow().country().equals(country))
                .count();
        return there * 10 >= literal.size() * 7L;
    }

    /** Whether nobody's country is known: then nothing speaks against the place that the article is about. */
    private static boolean isOfNobody(List<Participant> actors, List<Participant> recipients) {
        return Stream.concat(actors.stream(), recipients.stream()).noneMatch(each -> each.country()
                .value()
                .filter(code -> !NO_STATES.contains(code))
                .isPresent());
    }

    private static boolean isOf(List<Participant> who, Optional<String> country) {
        return who.stream()
                .anyMatch(each -> each.country().value().isPresent()
                        && each.country().value().equals(country));
    }

    private static Place nowhere(String reason) {
        return new Place(Optional.empty(), Optional.empty(), reason);
    }

    private int wordAt(Tree tree, Span span) {
        return tree.wordAt(article.text().offsetByCodePoints(0, span.end()));
    }

    private int distance(Tree tree, Span span, int word) {
        return Math.abs(wordAt(tree, span) - word);
    }
}
