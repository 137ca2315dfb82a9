package dateline.processing.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of elections and wars, which {@code ner_politics} has as types of their own, and which are no actors and no places. */
final class Occasions {

    /** The name of one, in code points. */
    record Occasion(int start, int end, String type) {

        boolean touches(int from, int to) {
            return start < to && from < end;
        }
    }

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}\\d'’&-]*(?:\\.(?=[\\p{L}]))?";
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    // "1998 Port Ann general election", "April 2009 Norland Senate elections in Port Ann"
    private static final Pattern ELECTION = Pattern.compile("\\b(?:(?:" + MONTHS + ") )?\\d{4}(?: and \\d{4})? "
            + "(?:(?:" + NAME + "|of|the|and) )+?"
            + "(?:(?:general|presidential|federal|state|legislative|gubernatorial|parliamentary|municipal|local|mayoral"
            + "|provincial|regional|senatorial|leadership|constitutional|territory|assembly|council|county|primary|city) )*"
            + "(?:elections?|by-elections?|primary|primaries|referendum|caucus(?:es)?)\\b"
            + "(?: in " + NAME + "(?: (?:and |of )?" + NAME + ")*)?");
    private static final Pattern WAR = Pattern.compile("\\b(?:World War (?:II?|One|Two)\\b|(?:First|Second) World War"
            + "|Operation " + NAME + "|(?:Battle|Siege) of " + NAME + "(?: " + NAME + ")*"
            + "|(?:" + NAME + " )+(?:Civil War|War|Revolution|Uprising|Rebellion|World Cup|Olympics)\\b(?! of))");

    private Occasions() {}

    static List<Occasion> in(String text) {
        List<Occasion> found = new ArrayList<>();
        add(found, text, ELECTION.matcher(text), "election");
        add(found, text, WAR.matcher(text), "event");
        return found;
    }

    private static void add(List<Occasion> found, String text, Matcher matcher, String type) {
        while (matcher.find()) {
            int start = text.codePointCount(0, matcher.start());
            int end = text.codePointCount(0, matcher.end());
            if (found.stream().noneMatch(each -> each.touches(start, end))) {
                found.add(new Occasion(start, end, type));
            }
        }
    }
}
