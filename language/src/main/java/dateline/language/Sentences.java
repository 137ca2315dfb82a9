package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Cuts a text into sentences of bounded length, and keeps as many as one article may cost. */
final class Sentences {

    /** Words of the longest sentence that is read in one piece: reading takes more than linear time in them. */
    static final int LONGEST = 120;

    /** Words of one text that are read. */
    static final int MOST_TOKENS = 3_000;

    // Words take at most this many characters on average, whatever stands there; more need not be looked at.
    private static final int MOST_CHARACTERS = MOST_TOKENS * 20;

    private static final Pattern ENDLESS_WORD = Pattern.compile("(?<!\\S)\\S{400,}+");

    private final TokenizerAnnotator splitter;

    Sentences() {
        Properties settings = new Properties();
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("tokenize.options", "invertible=true,untokenizable=noneKeep");
        splitter = new TokenizerAnnotator(false, settings);
    }

    List<CoreMap> of(String text) {
        Annotation annotation = new Annotation(withoutEndlessWords(start(text)));
        splitter.annotate(annotation);
        List<CoreMap> result = new ArrayList<>();
        int taken = 0;
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            for (List<CoreLabel> piece : pieces(sentence.get(CoreAnnotations.TokensAnnotation.class))) {
                if (taken + piece.size() > MOST_TOKENS) {
                    return result;
                }
                result.add(sentence(text, result.size(), taken, piece));
                taken += piece.size();
            }
        }
        return result;
    }

    /** The first part of a long text, up to a break between two words if there is one near. */
    private static String start(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int blank = text.lastIndexOf(' ', MOST_CHARACTERS);
        int end = blank > MOST_CHARACTERS / 2 ? blank : MOST_CHARACTERS;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** Blanks out what goes on for hundreds of characters without a blank, in place: the splitter takes quadratic time. */
    private static String withoutEndlessWords(String text) {
        return ENDLESS_WORD.matcher(text).replaceAll(word -> " "
                .repeat(word.group().length()));
    }

    private static List<List<CoreLabel>> pieces(List<CoreLabel> tokens) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        for (int start = 0; start < tokens.size(); ) {
            int end = tokens.size() - start <= LONGEST ? tokens.size() : breakBefore(tokens, start);
            pieces.add(tokens.subList(start, end));
            start = end;
        }
        return pieces;
    }

    /** After the last comma or semicolon in the second half of what one piece may have, else where it must end. */
    private static int breakBefore(List<CoreLabel> tokens, int start) {
        for (int i = start + LONGEST - 1; i > start + LONGEST / 2; i--) {
            if (tokens.get(i).word().equals(",") || tokens.get(i).word().equals(";")) {
                return i + 1;
            }
        }
        return start + LONGEST;
    }

    private static CoreMap sentence(String text, int index, int tokenBegin, List<CoreLabel> piece) {
        List<CoreLabel> tokens = new ArrayList<>(piece);
        int number = 0;
        for (CoreLabel token : tokens) {
            token.setIndex(++number);
            token.setSentIndex(index);
            token.set(CoreAnnotations.TokenBeginAnnotation.class, tokenBegin + number - 1);
            token.set(CoreAnnotations.TokenEndAnnotation.class, tokenBegin + number);
        }
        int start = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, text.substring(start, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, tokenBegin);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokenBegin + tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        return sentence;
    }
}
