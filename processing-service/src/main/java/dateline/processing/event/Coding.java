package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What sentences tell before it is asked who of the article is meant and whether it is enough: for tasks that give a single
 * sentence and want an answer to it.
 */
public final class Coding {

    private final SentenceCoder coder = new SentenceCoder();

    /**
     * Something told, the weightiest of its sentence first.
     *
     * @param type of PLOVER, as production would say it
     * @param stance the type if what is only promised or threatened counts as that
     * @param stanceCameo the code of CAMEO then
     * @param actors who does it
     * @param deed the word for the deed
     */
    public record Told(
            String type,
            String stance,
            Optional<String> mode,
            Optional<String> cameo,
            Optional<String> stanceCameo,
            boolean mutual,
            Status status,
            int sentence,
            Words trigger,
            Words deed,
            List<Words> actors,
            List<Words> recipients,
            List<Words> tellers,
            double weight,
            boolean main,
            String rule) {}

    /**
     * Words of a noun phrase, in UTF-16 offsets of the text.
     *
     * @param start of the phrase
     * @param end after its head
     * @param head start of its head
     * @param whole end of all that hangs on the head with "of", "in", "from"
     * @param who the actors they mean
     */
    public record Words(int start, int end, int head, int whole, List<Participant> who) {}

    /** All that is told, sentence by sentence. */
    public List<Told> of(Article article, AnnotatedText text, List<Actor> actors) {
        List<Told> told = new ArrayList<>();
        People people = new People(article, actors);
        for (Sentence sentence : text.sentences()) {
            sentence.syntax().map(syntax -> Tree.of(sentence, syntax)).ifPresent(tree -> told.addAll(of(tree, people)));
        }
        return told;
    }

    /**
     * A verb with those who do it, whatever it tells.
     *
     * @param subjects heads of who does it, in lower case
     */
    public record Doing(String verb, List<String> subjects, boolean negated, boolean passive) {}

    /** All verbs of a sentence. */
    public List<Doing> doings(Sentence sentence) {
        return sentence.syntax()
                .map(syntax -> doings(Tree.of(sentence, syntax)))
                .orElse(List.of());
    }

    private static List<Doing> doings(Tree tree) {
        Layers layers = new Layers(Operators.standard(), tree);
        List<Doing> doings = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "VB")) {
                Clause clause = Clauses.ofVerb(tree, i);
                List<String> subjects = clause.subjects().stream()
                        .map(k -> tree.words(tree.firstOfPhrase(k), k).toLowerCase(Locale.ROOT))
                        .toList();
                doings.add(new Doing(tree.lemma(i), subjects, layers.isNegated(i), clause.passive()));
            }
        }
        return doings;
    }

    private List<Told> of(Tree tree, People people) {
        return coder.read(tree).stream()
                .map(each -> told(tree, each, people))
                .sorted(Comparator.comparingDouble(Told::weight).reversed())
                .toList();
    }

    private static Told told(Tree tree, Reading reading, People people) {
        return new Told(
                reading.type(),
                stance(reading),
                reading.mode(),
                reading.cameo(),
                stanceCameo(reading),
                reading.mutual(),
                reading.status(),
                tree.sentence().index(),
                words(tree, reading.trigger(), people),
                words(tree, reading.deed(), people),
                phrases(tree, reading.actors(), people),
                phrases(tree, reading.recipients(), people),
                phrases(tree, reading.tellers(), people),
                weight(tree, reading),
                isMain(tree, reading.trigger()),
                reading.rule());
    }

    /** To be about to help is to agree to it; to be about to strike is to threaten it. */
    private static String stance(Reading reading) {
        boolean ahead = reading.status() == Status.PLANNED || reading.status() == Status.HYPOTHETICAL;
        if (ahead && Ontology.isHostileDeed(reading.type())) {
            return "THREATEN";
        }
        boolean kind = Ontology.isFriendly(reading.type()) && !reading.type().equals("SUPPORT");
        if (ahead && kind) {
            return "AGREE";
        }
        return reading.status() == Status.NEGATED && Ontology.isFriendly(reading.type()) ? "REJECT" : reading.type();
    }

    private static Optional<String> stanceCameo(Reading reading) {
        String stance = stance(reading);
        return stance.equals(reading.type())
                ? reading.cameo()
                : Composed.standard().of(stance, reading).cameo();
    }

    /** Whether it is the main verb of the sentence, or joined to it. */
    private static boolean isMain(Tree tree, int trigger) {
        int at = trigger;
        while (at >= 0 && tree.hasRelation(at, "conj", "ccomp", "parataxis", "xcomp")) {
            at = tree.governor(at);
        }
        return at >= 0 && tree.governor(at) < 0;
    }

    private static double weight(Tree tree, Reading reading) {
        int depth = 0;
        for (int at = reading.trigger(); at >= 0; at = tree.governor(at)) {
            boolean aside = tree.hasRelation(at, "advcl", "acl", "nmod", "obl");
            depth += aside ? 3 : tree.hasRelation(at, "conj") ? 0 : 1;
        }
        if (reading.trigger() != reading.deed()) {
            depth -= 2;
        } else if (Modality.isAim(tree, reading.deed())) {
            // "opened fire to disperse them": the shots are told, the end is not
            depth += 3;
        }
        return reading.closeness()
                + (reading.actors().isEmpty() ? 0 : 2)
                + (reading.recipients().isEmpty() ? 0 : 2)
                + (tree.is(reading.trigger(), "VB") ? 1 : 0)
                - depth;
    }

    /** The last word of a noun phrase with what hangs on it, and on what is joined to that. */
    private static int last(Tree tree, int head) {
        int last = head;
        for (int k : tree.children(head, "nmod")) {
            if (k > head && Set.of("of", "in", "from").contains(tree.preposition(k))) {
                for (int each : tree.withConjuncts(k)) {
                    last = Math.max(last, last(tree, each));
                }
            }
        }
        return last;
    }

    private static List<Words> phrases(Tree tree, List<Integer> heads, People people) {
        return heads.stream().map(each -> words(tree, each, people)).toList();
    }

    private static Words words(Tree tree, int head, People people) {
        Token first = tree.token(tree.is(head, "VB") ? head : tree.firstOfPhrase(head));
        return new Words(
                first.start(),
                tree.token(head).end(),
                tree.token(head).start(),
                tree.token(last(tree, head)).end(),
                people.of(tree, List.of(head), ""));
    }
}
