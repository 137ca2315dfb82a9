package dateline.moderation;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether what was given as a name can be one. Names of any people pass; in doubt a person decides. */
final class Names {

    static final String VERSION = "names-1";

    /** What speaks against a name. */
    record Doubt(Code code, String message) {}

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;
    private static final int FEWEST_KEYS = 4;
    private static final int VOWELLESS = 5;
    private static final int CONSONANTS_IN_A_ROW = 7;
    private static final String PUNCTUATION = "'’ʻʼ‘`´-‐‑.,·・་ ()";
    private static final List<String> KEYBOARD =
            List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz");
    private static final Map<String, Character> PLACEHOLDERS = placeholders();

    private Names() {}

    static Optional<Doubt> doubt(String typed, List<String> staff) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return doubt(Code.R5_MISSING_NAME, "There is no name.");
        }
        Optional<Doubt> form = form(name);
        if (form.isPresent()) {
            return form;
        }
        String plain = plain(name);
        Character placeholder = PLACEHOLDERS.get(plain);
        if (placeholder != null) {
            return switch (placeholder) {
                case '!' -> doubt(Code.R5_INVALID_NAME, "This stands for a name, and is none.");
                case '*' -> doubt(Code.R5_IMPERSONATION, "This could be taken for somebody of the editorial team.");
                default -> doubt(Code.R5_SUSPECT_NAME, "This is hardly your own name.");
            };
        }
        if (staff.stream().anyMatch(each -> skeleton(each).equals(skeleton(name)))) {
            return doubt(Code.R5_IMPERSONATION, "Somebody of the editorial team bears this name.");
        }
        return wording(name, plain);
    }

    private static Optional<Doubt> form(String name) {
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return doubt(Code.R5_INVALID_NAME, "This is too long for a name.");
        }
        if (!Links.in(name).isEmpty() || name.indexOf('@') >= 0 || name.contains("://")) {
            return doubt(Code.R5_INVALID_NAME, "This is an address, and no name.");
        }
        int letters = 0;
        boolean han = false;
        for (int each : name.codePoints().toArray()) {
            int type = Character.getType(each);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            boolean joiner = each == 0x200C || each == 0x200D;
            if (Character.isLetter(each)) {
                letters++;
                han |= UnicodeScript.of(each) == UnicodeScript.HAN || UnicodeScript.of(each) == UnicodeScript.HANGUL;
            } else if (Character.isDigit(each)) {
                if (!name.matches("(?iu).*\\s(?:2nd|3rd|4th)\\.?$")) {
                    return doubt(Code.R5_INVALID_NAME, "There is a digit in it.");
                }
            } else if (!mark && !joiner && PUNCTUATION.indexOf(each) < 0) {
                return doubt(Code.R5_INVALID_NAME, "There is a character in it that no name has.");
            }
        }
        return letters >= 2 || han ? Optional.empty() : doubt(Code.R5_INVALID_NAME, "This is too short for a name.");
    }

    private static Optional<Doubt> wording(String name, String plain) {
        List<ShadowWord> words = ShadowWords.of(name);
        for (Hit hit : Hits.in(name, words)) {
            if (hit.is(Lexicon.Kind.SLUR, Lexicon.Kind.THREAT)) {
                return doubt(Code.R5_INVALID_NAME, "This is abusive.");
            }
            if (hit.is(Lexicon.Kind.PROFANITY, Lexicon.Kind.PERHAPS_SLUR, Lexicon.Kind.SMEAR, Lexicon.Kind.HOSTILE)
                    && hit.weight() > 0.5) {
                return doubt(Code.R5_SUSPECT_NAME, "This has a word in it that can be abusive.");
            }
        }
        if (isMixed(name)) {
            return doubt(Code.R5_SUSPECT_NAME, "It has letters of two scripts in one word.");
        }
        String[] parts = plain.split(" ");
        for (String part : parts) {
            Optional<Doubt> typed = typedAnyhow(part, name);
            if (typed.isPresent()) {
                return typed;
            }
        }
        boolean same =
                parts.length > 2 && java.util.Arrays.stream(parts).distinct().count() == 1;
        return parts.length > MOST_WORDS || same
                ? doubt(Code.R5_SUSPECT_NAME, "This is hardly a name.")
                : Optional.empty();
    }

    /** Letters held down, keys in a row, no vowels. */
    private static Optional<Doubt> typedAnyhow(String part, String name) {
        if (!part.chars().allMatch(each -> each >= 'a' && each <= 'z')) {
            return Optional.empty();
        }
        boolean one = part.length() >= 3 && part.chars().distinct().count() == 1;
        if (part.matches("[ivx]{1,5}") && name.contains(part.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (one || isKeyRun(part) && part.length() > FEWEST_KEYS || isUnitRepeated(part)) {
            return doubt(Code.R5_INVALID_NAME, "These letters are no name.");
        }
        boolean accented = name.codePoints().anyMatch(each -> each > 0x7F);
        boolean vowelless = part.length() >= VOWELLESS && part.chars().noneMatch(each -> "aeiouy".indexOf(each) >= 0);
        boolean doubled = part.length() == 2 && part.charAt(0) == part.charAt(1) && "aeo".indexOf(part.charAt(0)) < 0;
        if ((vowelless || longestConsonants(part) >= CONSONANTS_IN_A_ROW) && !accented || doubled || isKeyRun(part)) {
            return doubt(Code.R5_SUSPECT_NAME, "These letters are hardly a name.");
        }
        return Optional.empty();
    }

    private static boolean isKeyRun(String part) {
        if (part.length() < FEWEST_KEYS || part.chars().distinct().count() < FEWEST_KEYS) {
            return false;
        }
        for (String row : KEYBOARD) {
            boolean all = true;
            boolean forward = true;
            boolean back = true;
            for (int i = 1; i < part.length() && all; i++) {
                int from = row.indexOf(part.charAt(i - 1));
                int to = row.indexOf(part.charAt(i));
                all = from >= 0 && to >= 0;
                forward &= to - from == 1;
                back &= from - to == 1;
                all &= forward || back || row.length() < 20 && Math.abs(to - from) <= 1;
            }
            if (all) {
                return true;
            }
        }
        // Whole words of the middle or lower row, as fingers lie.
        boolean vowels = part.chars().anyMatch(each -> "eiouy".indexOf(each) >= 0);
        return part.length() >= 5
                && !vowels
                && part.chars().allMatch(each -> "asdfghjkl".indexOf(each) >= 0)
                && part.chars().filter(each -> each == 'a').count() <= 1
                && part.chars().distinct().count() >= FEWEST_KEYS;
    }

    private static boolean isUnitRepeated(String part) {
        for (int unit = 2; unit <= 4; unit++) {
            int times = part.length() / unit;
            if (part.length() % unit != 0 || times < 2) {
                continue;
            }
            String first = part.substring(0, unit);
            boolean vowel = first.chars().anyMatch(each -> "aeiouy".indexOf(each) >= 0);
            boolean keys = unit >= 3 && KEYBOARD.stream().limit(3).anyMatch(row -> row.contains(first));
            if (first.repeat(times).equals(part) && (!vowel || times > 2 || keys)) {
                return true;
            }
        }
        return false;
    }

    private static int longestConsonants(String part) {
        int longest = 0;
        int run = 0;
        for (char each : part.toCharArray()) {
            run = "aeiouy".indexOf(each) >= 0 ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isMixed(String name) {
        for (String word : name.split("[\\s\\-]+")) {
            Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
            word.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(UnicodeScript::of)
                    .forEach(scripts::add);
            scripts.removeAll(Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
            scripts.removeAll(
                    scripts.contains(UnicodeScript.HAN)
                            ? Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)
                            : Set.of());
            if (scripts.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** What two names share that are told apart only by look-alike letters, accents, case or blanks. */
    private static String skeleton(String name) {
        return plain(name).replace(" ", "");
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int each : Folding.key(name).codePoints().toArray()) {
            boolean blank = Character.isWhitespace(each) || ".,-_()".indexOf(each) >= 0;
            plain.appendCodePoint(blank ? ' ' : each);
        }
        return plain.toString().strip().replaceAll(" {2,}", " ").toLowerCase(Locale.ROOT);
    }

    private static Optional<Doubt> doubt(Code code, String message) {
        return Optional.of(new Doubt(code, message));
    }

    private static Map<String, Character> placeholders() {
        Map<String, Character> all = new HashMap<>();
        Lists.lines("name-placeholders.txt")
                .forEach(line -> all.put(line.substring(2).strip(), line.charAt(0)));
        return all;
    }
}
