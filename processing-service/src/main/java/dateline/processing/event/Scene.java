package dateline.processing.event;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Place;
import dateline.contracts.Event.Status;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import dateline.processing.event.Ties.Tie;
import dateline.processing.event.Where.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says where an event took place: by its clause, or by a step that its reason names. */
final class Scene {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Set<String> HERE = Set.of("here", "there");

    private final Article article;
    private final List<PlaceMention> literal;
    private final List<PlaceMention> sites;
    private final Pointing pointing;
    private final Setting setting;
    private final Locals locals;
    private final Locating locating;
    private final Land land;
    private final UnknownPlaces unknown;

    Scene(Article article, Optional<Places> places) {
        this.article = article;
        List<PlaceMention> all = places.map(Places::mentions).orElse(List.of());
        List<PlaceMention> named = all.stream()
                .filter(each -> each.kind() == PlaceKind.LITERAL && each.place().isPresent())
                .toList();
        this.literal = new Namesakes(article, all).takenFrom(named);
        this.sites = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.kind() == PlaceKind.PART_OF_NAME
                        && each.place().filter(Setting::isTown).isPresent())
                .toList();
        this.pointing = new Pointing(article, places);
        this.setting = new Setting(article, places, literal);
        this.locating = new Locating(article, literal);
        this.locals = new Locals(article, places);
        this.land = new Land(article, places, literal);
        this.unknown = new UnknownPlaces(article, named, land);
    }

    /**
     * @param done whether it was done by now: for what is planned or long past, only its own words tell where
     */
    Where of(Tree tree, Reading reading, List<Participant> actors, List<Participant> recipients, boolean done) {
        if (reading.mode().filter("phone"::equals).isPresent()) {
            return Where.none("those who telephone are in different places");
        }
        Ties ties = Ties.ofPlaces(tree, reading);
        Optional<Where> told = told(tree, reading, ties)
                .or(() -> locals.of(tree, reading))
                .or(() -> land.atOwnBorder(tree, reading, ties, actors));
        Optional<Where> nearer = told.flatMap(larger -> unknown.within(tree, reading, ties, larger));
        if (nearer.isPresent()) {
            return nearer.get();
        }
        boolean own = told.filter(each -> each.step() != Step.SCENE).isPresent();
        Optional<Where> lacking = own
                ? Optional.empty()
                : unknown.of(tree, reading, ties, told.isPresent() ? Tie.CLAUSE : Tie.SCENE, actors);
        if (lacking.isPresent()) {
            return lacking.get();
        }
        boolean headline = article.kindAt(tree.sentence().start())
                .filter(kind -> kind == BlockKind.HEADLINE)
                .isPresent();
        if (told.isPresent()) {
            // a headline says "in Norland" and leaves the town to the first paragraph; a strike may be all over the
            // country
            return told.filter(each -> headline && !reading.mode().equals(Optional.of("strike")))
                    .flatMap(larger -> setting.townOfLead(reading, larger))
                    .orElse(told.get());
        }
        Optional<Where> area = (Ontology.isWords(reading.type()) ? Optional.<Integer>empty() : WideAreas.of(tree, ties))
                .map(word -> land.ofArea(area(tree, word)));
        if (area.isPresent()) {
            return area.get();
        }
        boolean material = Setting.isOnTheSpot(reading, actors);
        Span sentence = article.span(tree.sentence().start(), tree.sentence().end());
        Optional<Place> linked = Optional.empty();
        boolean earlier = Modality.isEarlier(tree, reading.deed()) && tree.governor(reading.deed()) >= 0
                || tree.relation(reading.deed()).equals("acl:relcl");
        boolean lead = Lead.holds(article, sentence);
        lacking = lead ? unknown.ofSentence(tree, reading, actors) : Optional.empty();
        if (lacking.isPresent()) {
            return lacking.get();
        }
        if (Ties.isCause(tree, reading.deed()) && !headline) {
            return Where.none("it is only told as the cause of something else");
        }
        if (!earlier && (headline && reading.status() != Status.PLANNED || material && done && lead)) {
            linked = setting.ofLead(reading, actors);
        }
        Optional<Where> home = linked.isPresent() ? Optional.empty() : land.atHome(reading, actors);
        if (home.isPresent()) {
            return home.get();
        }
        if (material && done) {
            linked = linked.or(() -> earlier ? Optional.empty() : setting.ofParagraph(tree, reading))
                    .or(() -> earlier ? Optional.empty() : setting.ofStory(tree, reading, actors))
                    .or(() -> setting.ofArticle(reading, actors, recipients, isOfPower(tree, reading)));
        }
        if (done && lead && isMeeting(tree, reading)) {
            linked = linked.or(() -> setting.ofMeeting(actors, recipients));
        }
        return linked.map(place -> new Where(place, Step.SETTING))
                .orElseGet(() -> Where.none("no place is named in its clause"));
    }

    /** "the north-west", "nationwide" */
    private Span area(Tree tree, int word) {
        int first = tree.child(word, "det");
        return article.span(
                tree.token(first < 0 ? word : first).start(), tree.token(word).end());
    }

    /** "met", "signed a pact", "arrived for talks": those who take part are in one place. */
    private static boolean isMeeting(Tree tree, Reading reading) {
        return Set.of("CONSULT", "AGREE").contains(reading.type())
                && LEXICON.list("meetings").contains(tree.lemma(reading.trigger()));
    }

    /** "tried to seize power" */
    private static boolean isOfPower(Tree tree, Reading reading) {
        return tree.children(reading.deed(), "obj", "nmod").stream()
                .anyMatch(k -> tree.lemma(k).equals("power"));
    }

    private Optional<Where> told(Tree tree, Reading reading, Ties ties) {
        Optional<Where> named = literal.stream()
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .map(each -> townOf(tree, each))
                .filter(each -> locating.is(tree, wordAt(tree, each.span()), reading))
                .filter(each -> ties.of(wordAt(tree, each.span())) != Tie.NONE)
                .filter(each -> ties.of(wordAt(tree, each.span())) == Tie.CLAUSE
                        || !locating.isOfProperty(tree, wordAt(tree, each.span())))
                .min(Comparator.comparing((PlaceMention each) -> ties.of(wordAt(tree, each.span())))
                        .thenComparingInt(each -> rank(each) + distance(tree, each.span(), reading.deed())))
                .map(each -> ties.of(wordAt(tree, each.span())) == Tie.CLAUSE
                        ? Where.named(each, Step.NAMED, "named in its clause")
                        : Where.named(each, Step.SCENE, "named in a clause of the same scene"));
        // "raided a plant in this town south of Port Arrow"
        Optional<Where> writing = IntStream.range(0, tree.size())
                .filter(i -> tree.hasChild(i, Set.of("this"), "det") && ties.of(i) == Tie.CLAUSE)
                .boxed()
                .flatMap(i -> pointing.at(tree, i).stream())
                .findFirst();
        if (writing.isPresent()) {
            return writing;
        }
        if (named.isPresent()) {
            return here(tree, ties, named.get()).or(() -> named);
        }
        Optional<Where> site = atSite(tree, reading, ties);
        if (site.isPresent()) {
            return site;
        }
        Optional<Where> where = beforeWhere(tree, reading);
        if (where.isPresent()) {
            return where;
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean here = tree.is(i, "RB") && HERE.contains(tree.lower(i));
            if ((here || tree.is(i, "NN") && locating.is(tree, i, reading)) && ties.of(i) != Tie.NONE) {
                Optional<Where> pointed = pointing.at(tree, i);
                if (pointed.isPresent()) {
                    return pointed;
                }
            }
        }
        return Optional.empty();
    }

    /** "at the works here, in the largest raid in Norland": the town that "here" means is nearer than its country. */
    private Optional<Where> here(Tree tree, Ties ties, Where named) {
        Optional<String> country =
                named.place().place().filter(each -> !Setting.isTown(each)).flatMap(GazetteerPlace::country);
        return IntStream.range(0, country.isPresent() ? tree.size() : 0)
                .filter(i -> tree.lower(i).equals("here") && tree.is(i, "RB") && ties.of(i) == Tie.CLAUSE)
                .boxed()
                .flatMap(i -> pointing.at(tree, i).stream())
                .filter(each ->
                        each.place().place().flatMap(GazetteerPlace::country).equals(country))
                .findFirst();
    }

    /** "in the Port Arrow prison": what bears the name of its town stands there. */
    private Optional<Where> atSite(Tree tree, Reading reading, Ties ties) {
        return sites.stream()
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .filter(each -> {
                    int word = wordAt(tree, each.span());
                    int site = tree.governor(word);
                    return site > word
                            && tree.hasRelation(word, "compound")
                            && LEXICON.list("sites").contains(tree.lemma(site))
                            && locating.is(tree, site, reading)
                            && ties.of(site) != Tie.NONE;
                })
                .findFirst()
                .map(each -> Where.named(each, Step.NAMED, "in the name of the site"));
    }

    /** "Port Arrow's Chinatown": of all quarters of that name, the one of the town. */
    private PlaceMention townOf(Tree tree, PlaceMention quarter) {
        return literal.stream()
                .filter(each -> Setting.isTown(each.place().orElseThrow()))
                .filter(each -> wordAt(tree, each.span()) >= 0)
                .filter(each -> tree.hasRelation(wordAt(tree, each.span()), "nmod:poss"))
                .filter(each -> tree.governor(wordAt(tree, each.span())) == wordAt(tree, quarter.span()))
                .filter(each -> !each.place()
                        .orElseThrow()
                        .country()
                        .equals(quarter.place().orElseThrow().country()))
                .findFirst()
                .orElse(quarter);
    }

    /** "to the port of Port Arrow, where miners are on strike" */
    private Optional<Where> beforeWhere(Tree tree, Reading reading) {
        int where = tree.children(reading.deed(), "advmod").stream()
                .filter(k -> tree.lower(k).equals("where"))
                .findFirst()
                .orElse(-1);
        int noun = tree.governor(reading.deed());
        if (where >= 0 && noun >= 0 && tree.is(noun, "NN") && !tree.is(noun, "NNP")) {
            // "flown to the capital, where"
            return pointing.at(tree, noun);
        }
        return literal.stream()
                .filter(each -> wordAt(tree, each.span()) >= 0 && wordAt(tree, each.span()) < where)
                .reduce((first, second) -> second)
                .map(each -> Where.named(each, Step.NAMED, "named before “where”"));
    }

    /** A city before its country. */
    private static int rank(PlaceMention each) {
        return each.place().orElseThrow().feature().equals("country") ? 8 : 0;
    }

    private int wordAt(Tree tree, Span span) {
        return tree.wordAt(article.text().offsetByCodePoints(0, span.end()));
    }

    private int distance(Tree tree, Span span, int word) {
        return Math.abs(wordAt(tree, span) - word);
    }
}
