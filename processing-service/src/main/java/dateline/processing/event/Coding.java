package dateline.processing.event;

import dateline.contracts.Event.Status;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
     * @param actors who does it
     * @param deed the word for the deed
     */
    public record Told(
            String type,
            String stance,
            Optional<String> mode,
            Optional<String> cameo,
            boolean mutual,
            Status status,
            int sentence,
            Words trigger,
            Words deed,
            List<Words> actors,
            List<Words> recipients,
            List<Words> tellers,
            double weight,
            String rule) {}

    /**
     * Words of a noun phrase, in UTF-16 offsets of the text.
     *
     * @param start of the phrase
     * @param end after its head
     * @param head start of its head
     */
    public record Words(int start, int end, int head) {}

    /** All that is told, sentence by sentence. */
    public List<Told> of(AnnotatedText text) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            sentence.syntax().map(syntax -> Tree.of(sentence, syntax)).ifPresent(tree -> told.addAll(of(tree)));
        }
        return told;
    }

    private List<Told> of(Tree tree) {
        return coder.read(tree).stream()
                .map(each -> told(tree, each))
                .sorted(Comparator.comparingDouble(Told::weight).reversed())
                .toList();
    }

    private static Told told(Tree tree, Reading reading) {
        return new Told(
                reading.type(),
                stance(reading),
                reading.mode(),
                reading.cameo(),
                reading.mutual(),
                reading.status(),
                tree.sentence().index(),
                words(tree, reading.trigger()),
                words(tree, reading.deed()),
                phrases(tree, reading.actors()),
                phrases(tree, reading.recipients()),
                phrases(tree, reading.tellers()),
                weight(tree, reading),
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

    private static double weight(Tree tree, Reading reading) {
        int depth = 0;
        for (int at = reading.trigger(); at >= 0; at = tree.governor(at)) {
            depth++;
        }
        return reading.closeness()
                + (reading.actors().isEmpty() ? 0 : 2)
                + (reading.recipients().isEmpty() ? 0 : 2)
                + (tree.is(reading.trigger(), "VB") ? 1 : 0)
                - depth;
    }

    private static List<Words> phrases(Tree tree, List<Integer> heads) {
        return heads.stream().map(each -> words(tree, each)).toList();
    }

    private static Words words(Tree tree, int head) {
        Token first = tree.token(tree.is(head, "VB") ? head : tree.firstOfPhrase(head));
        return new Words(first.start(), tree.token(head).end(), tree.token(head).start());
    }
}
