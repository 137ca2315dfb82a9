package dateline.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the phrases of advertising, and tells of words that somebody else has sent as well. */
final class Spam {

    private static final String VERSION = "spam-1";
    private static final int LONGEST = 6;
    private static final Map<String, Boolean> PHRASES = new HashMap<>();

    static {
        Lists.lines("spam.txt").forEach(line -> PHRASES.put(Folding.key(line), true));
    }

    private Spam() {}

    static List<Finding> findings(Draft draft, List<ShadowWord> words) {
        List<Finding> findings = new ArrayList<>();
        if (draft.comment().standing().filter(Standing::copied).isPresent()) {
            findings.add(draft.finding(
                    Code.R2_SPAM,
                    0,
                    draft.text().length(),
                    "Somebody else has sent the same words within a day.",
                    "Say it in your own words.",
                    null,
                    VERSION));
        }
        for (int at = 0; at < words.size(); at++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = at; to < Math.min(words.size(), at + LONGEST); to++) {
                phrase.append(to > at ? " " : "").append(words.get(to).form());
                if (PHRASES.containsKey(phrase.toString())) {
                    findings.add(draft.finding(
                            Code.R2_SPAM,
                            words.get(at).start(),
                            words.get(to).end(),
                            "This reads like an advertisement.",
                            "Write about the article.",
                            null,
                            VERSION));
                    return findings;
                }
            }
        }
        return findings;
    }
}
