package dateline.processing.event;

import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.event.Operators.Kind;
import dateline.processing.event.Operators.Operator;
import dateline.processing.event.Pattern.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Guesses the type of an event by the words of the lexicon alone, where no syntax was found that tells one. Never used for
 * articles: only for tasks that want an answer for every sentence.
 */
public final class LooseCoding {

    private static final int NEAR = 10;
    private static final Map<Kind, String> OF_THEIR_OWN =
            Map.of(Kind.AGREE, "AGREE", Kind.THREATEN, "THREATEN", Kind.REFUSE, "REJECT", Kind.REQUEST, "REQUEST");

    // to give one's word for something that the lexicon does not know is still to give it
    private static final Set<String> GIVES_WORD = Set.of("promise", "pledge", "vow", "undertake", "volunteer");

    private final Lexicon lexicon = Lexicon.standard();
    private final Operators operators = Operators.standard();

    /**
     * The type that most of the words speak for.
     *
     * @param from where the words that count most begin, in UTF-16
     * @param to where they end
     */
    public Optional<String> typeOf(AnnotatedText text, int from, int to) {
        String best = null;
        double most = 0;
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                double place = token.start() >= from && token.end() <= to ? 1 : 0;
                for (Guess each : guesses(sentence, token)) {
                    if (each.weight() + place > most) {
                        most = each.weight() + place;
                        best = each.type();
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private record Guess(String type, double weight) {}

    private List<Guess> guesses(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean noun = token.is("NN");
        Stream<Entry> entries = Stream.concat(lexicon.ofVerb(lemma).stream(), lexicon.ofNoun(lemma).stream());
        Stream<Guess> byEntry = entries.flatMap(each -> weigh(sentence, token, each).stream());
        Stream<Guess> byOperator = operators.all().stream()
                .filter(each -> OF_THEIR_OWN.containsKey(each.kind()) && isWord(each, lemma))
                .map(each -> new Guess(OF_THEIR_OWN.get(each.kind()), noun ? 1.6 : 2.2));
        Stream<Guess> byWord =
                !noun && GIVES_WORD.contains(lemma) ? Stream.of(new Guess("AGREE", 2.2)) : Stream.empty();
        return Stream.of(byEntry, byOperator, byWord).flatMap(each -> each).toList();
    }

    private static boolean isWord(Operator operator, String lemma) {
        return operator.word().replaceFirst("^[~=]", "").equals(lemma);
    }

    private static Optional<Guess> weigh(Sentence sentence, Token token, Entry entry) {
        double weight = entry.pattern().noun() ? 1.5 : 1.7;
        for (Slot slot : entry.pattern().slots()) {
            if (!slot.words().isEmpty() && !slot.optional()) {
                if (!stands(sentence, token, slot)) {
                    return Optional.empty();
                }
                weight += 1;
            }
        }
        Optional<String> particle = entry.pattern().particle();
        if (particle.isPresent() && !next(sentence, token).equals(particle.get())) {
            return Optional.empty();
        }
        return Optional.of(new Guess(entry.type(), weight + (particle.isPresent() ? 0.5 : 0)));
    }

    private static boolean stands(Sentence sentence, Token token, Slot slot) {
        return sentence.tokens().stream()
                .filter(each -> Math.abs(each.index() - token.index()) <= NEAR && each.index() != token.index())
                .map(each -> each.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(each -> slot.words().contains(each)
                        || each.endsWith("s") && slot.words().contains(each.substring(0, each.length() - 1)));
    }

    private static String next(Sentence sentence, Token token) {
        int at = token.index() + 1;
        return at < sentence.tokens().size() ? sentence.tokens().get(at).word().toLowerCase(Locale.ROOT) : "";
    }
}
