package dateline.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** The three models, loaded once, each called by itself: the library's own pipeline would run far more than is needed. */
final class Models {

    private static final String ROOT = "edu/stanford/nlp/models/";

    // What is not wanted of the library's log must not even be made: a log manager that is not set up yet would keep it
    // all, and all threads would wait for it. Held here, or it is forgotten.
    private static final Logger LIBRARY_LOG = Logger.getLogger("edu.stanford.nlp");

    static {
        LIBRARY_LOG.setLevel(Level.WARNING);
    }

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final TransitionParser parser;

    Models() {
        tagger = new MaxentTagger(ROOT + "pos-tagger/english-left3words-distsim.tagger");
        names = names();
        parser = new TransitionParser(ParserModel.read(ROOT + "parser/nndep/english_UD.gz"));
    }

    private static CRFClassifier<CoreLabel> names() {
        try {
            return CRFClassifier.getClassifier(ROOT + "ner/english.all.3class.distsim.crf.ser.gz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model of names belongs to another version of the library", e);
        }
    }

    Sentence tagged(String text, int index, List<CoreLabel> tokens) {
        tagger.tagCoreLabels(tokens);
        List<CoreLabel> named = names.classifySentence(tokens);
        Morphology morphology = new Morphology(); // keeps state, so each thread needs its own
        List<Token> result = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            token.setLemma(morphology.lemma(token.word(), token.tag()));
            result.add(new Token(
                    i,
                    token.beginPosition(),
                    token.endPosition(),
                    text.substring(token.beginPosition(), token.endPosition()),
                    token.lemma(),
                    token.tag(),
                    kind(named.get(i).get(CoreAnnotations.AnswerAnnotation.class))));
        }
        return new Sentence(
                index,
                result.get(0).start(),
                result.get(result.size() - 1).end(),
                result,
                new Parse(() -> syntax(tokens)));
    }

    private static Token.NameKind kind(String label) {
        return switch (label) {
            case "PERSON" -> Token.NameKind.PERSON;
            case "ORGANIZATION" -> Token.NameKind.ORGANISATION;
            case "LOCATION" -> Token.NameKind.LOCATION;
            default -> Token.NameKind.NONE;
        };
    }

    /**
     * The syntax of a tagged sentence. The parser is not shown quotation marks: it takes an opening one for the root. Nor is
     * it shown a dateline, which it takes for the subject.
     */
    private Optional<Syntax> syntax(List<CoreLabel> tokens) {
        int dateline = Dateline.length(tokens);
        List<Integer> shown = IntStream.range(dateline, tokens.size())
                .filter(i -> !QuotationMarks.isOne(
                        tokens.get(i).word(), tokens.get(i).tag()))
                .boxed()
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(parser.parse(
                        shown,
                        tokens.stream().map(CoreLabel::word).toList(),
                        tokens.stream().map(CoreLabel::tag).toList()));
    }
}
