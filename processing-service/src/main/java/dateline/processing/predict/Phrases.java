package dateline.processing.predict;

import dateline.language.Sentence;
import dateline.language.Syntax;
import dateline.language.Token;
import dateline.processing.article.CalendarNames;
import dateline.processing.event.Coding.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Noun phrases of the first sentence of a case, for tasks that want one whatever the lexicon says. */
final class Phrases {

    private static final Set<String> INSIDE =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "advmod", "flat", "goeswith");
    private static final Set<String> QUANTITIES = Set.of(
            "ten",
            "tens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "dozen",
            "dozens",
            "score",
            "scores",
            "number",
            "group",
            "member",
            "members",
            "most",
            "half",
            "many",
            "some",
            "several");
    private static final Set<String> THINGS = Set.of(
            "coast", "border", "frontier", "port", "shore", "airspace", "office", "bid", "way", "interest", "side");
    private static final Set<String> SIDES = Set.of("to", "on", "upon", "against", "with");

    private final String text;
    private final Sentence sentence;
    private final Syntax syntax;

    /** From one UTF-16 offset of the text to another. */
    record Phrase(int start, int end) {
        boolean touches(Phrase other) {
            return start < other.end && other.start < end;
        }
    }

    Phrases(ReadCase read) {
        this.text = read.article().text();
        this.sentence = read.text().sentences().getFirst();
        this.syntax = sentence.syntax().orElse(new Syntax(List.of(), List.of()));
    }

    boolean isPronoun(Words words) {
        return head(words).filter(each -> token(each).is("PRP")).isPresent();
    }

    /** Whether an actor of the text is meant, or a name stands in it; "the coast of Norland" is nobody. */
    boolean isSomebody(Words words) {
        boolean thing = head(words)
                .filter(each -> THINGS.contains(token(each).lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
        return !thing && !words.who().isEmpty()
                || head(words).filter(each -> isNamed(phrase(each))).isPresent();
    }

    /** The phrase of these words; "thousands of farmers" are the farmers too. */
    Phrase of(Words words) {
        Optional<Integer> counted = head(words)
                .filter(each -> QUANTITIES.contains(token(each).lemma().toLowerCase(Locale.ROOT)))
                .flatMap(each -> below(each).findFirst());
        return new Phrase(words.start(), counted.map(each -> token(each).end()).orElse(words.end()));
    }

    /** "the coast of Norland": whose it is. */
    Optional<Phrase> namedBelow(Words words) {
        return head(words).stream()
                .flatMap(this::below)
                .flatMap(each -> Stream.concat(Stream.of(each), below(each)))
                .map(this::phrase)
                .filter(this::isNamed)
                .findFirst();
    }

    Optional<Phrase> mainSubject() {
        return mainVerb().stream()
                .flatMap(verb -> syntax.dependents(verb, "nsubj"))
                .map(this::phrase)
                .findFirst();
    }

    /** The first name behind the main verb that is no day and none of these. */
    Optional<Phrase> namedBehindMainVerb(List<Phrase> others) {
        int verb = mainVerb().orElse(0);
        return IntStream.range(verb + 1, syntax.governors().size())
                .filter(i -> token(i).is("NN"))
                .filter(i -> !syntax.relation(i).equals("compound"))
                .mapToObj(this::phrase)
                .filter(this::isNamed)
                .filter(each -> others.stream().noneMatch(each::touches))
                .findFirst();
    }

    /** To whom, on whom or against whom the main verb is, or else its object. */
    Optional<Phrase> besideMainVerb() {
        int verb = mainVerb().orElse(0);
        Stream<Integer> sides = syntax.dependents(verb, "obl")
                .filter(each -> syntax.dependents(each, "case").anyMatch(k -> SIDES.contains(token(k).word())));
        return Stream.concat(sides, syntax.dependents(verb, "obj"))
                .filter(each -> each > verb)
                .filter(each -> !CalendarNames.contains(token(each).word().toLowerCase(Locale.ROOT)))
                .map(this::phrase)
                .findFirst();
    }

    private Optional<Integer> mainVerb() {
        int root = syntax.relations().indexOf("root");
        return root < 0 ? Optional.empty() : Optional.of(root);
    }

    private Stream<Integer> below(int head) {
        return syntax.dependents(head, "nmod", "obl", "acl").filter(each -> each > head);
    }

    private Optional<Integer> head(Words words) {
        return IntStream.range(0, syntax.governors().size())
                .filter(i -> token(i).start() == words.head())
                .boxed()
                .findFirst();
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** From the first word that makes the phrase, without its preposition, to its head. */
    private Phrase phrase(int head) {
        int first = head;
        while (first > 0 && syntax.isWithin(first - 1, head) && INSIDE.contains(syntax.relation(first - 1))) {
            first--;
        }
        return new Phrase(token(first).start(), token(head).end());
    }

    private boolean isNamed(Phrase phrase) {
        return sentence.tokens().stream()
                .filter(each -> each.start() >= phrase.start() && each.end() <= phrase.end())
                .filter(each -> each.is("NNP")
                        || each.is("JJ") && Character.isUpperCase(each.word().charAt(0)))
                .anyMatch(each -> !CalendarNames.contains(each.word().toLowerCase(Locale.ROOT)));
    }
}
