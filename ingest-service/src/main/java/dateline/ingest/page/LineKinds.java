package dateline.ingest.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that look like a part of the story and are none, by their words. */
final class LineKinds {

    private static final int SHORT_LINE = 160;
    private static final int LONGEST_NOTE = 600;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern LEADS_AWAY =
            Pattern.compile("^[^\\p{L}\\p{N}©]*" + NameList.phrases("leads away"), FLAGS);
    private static final Pattern AFTER_THE_END = begins("after the end");
    private static final Pattern ABOUT_THE_AUTHOR = Pattern.compile(
            "^\\W*\\p{Lu}[\\p{L}.'’-]+( \\p{Lu}[\\p{L}.'’-]+){1,4},?( [^.]{0,60},)? (is|was|ist|est|es|è|er|är) ([\\p{L}-]+ ){0,7}[\\p{L}-]*"
                    + "(?i:writer|editor|reporter|journalist|correspondent|contributor|columnist|author|blogger|producer|professor|fellow|researcher"
                    + "|redakteur|reporterin|autorin|korrespondent|periodista|journaliste|giornalista)(in|s|e)?\\b");
    private static final Pattern WHERE_TO_FOLLOW = Pattern.compile(
            "\\bfollow (him|her|them|us|me|@?\\w+) (on|at) (twitter|instagram|facebook|x\\b|@)|^https?://\\S+$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Pattern> KINDS = kinds("newsletter", "share", "comment policy", "related");

    private LineKinds() {}

    private static Map<String, Pattern> kinds(String... lists) {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        for (String list : lists) {
            kinds.put(list.replace(' ', '-'), begins(list));
        }
        return kinds;
    }

    private static Pattern begins(String list) {
        return Pattern.compile("^[^\\p{L}\\p{N}©]*" + NameList.phrases(list), FLAGS);
    }

    /** What kind of furniture a line is that does not belong to the story. */
    static String kind(String line) {
        if (CopyrightLine.is(line)) {
            return "copyright";
        }
        if (LinePhrases.says("next-story", line)) {
            return "next-story";
        }
        if (LinePhrases.says("printed", line) && line.chars().anyMatch(Character::isDigit)) {
            return "printed-line";
        }
        return KINDS.entrySet().stream()
                .filter(each -> each.getValue().matcher(line).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("note");
    }

    /** A line without a letter or digit, such as a rule of underscores. */
    static boolean saysNothing(String line) {
        return line.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A short line that leads elsewhere: to another story, a newsletter, a network. */
    static boolean leadsAway(String line) {
        return line.length() < SHORT_LINE && LEADS_AWAY.matcher(line).find();
    }

    /** A line of the kind that follows a story: who edited it, who the author is, what else to read. */
    static boolean followsTheEnd(String line) {
        return line.length() < LONGEST_NOTE
                && (leadsAway(line)
                        || AFTER_THE_END.matcher(line).find()
                        || ABOUT_THE_AUTHOR.matcher(line).find()
                        || WHERE_TO_FOLLOW.matcher(line).find());
    }
}
