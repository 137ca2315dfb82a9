package dateline.processing.actor;

import dateline.processing.quote.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a phrase that say what somebody is, without what only describes: "Prime Minister" in "the new Kazakh Prime Minister". */
final class Titles {

    // adjectives that belong to a title
    private static final Set<String> KEPT = Set.of(
            "former",
            "deputy",
            "acting",
            "interim",
            "vice",
            "prime",
            "foreign",
            "chief",
            "ousted",
            "ex",
            "first",
            "general",
            "supreme",
            "assistant",
            "crown",
            "grand",
            "special",
            "deposed",
            "presidential");
    private static final Set<String> NO_MORE =
            Set.of("former", "ex", "ousted", "deposed", "toppled", "late", "onetime");

    private Titles() {}

    /** A title, with the word that tells the sector and whether its holder has it no more. */
    record Title(String words, int from, int to, Sectors.Word word, Optional<String> sector, boolean noMore) {}

    /** The title in front of a name that begins at {@code to}, or the office that ends there. */
    static Optional<Title> endingAt(Phrase phrase, int to) {
        Paragraph p = phrase.p();
        int end = to;
        while (end > phrase.from() && (p.is(end - 1, "IN", "DT") || isPlaceName(phrase, end - 1))) {
            end--;
        }
        int from = end;
        while (from > phrase.core() && !isPlaceName(phrase, from - 1)) {
            from--;
        }
        boolean noMore = false;
        for (int i = phrase.from(); i < end; i++) {
            noMore |= NO_MORE.contains(p.lower(i));
        }
        while (from < end && isDescription(p, from)) {
            from++;
        }
        int begin = from;
        boolean gone = noMore;
        int last = end;
        List<String> words = words(p, begin, end);
        return Sectors.ofWords(words)
                .or(() -> Sectors.ofWords(upToOf(words)))
                .map(word -> new Title(phrase.words(begin, last), begin, last, word, sector(words, word, gone), gone));
    }

    private static Optional<String> sector(List<String> words, Sectors.Word word, boolean noMore) {
        if (noMore && word.what() == Sectors.What.OFFICE) {
            return Optional.of("ELI");
        }
        return Sectors.of(words).or(() -> Sectors.of(upToOf(words)));
    }

    private static boolean isPlaceName(Phrase phrase, int i) {
        return phrase.names().stream()
                .anyMatch(name -> name.from() <= i
                        && i < name.to()
                        && (name instanceof Name.Nation || name instanceof Name.Place));
    }

    private static boolean isDescription(Paragraph p, int i) {
        boolean plain = p.is(i, "JJ", "VBN", "VBG", "RB", "HYPH", "CD", "DT", "PRP$")
                || p.word(i).equals("-");
        return plain
                && !KEPT.contains(p.lower(i))
                && !Character.isUpperCase(p.word(i).codePointAt(0));
    }

    /** The words in lower case, nouns in the singular. */
    static List<String> words(Paragraph p, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(p.is(i, "NNS", "NNPS") ? singular(p, i) : p.lower(i));
        }
        return words;
    }

    private static String singular(Paragraph p, int i) {
        String word = p.lower(i);
        if (Sectors.ofHead(word).isPresent()) {
            return word;
        }
        if (!p.is(i, "NNPS")) {
            return p.lemma(i);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> upToOf(List<String> words) {
        int of = words.indexOf("of");
        return of < 0 ? words : words.subList(0, of);
    }
}
