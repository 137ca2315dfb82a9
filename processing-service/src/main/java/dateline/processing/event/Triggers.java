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
        SentenceWords words = SentenceWords.of(sentence);
        OptionalInt mistaken = PresentTense.verb(sentence);
        return sentence.tokens().stream().anyMatch(each -> tells(each, words))
                || IntStream.range(0, sentence.tokens().size()).anyMatch(i -> mayTell(sentence.tokens(), i, words))
                || mistaken.isPresent()
                        && anyOf(lexicon.ofVerb(lemma(sentence.tokens().get(mistaken.getAsInt()))), words);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private boolean tells(Token token, SentenceWords words) {
        String lemma = lemma(token);
        if (token.is("VB")) {
            return operators.contains(lemma) || anyOf(lexicon.ofVerb(lemma), words);
        }
        return token.is("NN") && (operators.contains("~" + lemma) || anyOf(lexicon.ofNoun(lemma), words));
    }

    /** "test-fired", and "paralysed" that the tagger takes for an adjective */
    private boolean mayTell(List<Token> tokens, int i, SentenceWords words) {
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

    private static boolean anyOf(List<Entry> entries, SentenceWords words) {
        for (Entry entry : entries) {
            if (words.mayFill(entry.pattern())) {
                return true;
            }
        }
        return false;
    }
}
