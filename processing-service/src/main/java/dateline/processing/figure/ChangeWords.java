package dateline.processing.figure;

import dateline.processing.wordlist.WordList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The patterns made of the words in {@code changes.txt}. */
final class ChangeWords {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        for (String line : WordList.of(ChangeWords.class, "changes.txt")) {
            String[] parts = line.split("\\|");
            WORDS.put(
                    parts[0].strip(),
                    Stream.of(parts[1].split(","))
                            .map(word -> Pattern.quote(word.strip()).replace("*", "\\E\\p{L}*\\Q"))
                            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
        }
    }

    /** "up from", "rose over the weekend from" right before a number. */
    static final Pattern RAISED_FROM = before("raised", "from");

    static final Pattern LOWERED_FROM = before("lowered", "from");
    static final Pattern CORRECTED_FROM = before("corrected", "from");
    static final Pattern RAISED_TO = before("raised", "to");
    static final Pattern LOWERED_TO = before("lowered", "to");
    static final Pattern CORRECTED_TO = before("corrected", "to");

    /** "against 12", ", later 12" */
    static final Pattern SET_BESIDE =
            Pattern.compile("(?is).*?(?<words>\\b(?:against|compared (?:with|to)|versus|later|then))\\s(?:the )?$");

    /** "not 12", "instead of 12" */
    static final Pattern INSTEAD = Pattern.compile("(?is).*?(?<words>\\b(?:not|rather than|instead of))\\s$");

    static final Pattern CORRECTED = anywhere(WORDS.get("corrected") + "|" + WORDS.get("wrong") + "|\\bshould have\\b");
    static final Pattern EARLIER = anywhere("(?<words>" + WORDS.get("earlier") + ")");

    /** "withdrew the figure of 164"; "withdraw 2,000 troops" takes back nothing that was said. */
    private static final String ACTIVE =
            WORDS.get("taken back") + "(?= (?:[\\p{L}’']+ ){0,4}?" + WORDS.get("said") + ")";

    private static final String UNDONE = "(?:" + WORDS.get("taken back") + "|" + WORDS.get("wrong") + ")";

    /** "the figure of 164, given on Sunday, was withdrawn": one looks back from the last word only, as that takes long. */
    private static final String PASSIVE = "(?=" + UNDONE + ")(?<=" + WORDS.get("said") + "[^.]{0,90})" + UNDONE;

    static final Pattern WITHDRAWN = anywhere("(?<words>" + ACTIVE + "|" + PASSIVE + "|\\bmisspoke\\b)");
    static final Pattern NOT =
            Pattern.compile("(?is).*(?:\\bnot|n['’]t|\\bnever|\\bdenied|\\brefused to|\\bno)\\s(?:\\p{L}+\\s){0,2}$");

    private ChangeWords() {}

    private static Pattern before(String words, String link) {
        return Pattern.compile("(?is).*(?<words>" + WORDS.get(words) + "(?:[^.;:\\d]{0,60}?\\b)?\\s?\\b" + link
                + ")\\s(?:the |about |some )?$");
    }

    private static Pattern anywhere(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
