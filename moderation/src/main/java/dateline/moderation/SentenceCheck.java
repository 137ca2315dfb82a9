package dateline.moderation;

import dateline.moderation.Tokens.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what is no whole sentence. Only a few words without any verb are refused; the rest a person decides. */
final class SentenceCheck {

    private static final int FEW_WORDS = 3;

    private SentenceCheck() {}

    static List<Finding> findings(Draft draft) {
        List<Token> words = draft.ownWords().stream().filter(Token::isWord).toList();
        List<Stretch> fragments = new ArrayList<>();
        int whole = 0;
        for (Stretch sentence : draft.sentences()) {
            List<Token> inside =
                    draft.ownWords(sentence).stream().filter(Token::isWord).toList();
            if (inside.isEmpty()) {
                continue;
            }
            if (VerbFinder.isIn(inside)) {
                whole++;
            } else {
                fragments.add(sentence);
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (whole == 0 && !fragments.isEmpty()) {
            findings.add(words.size() <= FEW_WORDS ? noSentence(draft, words) : fragment(draft, fragments.getFirst()));
        } else if (fragments.size() > 1) {
            findings.add(fragment(draft, fragments.get(1)));
        }
        finalStop(draft, findings);
        return findings;
    }

    private static Finding noSentence(Draft draft, List<Token> words) {
        String phrase =
                draft.text().substring(words.getFirst().start(), words.getLast().end());
        Token first = words.getFirst();
        String said = first.isUpper() && first.text().length() > 1
                ? phrase
                : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
        String example = "This is " + said + ".";
        return draft.finding(
                Code.R3_NOT_SENTENCES,
                0,
                draft.text().length(),
                "This is no sentence: it has no verb.",
                "Write a whole sentence, such as “" + example + "”",
                example,
                SentencePolicy.VERSION);
    }

    private static Finding fragment(Draft draft, Stretch sentence) {
        return draft.finding(
                Code.R3_FRAGMENT,
                sentence.start(),
                sentence.end(),
                "This is no whole sentence, as far as we can tell.",
                "Write it with a verb.",
                null,
                SentencePolicy.VERSION);
    }

    private static void finalStop(Draft draft, List<Finding> findings) {
        if (draft.sentences().isEmpty()) {
            return;
        }
        Stretch last = draft.sentences().getLast();
        char end = draft.text().charAt(last.end() - 1);
        if (!Tokens.isFinal(end)
                && "\"”’')]»".indexOf(end) < 0
                && !draft.isSpared(last.end() - 1, last.end())
                && Character.isLetterOrDigit(end)) {
            findings.add(draft.finding(
                    Code.R3_NO_FINAL_STOP,
                    last.end() - 1,
                    last.end(),
                    "The last sentence has no full stop.",
                    "End it with a full stop.",
                    draft.text().substring(last.end() - 1, last.end()) + ".",
                    SentencePolicy.VERSION));
        }
    }
}
