package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.Actor.Kind;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds whom "it", "they" and "both sides" mean: the state or body with which the sentence before begins, the two that were named
 * together last. Persons are tied to their pronouns by those who read actors.
 */
final class StandIns {

    private static final Set<Kind> BODIES = Set.of(Kind.STATE, Kind.ORGANISATION);
    private static final Set<Kind> SEVERAL = Set.of(Kind.GROUP, Kind.ORGANISATION);
    private static final Set<String> SIDES = Set.of(
            "side", "country", "government", "party", "neighbour", "neighbor", "nation", "army", "state", "capital");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those");
    private static final Set<String> PAIR = Set.of("both", "two");
    private static final Set<String> OWNER = Set.of("'s", "’s");
    private static final Set<String> JOINED = Set.of(" and ", ", ", " and the ");
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:the|a|an|but|and|on \\w+|later|meanwhile|also)[ ,]+|[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2} )?");
    private static final Pattern LEADING = Pattern.compile("(?i)\\b(?:in|of|for|at|to|with|by|from|after|as|near)\\b");

    private final Article article;
    private final List<Named> named;

    private record Named(Actor actor, Span span) {}

    StandIns(Article article, List<Actor> actors) {
        this.article = article;
        this.named = actors.stream()
                .flatMap(actor -> actor.mentions().stream().map(each -> new Named(actor, each.span())))
                .sorted(Comparator.comparingInt((Named each) -> each.span().start())
                        .thenComparing(Comparator.comparingInt(
                                        (Named each) -> each.span().end())
                                .reversed()))
                .toList();
    }

    /** Those whom a word means; empty if it is no such word, or that is not plain. */
    List<Actor> of(Tree tree, int word) {
        String lower = tree.lower(word);
        if (tree.is(word, "PRP") && (lower.equals("it") || lower.equals("they"))) {
            return before(tree, word, lower.equals("it") ? BODIES : SEVERAL).stream()
                    .toList();
        }
        if (word == 1 && tree.is(word, "CD") && lower.equals("two") && tree.hasChild(word, DEFINITE, "det")) {
            return bothBefore(tree);
        }
        boolean pair = SIDES.contains(tree.lemma(word))
                && tree.children(word, "det", "nummod", "amod", "det:predet").stream()
                        .anyMatch(k -> PAIR.contains(tree.lower(k)))
                && tree.child(word, "nmod", "nmod:poss", "acl", "acl:relcl") < 0;
        return pair ? lastPair(start(tree, word)) : List.of();
    }

    /** "The two signed": the only two persons, or the only two bodies, that the paragraph or the one before names. */
    private List<Actor> bothBefore(Tree tree) {
        int block = article.blockAt(tree.sentence().start());
        int from = block < 1 ? 0 : article.blocks().get(block - 1).start();
        int end = start(tree, 0);
        for (Set<Kind> kinds : List.of(Set.of(Kind.PERSON), BODIES)) {
            List<Actor> told = named.stream()
                    .filter(each -> each.span().start() >= from && each.span().end() <= end)
                    .map(Named::actor)
                    .filter(each -> kinds.contains(each.kind()))
                    .distinct()
                    .toList();
            if (told.size() == 2) {
                return told;
            }
        }
        return List.of();
    }

    private int start(Tree tree, int word) {
        return article.text().codePointCount(0, tree.token(word).start());
    }

    private Optional<Actor> before(Tree tree, int word, Set<Kind> kinds) {
        int sentence = start(tree, 0);
        if (word > 2) {
            Optional<Named> here = first(sentence, start(tree, word));
            if (here.isPresent()) {
                return here.map(Named::actor).filter(each -> kinds.contains(each.kind()));
            }
        }
        int block = article.blockAt(tree.sentence().start());
        if (block < 0) {
            return Optional.empty();
        }
        int from = article.blocks().get(block).start();
        String text = article.text()
                .substring(
                        article.text().offsetByCodePoints(0, from),
                        tree.sentence().start());
        int stop = Math.max(
                text.lastIndexOf(". ", text.length() - 3), text.lastIndexOf("” ", Math.max(0, text.length() - 3)));
        int last = stop < 0 ? from : from + text.codePointCount(0, stop + 2);
        return first(last, sentence).map(Named::actor).filter(each -> kinds.contains(each.kind()));
    }

    /** Who is named first between these, if the sentence begins with the name. */
    private Optional<Named> first(int from, int to) {
        return named.stream()
                .filter(each -> each.span().start() >= from && each.span().end() <= to)
                .findFirst()
                .filter(each -> isOpening(from, each.span().start()))
                .filter(each -> !OWNER.contains(
                        text(each.span().end(), Math.min(to, each.span().end() + 2))));
    }

    private boolean isOpening(int from, int to) {
        String between = text(from, to);
        return OPENING.matcher(between.toLowerCase(Locale.ROOT)).matches()
                && !LEADING.matcher(between).find();
    }

    private List<Actor> lastPair(int end) {
        List<Actor> found = List.of();
        for (int i = 0; i + 1 < named.size() && named.get(i + 1).span().end() <= end; i++) {
            Named one = named.get(i);
            Named other = named.get(i + 1);
            if (BODIES.contains(one.actor().kind())
                    && BODIES.contains(other.actor().kind())
                    && !one.actor().actorId().equals(other.actor().actorId())
                    && one.span().end() < other.span().start()
                    && JOINED.contains(text(one.span().end(), other.span().start()))) {
                found = List.of(one.actor(), other.actor());
            }
        }
        return found;
    }

    private String text(int from, int to) {
        String text = article.text();
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
