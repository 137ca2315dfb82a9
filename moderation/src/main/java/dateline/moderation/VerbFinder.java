package dateline.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells whether words hold a finite verb: by the closed list of auxiliaries, and only where there is none by OpenNLP's
 * tagger for English (its model was trained on web text). In doubt they hold one.
 */
final class VerbFinder {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final int ENOUGH = 40;
    // Fewer words are hardly a sentence.
    private static final int SENTENCE = 4;
    private static final Set<String> FINITE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "am",
            "be",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "shall",
            "should",
            "may",
            "might",
            "must",
            "cannot",
            "let",
            "let's",
            "lets",
            "i'm",
            "it's",
            "that's",
            "there's",
            "he's",
            "she's",
            "what's",
            "who's",
            "here's",
            "where's",
            "how's",
            "isn't",
            "aren't",
            "ain't",
            "thank",
            "thanks",
            "said",
            "says",
            "went",
            "came",
            "made",
            "got",
            "gave",
            "took",
            "saw",
            "knew",
            "thought",
            "agree",
            "disagree",
            "agreed",
            "think",
            "believe",
            "hope",
            "wish",
            "want",
            "need",
            "know",
            "go",
            "stop",
            "wait",
            "read",
            "keep");

    private static final class Holder {
        private static final POSModel LOADED = load();
        // A tagger keeps state and belongs to one thread.
        private static final ThreadLocal<POSTaggerME> TAGGER = ThreadLocal.withInitial(() -> new POSTaggerME(LOADED));

        private static POSModel load() {
            try (InputStream in = VerbFinder.class.getResourceAsStream(MODEL)) {
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the tagger's model cannot be read", e);
            }
        }
    }

    private VerbFinder() {}

    static boolean isIn(List<Token> words) {
        for (Token word : words) {
            String lower = word.lower();
            if (FINITE.contains(lower)
                    || lower.endsWith("n't")
                    || lower.endsWith("'re")
                    || lower.endsWith("'ve")
                    || lower.endsWith("'ll")
                    || lower.endsWith("'d")
                    || lower.endsWith("'m")) {
                return true;
            }
        }
        return isTaggedIn(words.subList(0, Math.min(ENOUGH, words.size())));
    }

    private static boolean isTaggedIn(List<Token> words) {
        String[] forms = words.stream().map(Token::text).toArray(String[]::new);
        String[] tags = Holder.TAGGER.get().tag(forms);
        for (int i = 0; i < tags.length; i++) {
            boolean infinitive = i > 0 && forms[i - 1].equalsIgnoreCase("to");
            boolean participle = forms[i].endsWith("ing");
            if (tags[i].equals("AUX") || tags[i].startsWith("V") && !infinitive && !participle) {
                return true;
            }
        }
        return forms.length >= SENTENCE && hasVerbEnding(forms, tags);
    }

    /** "surprised nobody", "the bus leaves": the tagger takes many verbs for nouns; behind a noun an ending tells. */
    private static boolean hasVerbEnding(String[] forms, String[] tags) {
        for (int i = 1; i < forms.length; i++) {
            boolean noun = tags[i - 1].endsWith("NOUN")
                    || tags[i - 1].equals("PROPN")
                    || tags[i - 1].equals("PRON")
                    || tags[i - 1].equals("ADJ");
            if (noun && (forms[i].endsWith("ed") || forms[i].endsWith("s") && !forms[i].endsWith("ss"))) {
                return true;
            }
        }
        return false;
    }
}
