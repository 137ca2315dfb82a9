package dateline.processing.quantity;

import dateline.processing.wordlist.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs and words of measures, from {@code units.txt}. */
final class Units {

    private static final Phrases<Unit> SIGNS = new Phrases<>();
    private static final Phrases<Unit> WORDS = new Phrases<>();
    private static final Map<String, String> POWERS =
            Map.of("squared", "square ", "cubed", "cubic ", "2", "square ", "3", "cubic ");
    private static final Set<String> MEASURED_IN_INCHES =
            Set.of("thick", "long", "wide", "high", "tall", "deep", "across", "diameter", "screen", "display");

    static {
        for (String line : WordList.of(Units.class, "units.txt")) {
            String[] parts = line.split("\\|", -1);
            Unit unit = new Unit(parts[0].strip(), parts[1].strip());
            for (String sign : parts[2].split(",")) {
                if (!sign.isBlank()) {
                    SIGNS.addExact(sign.strip(), unit);
                }
            }
            for (String word : parts[3].split(",")) {
                if (!word.isBlank()) {
                    addWord(word.strip(), unit);
                }
            }
        }
    }

    private Units() {}

    private static void addWord(String word, Unit unit) {
        String[] forms = word.split("/");
        WORDS.add(forms[0], unit);
        WORDS.add(forms.length > 1 ? forms[1] : forms[0] + "s", unit);
    }

    /** The unit that begins at a word: "km/h", "square meters", "kilograms per hectare". */
    static Optional<Phrases.Found<Unit>> behind(List<Word> words, int from) {
        return one(words, from).map(found -> perOther(words, powered(words, found)));
    }

    private static Optional<Phrases.Found<Unit>> one(List<Word> words, int from) {
        if (from >= words.size() || words.get(from).blanks() > 1) {
            return Optional.empty();
        }
        return WORDS.from(words, from)
                .or(() -> SIGNS.from(words, from))
                .filter(found -> !continues(words, found.to()))
                .filter(found -> isMeant(words, found));
    }

    /** Whether letters or digits touch the end: "L-202", "m4". */
    private static boolean continues(List<Word> words, int to) {
        if (to >= words.size() || !words.get(to).isGlued()) {
            return false;
        }
        boolean hyphen = words.get(to).is("-")
                && to + 1 < words.size()
                && words.get(to + 1).isGlued();
        return words.get(to).form() != Word.Form.SIGN
                || (hyphen && words.get(to + 1).form() == Word.Form.DIGITS);
    }

    /** "2 in" are inches at the end or before "thick"; a sign of one letter stands close to its digits. */
    private static boolean isMeant(List<Word> words, Phrases.Found<Unit> found) {
        Word word = words.get(found.from());
        boolean sign = found.to() == found.from() + 1;
        if (sign && word.is("in")) {
            return found.to() >= words.size()
                    || words.get(found.to()).form() == Word.Form.SIGN
                    || MEASURED_IN_INCHES.contains(words.get(found.to()).text());
        }
        if (sign && word.is("\"")) {
            return word.isGlued()
                    && words.subList(0, found.from()).stream()
                                            .filter(each -> each.is("\""))
                                            .count()
                                    % 2
                            == 0;
        }
        return !(sign && word.is("a")) && !(sign && word.written().equals("A") && !word.isGlued());
    }

    private static Phrases.Found<Unit> powered(List<Word> words, Phrases.Found<Unit> found) {
        int at = found.to();
        boolean caret = at + 1 < words.size() && words.get(at).is("^");
        String power = at < words.size() ? words.get(caret ? at + 1 : at).text() : "";
        boolean spelled = power.equals("squared") || power.equals("cubed");
        if (!POWERS.containsKey(power) || !(caret || spelled)) {
            return found;
        }
        return new Phrases.Found<>(
                new Unit(
                        "power of " + found.meaning().measure(),
                        POWERS.get(power) + found.meaning().name()),
                found.from(),
                caret ? at + 2 : at + 1);
    }

    private static Phrases.Found<Unit> perOther(List<Word> words, Phrases.Found<Unit> found) {
        int at = found.to();
        if (at + 1 >= words.size()
                || !(words.get(at).is("per")
                        || (words.get(at).is("/") && words.get(at).isGlued()))) {
            return found;
        }
        return one(words, at + 1)
                .map(below -> powered(words, below))
                .map(below -> new Phrases.Found<>(
                        new Unit(
                                "rate",
                                found.meaning().name() + " per "
                                        + below.meaning().name()),
                        found.from(),
                        below.to()))
                .orElse(found);
    }
}
