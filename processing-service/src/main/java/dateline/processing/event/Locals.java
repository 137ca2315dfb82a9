package dateline.processing.event;

import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.AnalysisMessage.Places;
import dateline.processing.article.Article;
import dateline.processing.event.Where.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The place of what people of a town do there: "residents of Port Arrow blocked the road", "a Port Arrow court freed him". */
final class Locals {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Set<String> AT_HOME = Set.of("PROTEST", "COERCE");

    private final Article article;
    private final List<PlaceMention> towns;

    Locals(Article article, Optional<Places> places) {
        this.article = article;
        this.towns = places.map(Places::mentions).orElse(List.of()).stream()
                .filter(each -> each.place().filter(Setting::isTown).isPresent())
                .toList();
    }

    Optional<Where> of(Tree tree, Reading reading) {
        return reading.actors().stream()
                .filter(head -> isAtHome(tree, reading, head))
                .flatMap(head -> towns.stream().filter(each -> isTheirs(tree, each, head)))
                .findFirst()
                .map(each -> Where.named(each, Step.NAMED, "named with those who do it"));
    }

    /** Whether those who do it do so in the town that they are of. */
    static boolean isAtHome(Tree tree, Reading reading, int head) {
        return LEXICON.list("courts").contains(tree.lemma(head))
                || AT_HOME.contains(reading.type()) && LEXICON.list("residents").contains(tree.lemma(head));
    }

    private boolean isTheirs(Tree tree, PlaceMention town, int head) {
        int word = tree.wordAt(article.text().offsetByCodePoints(0, town.span().end()));
        return word >= 0
                && tree.governor(word) == head
                && (tree.hasRelation(word, "compound", "nmod:poss", "amod")
                        || tree.hasRelation(word, "nmod")
                                && Set.of("of", "in", "at").contains(tree.preposition(word)));
    }
}
