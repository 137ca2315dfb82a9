package dateline.processing.event;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.event.Operators.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which sentences may tell an event, by their words alone: only these are parsed. */
final class Triggers {

    private static final Set<Kind> OF_THEIR_OWN = Set.of(Kind.AGREE, Kind.THREATEN, Kind.REFUSE, Kind.REQUEST);

    private final Lexicon lexicon = Lexicon.standard();
    private final Set<String> operators = new HashSet<>();

    Triggers() {
        Operators.standard().all().stream()
                .filter(each -> OF_THEIR_OWN.contains(each.kind()))
                .forEach(each -> operators.add(each.word()));
    }

    boolean in(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            String lemma = lemma(token);
            words.add(lemma);
            words.add(token.word().toLowerCase(Locale.ROOT));
            if (lemma.endsWith("s")) {
                words.add(lemma.substring(0, lemma.length() - 1));
            }
        }
        OptionalInt mistaken = PresentTense.verb(sentence);
        return sentence.tokens().stream().anyMatch(each -> tells(each, words))
                || IntStream.range(0, sentence.tokens().size()).anyMatch(i -> mayTell(sentence.tokens(), i, words))
                || mistaken.isPresent()
                        && anyOf(lexicon.ofVerb(lemma(sentence.tokens().get(mistaken.getAsInt()))), words);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private boolean tells(Token token, Set<String> words) {
        String lemma = lemma(token);
        if (token.is("VB")) {
            return operators.contains(lemma) || anyOf(lexicon.ofVerb(lemma), words);
        }
        return token.is("NN") && (operators.contains("~" + lemma) || anyOf(lexicon.ofNoun(lemma), words));
    }

    /** "test-fired", and "paralysed" that the tagger takes for an adjective */
    private boolean mayTell(List<Token> tokens, int i, Set<String> words) {
        Token token = tokens.get(i);
        String lower = token.word().toLowerCase(Locale.ROOT);
        boolean behind = i > 1 && tokens.get(i - 1).is("HYPH");
        String joined = behind ? tokens.get(i - 2).word().toLowerCase(Locale.ROOT) + "-" : "";
        return lower.endsWith("ed")
                && (token.is("JJ") || token.is("VB") && behind)
                && PresentTense.stems(lemma(token), lower)
                        .anyMatch(each -> anyOf(lexicon.ofVerb(joined + each), words)
                                || token.is("JJ") && anyOf(lexicon.ofVerb(each), words));
    }

    /** Whether the words that an entry asks for are there at all. */
    private static boolean anyOf(List<Entry> entries, Set<String> words) {
        for (Entry entry : entries) {
            if (areThere(entry.pattern(), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areThere(Pattern pattern, Set<String> words) {
        if (!pattern.noun()
                && pattern.particle().isPresent()
                && !words.contains(pattern.particle().get())) {
            return false;
        }
        for (Pattern.Slot slot : pattern.slots()) {
            if (!slot.optional() && !isThere(slot, words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(Pattern.Slot slot, Set<String> words) {
        for (String word : slot.words()) {
            if (NamedWords.isOpen(word) || words.contains(word.substring(word.lastIndexOf('-') + 1))) {
                return true;
            }
        }
        return slot.words().isEmpty();
    }
}
