package dateline.processing.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     */
    public record Word(
            String word, String sector, What what, boolean weak, boolean domestic, boolean asPeople, boolean tied) {

        boolean isBody() {
            return what == What.INSTITUTION;
        }

        Word notDomestic() {
            return new Word(word, sector, what, weak, false, asPeople, tied);
        }

        /** Whether the sector is known. */
        public boolean isTold() {
            return !sector.equals("UNK");
        }
    }

    private static final Map<String, Word> HEADS = new HashMap<>();
    private static final Map<String, Word> MODIFIERS = new HashMap<>();

    static {
        for (String[] line : Table.of("sectors.tsv")) {
            List<String> flags = List.of(line[3].split(" "));
            Word word = new Word(
                    line[0],
                    line[1],
                    What.valueOf(line[2].toUpperCase(Locale.ROOT)),
                    flags.contains("weak"),
                    flags.contains("domestic"),
                    flags.contains("group"),
                    flags.contains("tied"));
            (word.what() == What.MODIFIER ? MODIFIERS : HEADS).put(word.word(), word);
        }
    }

    private Sectors() {}

    /** The noun as a word for somebody, in lower case and singular. */
    public static Optional<Word> ofHead(String noun) {
        Word found = HEADS.get(noun);
        return found == null && noun.startsWith("ex-") ? ofHead(noun.substring(3)) : Optional.ofNullable(found);
    }

    /** The word as one that lends its sector to the noun behind it; "national" and "local" before a noun are nobody. */
    static Optional<Word> ofModifier(String word) {
        Word modifier = MODIFIERS.get(word);
        return modifier != null
                ? Optional.of(modifier)
                : Optional.ofNullable(HEADS.get(word))
                        .filter(each -> !each.weak() && !each.sector().equals("CVL"));
    }

    /**
     * The words for somebody that end with the last of these: "prime minister" in "new prime minister".
     *
     * @param words in lower case, nouns in the singular
     */
    public static Optional<Word> ofWords(List<String> words) {
        for (int length = Math.min(4, words.size()); length > 0; length--) {
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
        List<String> modifiers = new ArrayList<>();
        for (int i = words.size() - head.word().split(" ").length - 1; i >= 0; i--) {
            ofModifier(words.get(i)).map(Word::sector).ifPresent(modifiers::add);
        }
        return modifiers.stream()
                .filter(each -> saysMore(each, head))
                .findFirst()
                .or(() -> modifiers.stream().filter(each -> head.weak()).findFirst())
                .or(() -> Optional.of(head.sector()).filter(sector -> head.isTold()));
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
