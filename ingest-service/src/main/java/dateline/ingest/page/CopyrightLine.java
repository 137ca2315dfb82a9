package dateline.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says whose a page is: "(c) 2022 Meridian Wire. For use by subscribers only." */
final class CopyrightLine {

    private static final Pattern LINE = Pattern.compile(
            "^\\W*?(?:©|\\(c\\)|copyright\\b)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(?:by\\s+)?(?<owner>[^.|]{0,60}).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESERVED = Pattern.compile(
            "[,.]?\\s*[–—-]?\\s*(all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены|جميع الحقوق محفوظة|\\d{4}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 300;
    private static final int LONGEST_CLAIM = 160;

    private CopyrightLine() {}

    static boolean is(String line) {
        return line.length() < LONGEST
                && (LINE.matcher(line).matches()
                        || line.length() < LONGEST_CLAIM && LinePhrases.says("copyright", line));
    }

    /** Whether a line begins with the sign itself, as no sentence does. */
    static boolean begins(String line) {
        return line.startsWith("©") || line.startsWith("(c) ") || line.startsWith("(C) ");
    }

    /** The name in it, if it is one that a newspaper could have. */
    static Optional<String> owner(String line) {
        Matcher parts = LINE.matcher(line);
        if (line.length() >= LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String name = RESERVED.matcher(parts.group("owner")).replaceFirst("").strip();
        boolean likely = !name.isEmpty()
                && !Character.isLowerCase(name.codePointAt(0))
                && Character.isLetter(name.codePointAt(0))
                && name.split(" ").length <= MOST_WORDS;
        return likely ? Optional.of(name) : Optional.empty();
    }
}
