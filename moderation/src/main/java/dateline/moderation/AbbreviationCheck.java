package dateline.moderation;

import dateline.moderation.Abbreviations.Entry;
import dateline.moderation.Abbreviations.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds abbreviated text: "u" for you. Names, grades, units, variables, list marks and what is quoted are none. */
final class AbbreviationCheck {

    private static final Set<String> AFTER_CAPITAL_U =
            Set.of("r", "are", "can", "should", "have", "know", "were", "must", "need", "will");
    // "r is the rate": what stands before these is a quantity.
    private static final Set<String> DEFINING = Set.of("is", "equals", "denotes", "means", "stands");
    private static final String SIGNS = "=<>≥≤+*/^_#\\|%°";
    private static final Set<Character> UNITS = Set.of('m', 'k', 'd', 'c', 'w', 'y', 'b');

    private final Draft draft;
    private final String text;
    private final List<Token> words;

    private AbbreviationCheck(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
        this.words = draft.ownWords();
    }

    static List<Finding> findings(Draft draft) {
        AbbreviationCheck check = new AbbreviationCheck(draft);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < check.words.size(); i++) {
            Optional<Entry> entry = check.entry(i);
            if (entry.isPresent()) {
                findings.add(check.finding(
                        check.words.get(i).start(),
                        check.words.get(i).end(),
                        entry.get().expansion()));
            }
        }
        findings.addAll(check.withSigns());
        return findings;
    }

    private Finding finding(int start, int end, String expansion) {
        String typed = text.substring(start, end);
        boolean first = start == 0 || draft.sentenceAt(start).start() == start;
        String meant = first ? SentenceCase.capitalised(expansion) : expansion;
        return draft.finding(
                Code.R3_ABBREVIATION,
                start,
                end,
                "“" + typed + "” is abbreviated text.",
                "Write “" + meant + "” in full.",
                meant,
                Abbreviations.VERSION);
    }

    private Optional<Entry> entry(int at) {
        Token word = words.get(at);
        if (word.text().equals("U") && AFTER_CAPITAL_U.contains(lower(at + 1)) && beginsSentence(word)) {
            return Abbreviations.of("u");
        }
        Optional<Entry> entry = Abbreviations.of(word.text());
        if (entry.isEmpty() || isPartOfMore(word) || isQuotedAlone(word)) {
            return Optional.empty();
        }
        if (entry.get().form() == Form.DIGIT) {
            return isWordDigit(at) ? entry : Optional.empty();
        }
        boolean short1 = word.text().length() == 1;
        if (short1 && (DEFINING.contains(lower(at + 1)) || word.text().equals("k") && !beginsSentence(word))) {
            return Optional.empty();
        }
        boolean named = word.text().length() <= 2 && (isAfterLabel(at) || isUnit(at));
        return (short1 || word.text().length() == 2) && (named || isListMark(word)) ? Optional.empty() : entry;
    }

    private boolean beginsSentence(Token word) {
        return draft.sentenceAt(word.start()).start() == word.start();
    }

    /** Joined by a hyphen, an apostrophe, a dot or a sign of reckoning to what stands beside it. */
    private boolean isPartOfMore(Token word) {
        char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
        char after = word.end() < text.length() ? text.charAt(word.end()) : ' ';
        boolean dotted = after == '.'
                        && word.end() + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(word.end() + 1))
                || before == '.' && word.start() > 1 && Character.isLetterOrDigit(text.charAt(word.start() - 2));
        boolean initialsEnd = before == '.' && after == '.';
        return isJoining(before)
                || isJoining(after)
                || dotted
                || initialsEnd
                || before == '@'
                || before == '$'
                || isReckoned(word);
    }

    private static boolean isJoining(char each) {
        return each == '-'
                || each == '‐'
                || each == '‑'
                || each == '\''
                || each == '’'
                || each == '‘'
                || each == '&'
                || SIGNS.indexOf(each) >= 0;
    }

    private boolean isReckoned(Token word) {
        int before = word.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = word.end();
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return word.text().length() == 1
                && (before >= 0 && SIGNS.indexOf(text.charAt(before)) >= 0
                        || after < text.length() && SIGNS.indexOf(text.charAt(after)) >= 0);
    }

    private boolean isQuotedAlone(Token word) {
        return word.start() > 0
                && word.end() < text.length()
                && "\"“‘'(".indexOf(text.charAt(word.start() - 1)) >= 0
                && "\"”’')".indexOf(text.charAt(word.end())) >= 0;
    }

    private boolean isListMark(Token word) {
        return word.end() < text.length()
                && (text.charAt(word.end()) == ')'
                        || text.charAt(word.end()) == '.'
                                && word.end() + 1 < text.length()
                                && isAtLineStart(word.start()));
    }

    private boolean isAtLineStart(int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** "vitamin D", "sections a and b": what the letter is the name of stands before it. */
    private boolean isAfterLabel(int at) {
        String before = lower(at - 1);
        boolean joined = before.equals("and") || before.equals("or") || before.equals("to");
        int label = joined && at > 2 && words.get(at - 2).text().length() == 1 ? at - 3 : at - 1;
        return Abbreviations.isIn("letter", lower(label));
    }

    private boolean isUnit(int at) {
        String before = at > 0 ? words.get(at - 1).text() : "";
        return !before.isEmpty()
                && Character.isDigit(before.charAt(before.length() - 1))
                && UNITS.contains(words.get(at).text().charAt(0));
    }

    /** "want 2 go", "4 u": a digit that reads as a word. */
    private boolean isWordDigit(int at) {
        String before = lower(at - 1);
        String after = lower(at + 1);
        if (after.isEmpty() || before.isEmpty() && words.get(at).start() > 0 || Abbreviations.isIn("label", before)) {
            return false;
        }
        char next = text.charAt(words.get(at).end());
        if (next != ' ') {
            return false;
        }
        if (words.get(at).text().equals("2")) {
            boolean pronoun = Set.of("u", "me", "you", "us", "him", "them", "ur", "my", "your")
                    .contains(after);
            return (pronoun || Abbreviations.isIn("verbs", after)) && !Abbreviations.isIn("count", before);
        }
        return Abbreviations.isIn("persons", after) && !Abbreviations.isIn("count", before);
    }

    private String lower(int at) {
        return at >= 0 && at < words.size() ? words.get(at).lower() : "";
    }

    private List<Finding> withSigns() {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Entry> each : Abbreviations.withSigns()) {
            String form = each.getKey();
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                boolean alone = (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                        && (at + form.length() == text.length()
                                || Character.isWhitespace(text.charAt(at + form.length())));
                if (alone && !draft.isSpared(at, at + form.length())) {
                    findings.add(finding(at, at + form.length(), each.getValue().expansion()));
                }
            }
        }
        return findings;
    }
}
