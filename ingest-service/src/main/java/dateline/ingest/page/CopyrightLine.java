package dateline.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says whose a page is: "(c) 2022 Meridian Wire. For use by subscribers only." */
final class CopyrightLine {

    private static final Pattern LINE = Pattern.compile(
            "^\\W*?(?:©|\\(c\\)|copyright\\b)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(?:by\\s+)?(?<owner>[^.|]{0,60}).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESERVED =
            Pattern.compile("[,.]?\\s*(all rights reserved|\\d{4}).*", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 5;

    private CopyrightLine() {}

    static boolean is(String line) {
        return line.length() < 300 && LINE.matcher(line).matches();
    }

    /** The name in it, if it is one that a newspaper could have. */
    static Optional<String> owner(String line) {
        Matcher parts = LINE.matcher(line);
        if (line.length() >= 300 || !parts.matches()) {
            return Optional.empty();
        }
        String name = RESERVED.matcher(parts.group("owner")).replaceFirst("").strip();
        boolean likely =
                !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && name.split(" ").length <= MOST_WORDS;
        return likely ? Optional.of(name) : Optional.empty();
    }
}
