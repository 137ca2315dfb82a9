package dateline.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that a printer broke at the end of a line. The hyphen goes where it was the printer's and stays where it was the
 * writer's: in a form that the text has elsewhere, in numbers and names, and beside the halves of which compounds are
 * made ("long-", "-led").
 */
final class BrokenWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*");
    private static final Pattern ANGLES = Pattern.compile("^>+\\s*");
    private static final int LONGEST_WORD = 60;
    private static final Set<String> FIRST_HALVES = Set.of(
            "long", "short", "high", "low", "well", "self", "anti", "non", "ex", "vice", "mid", "north", "south",
            "east", "west", "first", "second", "third", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "half", "part", "full", "co", "pro", "cross", "year", "old", "new", "much", "ill", "so", "all",
            "one", "large", "small", "right", "left", "post", "pre");
    private static final Set<String> SECOND_HALVES = Set.of(
            "led",
            "backed",
            "term",
            "time",
            "based",
            "year",
            "old",
            "wide",
            "scale",
            "level",
            "style",
            "made",
            "held",
            "run",
            "born",
            "up",
            "in",
            "off",
            "out",
            "minute",
            "day",
            "week",
            "month",
            "hour",
            "page",
            "member",
            "point",
            "speaking",
            "owned",
            "dominated",
            "friendly",
            "free",
            "called",
            "known",
            "to",
            "by",
            "law",
            "general",
            "east",
            "west",
            "mile",
            "metre",
            "kilometre",
            "hit",
            "stricken",
            "related",
            "funded",
            "appointed");

    private final Set<String> inside = new HashSet<>();

    BrokenWords(List<Row> rows) {
        for (Row row : rows) {
            var words = WORD.matcher(row.words());
            while (words.find()) {
                inside.add(words.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether a line ends in half a word, and the next begins with the other half. */
    boolean isBroken(Row last, Row next) {
        return endsInHyphen(last.words()) && Character.isLowerCase(next.words().codePointAt(0));
    }

    private static boolean endsInHyphen(CharSequence line) {
        int end = line.length();
        return end > 1 && line.charAt(end - 1) == '-' && Character.isLetterOrDigit(line.charAt(end - 2));
    }

    /** Puts the next line behind what is open. */
    void append(StringBuilder open, Row next, boolean softEnd) {
        String line =
                next.words().startsWith(">") ? ANGLES.matcher(next.words()).replaceFirst("") : next.words();
        if (!softEnd && !endsInHyphen(open)) {
            open.append(' ');
        } else if (!softEnd && isPrinters(lastWord(open), line)) {
            open.setLength(open.length() - 1);
        }
        open.append(line);
    }

    private static String lastWord(CharSequence open) {
        var last = LAST_WORD.matcher(open.subSequence(Math.max(0, open.length() - LONGEST_WORD), open.length()));
        return last.find() ? last.group() : "-";
    }

    private boolean isPrinters(String half, String line) {
        var rest = FIRST_WORD.matcher(line);
        if (!rest.find() || !Character.isLowerCase(rest.group().codePointAt(0))) {
            return false;
        }
        String first = half.substring(0, half.length() - 1).toLowerCase(Locale.ROOT);
        String second = rest.group().toLowerCase(Locale.ROOT);
        if (inside.contains(first + second)) {
            return true;
        }
        boolean writers = inside.contains(first + "-" + second)
                || first.chars().anyMatch(Character::isDigit)
                || FIRST_HALVES.contains(first)
                || SECOND_HALVES.contains(second.split("-")[0]);
        return !writers;
    }
}
