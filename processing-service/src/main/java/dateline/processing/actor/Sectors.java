package dateline.processing.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which PLOVER sector somebody is of whom a noun says what he is: "soldiers" are MIL, "a court" is JUD. */
public final class Sectors {

    /** What a word is. */
    public enum What {
        /** One person holds it. */
        OFFICE,
        PEOPLE,
        INSTITUTION,
        /** It tells the sector of the noun behind it. */
        MODIFIER
    }

    /**
     * A word that says who somebody is.
     *
     * @param sector PLOVER sector, or UNK where the word alone tells none
     * @param weak whether other words of the phrase say more
     * @param domestic whether somebody without a country of its own is of the country the text plays in
     * @param asPeople whether an institution is told as people are
     * @param tied whether it is somebody only with other words that say more
     * @param led whether the words before it say more, but none behind it: "club president", "army engineer"
     */
    public record Word(
            String word,
            String sector,
            What what,
            boolean weak,
            boolean domestic,
            boolean asPeople,
            boolean tied,
            boolean led) {

        boolean isBody() {
            return what == What.INSTITUTION;
        }

        Word notDomestic() {
            return new Word(word, sector, what, weak, false, asPeople, tied, led);
        }

        /** Whether the sector is known. */
        public boolean isTold() {
            return !sector.equals("UNK");
        }
    }

    // "minister-designate", "statistician-general", "vice-minister"
    private static final Pattern BESIDE_OFFICE =
            Pattern.compile("^(?:ex|vice|co|sub|deputy) |[ -](?:elect|designate|nominate|general)$");
    private static final int LONGEST_HEAD = 5;
    private static final int LONGEST_MODIFIER = 3;

    private static final Map<String, Word> HEADS = new HashMap<>();
    private static final Map<String, Word> MODIFIERS = new HashMap<>();

    static {
        for (String[] line : Table.of("sectors.tsv")) {
            List<String> flags = List.of(line[3].split(" "));
            Word word = new Word(
                    key(line[0]),
                    line[1],
                    What.valueOf(line[2].toUpperCase(Locale.ROOT)),
                    flags.contains("weak"),
                    flags.contains("domestic"),
                    flags.contains("group"),
                    flags.contains("tied"),
                    flags.contains("led"));
            (word.what() == What.MODIFIER ? MODIFIERS : HEADS).put(word.word(), word);
        }
    }

    private Sectors() {}

    /** The noun as a word for somebody, in lower case and singular. */
    public static Optional<Word> ofHead(String noun) {
        String key = key(noun);
        Word found = HEADS.get(key);
        return Optional.ofNullable(
                found == null && key.contains(" ")
                        ? HEADS.get(BESIDE_OFFICE.matcher(key).replaceAll(""))
                        : found);
    }

    /** "Rear-admiral" is written so and in two words. */
    private static String key(String words) {
        return words.replace('-', ' ');
    }

    /** The word as one that lends its sector to the noun behind it; "national" and "local" before a noun are nobody. */
    static Optional<Word> ofModifier(String word) {
        Word modifier = MODIFIERS.get(key(word));
        return modifier != null
                ? Optional.of(modifier)
                : Optional.ofNullable(HEADS.get(key(word)))
                        .filter(each -> !each.weak() && !each.sector().equals("CVL"));
    }

    /**
     * The words for somebody that end with the last of these: "prime minister" in "new prime minister".
     *
     * @param words in lower case, nouns in the singular
     */
    public static Optional<Word> ofWords(List<String> words) {
        for (int length = Math.min(LONGEST_HEAD, words.size()); length > 0; length--) {
            Optional<Word> found = ofHead(String.join(" ", words.subList(words.size() - length, words.size())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The sector of somebody of whom these words say who he is, the noun last: MIL for "retired army officer", REB for
     * "rebel leader"; empty if they tell none.
     */
    public static Optional<String> of(List<String> words) {
        return ofWords(words).flatMap(head -> sector(words, head));
    }

    private static Optional<String> sector(List<String> words, Word head) {
        List<String> modifiers = modifiers(words.subList(0, headAt(words, head)));
        return modifiers.stream()
                .filter(each -> saysMore(each, head))
                .findFirst()
                .or(() -> modifiers.stream()
                        .filter(each -> head.weak() || head.led())
                        .findFirst())
                .or(() -> Optional.of(head.sector()).filter(sector -> head.isTold()));
    }

    private static int headAt(List<String> words, Word head) {
        int at = words.size() - 1;
        while (at > 0
                && !ofHead(String.join(" ", words.subList(at, words.size()))).equals(Optional.of(head))) {
            at--;
        }
        return at;
    }

    /** The sectors of what stands before a noun, the nearest first: that of "student union" before that of "union". */
    private static List<String> modifiers(List<String> words) {
        List<String> sectors = new ArrayList<>();
        int end = words.size();
        while (end > 0) {
            int from = Math.max(0, end - LONGEST_MODIFIER);
            Optional<Word> found = Optional.empty();
            while (from < end && found.isEmpty()) {
                found = ofModifier(String.join(" ", words.subList(from, end)));
                from += found.isEmpty() ? 1 : 0;
            }
            found.map(Word::sector).ifPresent(sectors::add);
            end = found.isPresent() ? from : end - 1;
        }
        return sectors;
    }

    /**
     * A rebel soldier is a rebel, and an opposition activist or health spokesman of the opposition; an opposition newspaper
     * is a newspaper.
     */
    private static boolean saysMore(String modifier, Word head) {
        return modifier.equals("REB") && !head.sector().equals("JRN")
                || modifier.equals("OPP")
                        && (Set.of("CVL", "LEG", "PTY").contains(head.sector())
                                || head.what() == What.OFFICE && head.weak());
    }
}
