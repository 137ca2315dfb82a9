package dateline.processing.actor;

import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Set<String> LED = Set.of(
            "COP", "MIL", "REB", "UAF", "JUD", "LEG", "PTY", "OPP", "LAB", "EDU", "MED", "REL", "BUS", "JRN", "SOC");
    private static final Set<String> COURTESIES = Set.of(
            "prof.", "prof", "dr.", "dr", "sir", "dame", "mr.", "mrs.", "ms.", "comrade", "don", "doña", "datuk");

    /** Sectors of those who hold no public office. */
    private static final Set<String> PRIVATE = Set.of("AGR", "BUS", "CRM", "CVL", "EDU", "JRN", "LAB", "MED", "REL");

    private static final Set<String> NO_MORE =
            Set.of("former", "ex", "ousted", "deposed", "toppled", "sacked", "dismissed", "late", "onetime");

    /** What stands between an office and what it is of. */
    static final Set<String> TIES = Set.of("of", "for", "without");

    private Titles() {}

    /** A title, with the word that tells the sector and whether its holder has it no more. */
    record Title(String words, int from, int to, Sectors.Word word, Optional<String> sector, boolean noMore) {

        /** The office of an organisation, whose country is not that of the text. */
        Title heldIn(Optional<String> sectorOfIt) {
            return new Title(words, from, to, word.notDomestic(), sectorOfIt, noMore);
        }

        Title in(String otherSector) {
            return new Title(words, from, to, word, Optional.of(otherSector), noMore);
        }
    }

    /** The title in front of a name that begins at {@code to}, or the office that ends there. */
    static Optional<Title> endingAt(Phrase phrase, int to) {
        Paragraph p = phrase.p();
        int end = to;
        while (end > phrase.from() && (p.is(end - 1, "IN", "DT") || isPlaceName(phrase, end - 1))) {
            end--;
        }
        while (end - 1 > phrase.core()
                && isBesideOffice(p.lower(end - 1))
                && Sectors.ofWords(words(p, phrase.core(), end - 1)).isPresent()) {
            end--; // "chief executive Prof. Berg", "police chief Brig. Berg"
        }
        int from = end;
        while (from > phrase.core() && !isPlaceName(phrase, from - 1)) {
            from--;
        }
        boolean noMore = false;
        for (int i = phrase.from(); i < end; i++) {
            noMore |= isNoMore(p.lower(i));
        }
        int head = end - headLength(p, from, end);
        while (from < head && isDescription(p, from)) {
            from++;
        }
        int begin = from;
        int last = end;
        boolean gone = noMore;
        List<String> words = words(p, begin, last);
        return head(words)
                .map(word -> new Title(phrase.words(begin, last), begin, last, word, sector(words, word, gone), gone));
    }

    private static boolean isBesideOffice(String word) {
        boolean rank = word.endsWith(".")
                && Sectors.ofHead(word)
                        .filter(each -> each.sector().equals("MIL"))
                        .isPresent();
        return rank || COURTESIES.contains(word);
    }

    /** "former mayor", "ex-mayor" */
    static boolean isNoMore(String title) {
        String first = title.toLowerCase(Locale.ROOT).split(" ")[0];
        return NO_MORE.contains(first) || first.startsWith("ex-");
    }

    /** How many words the noun has that says what somebody is: two in "the old national guard". */
    private static int headLength(Paragraph p, int from, int end) {
        List<String> words = words(p, from, end);
        return head(words).map(word -> word.word().split("[ -]").length).orElse(1);
    }

    /** "minister" in "minister of justice", but "chief of staff" as a whole. */
    private static Optional<Sectors.Word> head(List<String> words) {
        return complement(words) >= 0
                ? Sectors.ofWords(words)
                        .filter(word -> word.word().contains(" of "))
                        .or(() -> Sectors.ofWords(upToComplement(words)))
                : Sectors.ofWords(words);
    }

    private static Optional<String> sector(List<String> words, Sectors.Word word, boolean noMore) {
        if (noMore && word.what() == Sectors.What.OFFICE && !word.weak() && !PRIVATE.contains(word.sector())) {
            return Optional.of("ELI"); // a former minister; a former writer still is one of the press
        }
        return ofThoseLed(words, word)
                .or(() -> Sectors.of(word.word().contains(" of ") ? words : upToComplement(words)));
    }

    /** COP in "chief of the environmental police". */
    private static Optional<String> ofThoseLed(List<String> words, Sectors.Word word) {
        int of = words.indexOf("of");
        if (of > 0 && word.word().equals("inspector")) {
            return Optional.of("GOV"); // "inspector of factories"
        }
        return word.weak() && of > 0 && !word.word().contains(" of ")
                ? Sectors.of(words.subList(of + 1, words.size())).filter(LED::contains)
                : Optional.empty();
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
        boolean tells = Sectors.ofModifier(p.lower(i))
                .filter(word -> !word.sector().equals("GOV"))
                .isPresent();
        return plain
                && !tells
                && !KEPT.contains(p.lower(i))
                && !Character.isUpperCase(p.word(i).codePointAt(0));
    }

    /** The words in lower case, the last in the singular; "secretary-general" is one. */
    static List<String> words(Paragraph p, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = i == to - 1 && isPlural(p, i) ? singular(p, i) : p.lower(i);
            boolean bound = i > from && (word.equals("-") || p.word(i - 1).equals("-")) && !words.isEmpty();
            if (bound) {
                words.add(words.remove(words.size() - 1) + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether it is one by its tag; "Organisers" that begins a sentence is mostly tagged as a name. */
    static boolean isPlural(Paragraph p, int i) {
        return p.is(i, "NNS", "NNPS")
                || p.is(i, "NNP")
                        && i == p.sentenceStart(i)
                        && Sectors.ofHead(p.lower(i)).isEmpty()
                        && Sectors.ofHead(singular(p, i)).isPresent();
    }

    private static String singular(Paragraph p, int i) {
        String word = p.lower(i);
        if (Sectors.ofHead(word).isPresent()) {
            return word;
        }
        if (p.is(i, "NNS")) {
            return p.lemma(i);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word.replaceFirst("men$", "man");
    }

    /** "ministry" in "ministry of finance", "movement" in "movement for change". */
    static Optional<Sectors.Word> ofFirst(List<String> words) {
        boolean ofSomething = words.size() > 2 && Set.of("of", "for", "on").contains(words.get(1));
        return ofSomething ? Sectors.ofHead(words.get(0)) : Optional.empty();
    }

    private static List<String> upToComplement(List<String> words) {
        int complement = complement(words);
        return complement < 0 ? words : words.subList(0, complement);
    }

    /** Where it begins: "of justice", "for railways", "without portfolio"; -1 if there is none. */
    private static int complement(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (TIES.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
