package dateline.processing.event;

import dateline.language.Sentence;
import dateline.processing.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a data file: the actor stands in [ ], the recipient in { }. */
record Example(String text, int[] actor, int[] recipient) {

    private static final Pattern CHOICE = Pattern.compile("\\(([^()|]+(?:\\|[^()|]+)+)\\)");

    /** One for each of the words between bars: "(shot|stabbed) a farmer" is two. */
    static List<Example> of(String written) {
        Matcher choice = CHOICE.matcher(written);
        if (!choice.find()) {
            return List.of(one(written));
        }
        List<Example> all = new ArrayList<>();
        for (String word : choice.group(1).split("\\|")) {
            all.addAll(of(written.substring(0, choice.start()) + word + written.substring(choice.end())));
        }
        return all;
    }

    private static Example one(String written) {
        StringBuilder text = new StringBuilder();
        int[] actor = {-1, -1};
        int[] recipient = {-1, -1};
        for (char c : written.toCharArray()) {
            switch (c) {
                case '[' -> actor[0] = text.length();
                case ']' -> actor[1] = text.length();
                case '{' -> recipient[0] = text.length();
                case '}' -> recipient[1] = text.length();
                default -> text.append(c);
            }
        }
        return new Example(text.toString(), actor, recipient);
    }

    /** What the coder reads in it. */
    List<Reading> readings() {
        Sentence sentence = sentence();
        return new SentenceCoder().read(Tree.of(sentence, sentence.syntax().orElseThrow()));
    }

    private Sentence sentence() {
        return Texts.LANGUAGE.read(text).sentences().get(0);
    }

    /** Whether who acts and who suffers in a reading stand between the brackets. */
    boolean fits(Reading reading) {
        return stands(reading.actors(), actor) && stands(reading.recipients(), recipient);
    }

    private boolean stands(List<Integer> heads, int[] between) {
        if (between[0] < 0) {
            return true;
        }
        Sentence sentence = sentence();
        return heads.stream()
                .map(head -> sentence.tokens().get(head))
                .anyMatch(token -> token.start() >= between[0] && token.end() <= between[1]);
    }
}
