package dateline.moderation;

import java.util.ArrayList;
import java.util.List;

/** Rule 3: complete sentences, neither all in capitals nor all in small letters, and no abbreviated text. */
final class SentencePolicy implements Policy {

    static final String VERSION = "sentences-1";

    @Override
    public List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>(DegenerateCheck.findings(draft));
        findings.addAll(CapitalsCheck.findings(draft));
        List<Token> words = draft.ownWords();
        if (English.is(words)) {
            findings.addAll(AbbreviationCheck.findings(draft));
            findings.addAll(SentenceCheck.findings(draft));
        } else if (!words.isEmpty()) {
            findings.add(draft.finding(
                    Code.R3_LANGUAGE_UNCHECKED,
                    words.getFirst().start(),
                    words.getLast().end(),
                    "We cannot tell that this is English, so nobody has checked its sentences yet.",
                    "There is nothing for you to do.",
                    null,
                    VERSION));
        }
        return findings;
    }
}
