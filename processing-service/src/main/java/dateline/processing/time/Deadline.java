package dateline.processing.time;

import dateline.language.Token;
import java.util.List;
import java.util.Set;

/** Whether something is set for a day, though its verb tells what has been: "was postponed to May", "unless it falls by Friday". */
final class Deadline {

    private static final Set<String> UP_TO = Set.of("until", "till", "through");
    private static final Set<String> NEW_DAY = Set.of("to", "for", "until", "till", "through");
    private static final Set<String> PUT_OFF = Set.of(
            "postpone", "adjourn", "defer", "reschedule", "extend", "delay", "move", "put", "push", "renew", "fix");
    private static final Set<String> EXPECTED = Set.of("due", "scheduled", "slated", "planned", "expected", "set");
    private static final Set<String> BEEN = Set.of("was", "were", "been");
    private static final Set<String> CALLED =
            Set.of("call", "announce", "schedule", "set", "plan", "summon", "invite", "book", "order", "convene");
    // what goes on from then: "reopened the crossing until Sunday"
    private static final Set<String> SWITCHING = Set.of(
            "close", "shut", "reopen", "suspend", "ban", "bar", "halt", "freeze", "lift", "seal", "ground", "stop",
            "forbid", "cancel", "pause", "block");
    // what is done and over: "was questioned until late on Tuesday"
    private static final Set<String> TAKING_TIME =
            Set.of("question", "search", "interrogate", "beat", "treat", "fight", "debate", "discuss", "besiege");
    private static final int NEAR = 4;
    private static final int FAR = 7;

    private Deadline() {}

    /**
     * @param verb index of the verb of the clause
     * @param first index of the first token of the time
     */
    static boolean isSet(List<Token> tokens, int verb, int first) {
        if (first == 0) {
            return false;
        }
        String word = tokens.get(first - 1).word();
        return isExpected(tokens, first)
                || verb < first && word.equals("for") && isCalled(tokens, verb, first)
                || verb < first
                        && UP_TO.contains(word)
                        && tokens.get(verb).lemma().matches("give|have")
                || verb < first && NEW_DAY.contains(word) && isPutOff(tokens, verb, first)
                || verb < first && UP_TO.contains(word) && isOrdered(tokens, verb)
                || (UP_TO.contains(word) || word.equals("by")) && (isCondition(tokens, first) || isPlan(tokens, verb));
    }

    /** "The vote, due in April"; what "was due in April" may have been. */
    private static boolean isExpected(List<Token> tokens, int first) {
        int at = first - 1;
        while (at > 0
                && first - at <= NEAR
                && tokens.get(at).tag().matches("IN|DT|NNP")
                && !EXPECTED.contains(tokens.get(at).word())) {
            at--; // "due in Port Ann on Friday"
        }
        return first > 2
                && tokens.get(first - 1).is("IN")
                && at > 0
                && EXPECTED.contains(tokens.get(at).word())
                && !BEEN.contains(tokens.get(at - 1).word());
    }

    /** "Called a general strike for Friday" */
    private static boolean isCalled(List<Token> tokens, int verb, int first) {
        return first - verb <= FAR && CALLED.contains(tokens.get(verb).lemma()) && !isPerfect(tokens, verb);
    }

    private static boolean isPutOff(List<Token> tokens, int verb, int first) {
        // "put off from Monday to Wednesday"
        boolean from = tokens.subList(verb, first).stream()
                .anyMatch(each -> each.word().equals("from"));
        return first - verb <= (from ? FAR : NEAR)
                && PUT_OFF.contains(tokens.get(verb).lemma())
                && !isPerfect(tokens, verb);
    }

    /** "Was held until Friday", "has shut it until Friday", but not "had been held until Friday". */
    private static boolean isOrdered(List<Token> tokens, int verb) {
        boolean from = verb > 1 && tokens.get(verb - 1).word().equals("from"); // "barred him from leaving until Friday"
        int order = from ? lastVerb(tokens, verb - 1) : verb;
        boolean had = order > 0 && tokens.get(order - 1).word().equals("had");
        return order >= 0
                && (tokens.get(order).tag().equals("VBN")
                        || tokens.get(order).tag().equals("VBD")
                                && SWITCHING.contains(tokens.get(order).lemma()))
                && !TAKING_TIME.contains(tokens.get(order).lemma())
                && !had
                && !isPerfect(tokens, order);
    }

    private static int lastVerb(List<Token> tokens, int before) {
        int at = before;
        while (at >= 0 && !tokens.get(at).is("VB")) {
            at--;
        }
        return at;
    }

    private static boolean isPerfect(List<Token> tokens, int verb) {
        return verb > 1
                && tokens.get(verb - 1).word().equals("been")
                && tokens.get(verb - 2).word().equals("had");
    }

    private static boolean isCondition(List<Token> tokens, int first) {
        return tokens.subList(0, first).stream()
                .anyMatch(each ->
                        each.word().equalsIgnoreCase("unless") || each.word().equalsIgnoreCase("if"));
    }

    private static boolean isPlan(List<Token> tokens, int verb) {
        String lemma = tokens.get(verb).lemma();
        return !Set.of("be", "have").contains(lemma) && Tense.isPlan(lemma);
    }
}
