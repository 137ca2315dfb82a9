package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names on a line beside a headline, in other languages too: "Von Ada Merrin und Jon Kahl", "بقلم: ليلى حداد". */
final class PrintedByline {

    private static final Pattern AND = Pattern.compile("\\s+(?:und|et|y|e|и)\\s+(?=\\p{Lu})|\\s*،\\s*");
    private static final Pattern AND_IN_ARABIC = Pattern.compile("\\s*[،,]\\s*|\\s+و\\s?(?=\\p{IsArabic})");
    private static final Pattern FROM_WHERE =
            Pattern.compile("\\s+(?:in|at|for|from|near|aus|à|en|из|в|desde)\\s+(?:the\\s+)?\\p{Lu}.*$");
    // "By our correspondent Ada Merrin", "Von unserer Redakteurin Anna Merin"
    private static final Pattern OUR =
            Pattern.compile("^By (?:[Oo]ur|unsere[rmn]|notre|nuestr[oa]) [\\p{L}-]+ (?=\\p{Lu}\\S+ \\p{Lu})");
    private static final Pattern OFFICE = Pattern.compile(",\\s+\\p{Ll}.*$");
    private static final Pattern NAMES_ALONE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:de|da|di|del|van|von|der|den|bin|al|el|la|le|ibn|ter|\\p{Lu}\\.))*(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){1,2}"
                    + "(?: (?:and|&) \\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){1,2})?(?:(?:,| \\|) \\p{Lu}[\\p{L} ]{2,30})?");
    private static final Pattern ARABIC_NAME =
            Pattern.compile("[\\p{IsArabic}\\p{M}]+(?: [\\p{IsArabic}\\p{M}]+){1,3}");
    private static final Pattern AGENCY_AND_PLACE = Pattern.compile(
            "(?<agency>\\p{Lu}[\\w.'’-]*(?: \\p{Lu}[\\w.'’-]*){0,3})\\s*\\|\\s*\\p{Lu}[\\p{L}.'’ /-]{1,40}");
    private static final int LONGEST = 140;

    private PrintedByline() {}

    /** The names in a line that is a byline. */
    static Optional<List<String>> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<List<String>> names = arabic(line);
        if (names.isEmpty()) {
            String english = OUR.matcher(
                            OFFICE.matcher(inEnglish(withoutDates(line))).replaceFirst(""))
                    .replaceFirst("By ");
            names = Byline.in(english)
                    .or(() -> Byline.in(FROM_WHERE.matcher(english).replaceFirst("")))
                    .or(() -> agency(line));
        }
        return names.map(PrintedByline::inTitleCase);
    }

    /** "Lotte Brandt | Updated 1 April 2016" without what stands beside the name. */
    private static String withoutDates(String line) {
        if (!line.contains("|")) {
            return line;
        }
        String named = Arrays.stream(line.split("\\s*\\|\\s*"))
                .filter(part -> PrintedDates.only(part).isEmpty())
                .collect(Collectors.joining(" | "));
        return named.isEmpty()
                        || named.equals(line)
                        || LinePhrases.behind("byline", named).isPresent()
                ? line
                : "By " + named;
    }

    /** The same for a line right under a headline, where names alone are a byline. */
    static Optional<List<String>> underAHeadline(String line) {
        return in(line).or(() -> NAMES_ALONE.matcher(line).matches()
                ? Optional.of(inTitleCase(Byline.names(line))).filter(names -> !names.isEmpty())
                : Optional.empty());
    }

    /** "Von X und Y, 10. Januar 2022" as "By X and Y, 10 January 2022". */
    private static String inEnglish(String line) {
        String dated = PrintedDates.inEnglish(line);
        boolean foreign = !dated.regionMatches(true, 0, "by", 0, 2)
                && LinePhrases.behind("byline", dated).isPresent();
        String named = foreign
                ? "By " + LinePhrases.behind("byline", dated).orElseThrow().replaceFirst("^[:\\s]+", "")
                : dated;
        return AND.matcher(named).replaceAll(" and ");
    }

    private static Optional<List<String>> arabic(String line) {
        return LinePhrases.behind("byline", line)
                .map(rest -> rest.replaceFirst("^[:\\s]+", ""))
                .map(rest -> rest.split("\\s*[|\\d–-]", 2)[0].strip())
                .filter(rest -> !rest.isEmpty() && rest.length() < 80 && rest.codePointAt(0) > 0x5ff)
                .map(rest -> List.of(AND_IN_ARABIC.split(rest)))
                .filter(names -> names.stream()
                        .allMatch(each -> ARABIC_NAME.matcher(each).matches()));
    }

    /** "Meridian Wire | ALMATY": an agency, and where it wrote from. */
    private static Optional<List<String>> agency(String line) {
        var parts = AGENCY_AND_PLACE.matcher(line);
        return parts.matches() ? Optional.of(List.of(parts.group("agency"))) : Optional.empty();
    }

    private static List<String> inTitleCase(List<String> names) {
        List<String> out = new ArrayList<>();
        for (String name : names) {
            boolean shouted = name.length() > 6 && name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
            out.add(shouted && name.codePointAt(0) < 0x600 ? TitleCase.of(name) : name);
        }
        return out;
    }
}
