package dateline.processing.quantity;

import dateline.processing.wordlist.WordList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs and words of money, from {@code currencies.txt}. */
final class Currencies {

    private static final Phrases<Currency> SIGNS = new Phrases<>();
    private static final Phrases<Currency> NAMES = new Phrases<>();
    /** Letters that are a sign only where a large number is glued to them. */
    private static final Map<String, Currency> GLUED = new HashMap<>();
    /** Codes that are words in capitals as well. */
    private static final Set<String> WORDS_TOO = Set.of(
            "ALL", "TRY", "TOP", "CUP", "PEN", "BAM", "BOB", "COP", "MAD", "SOS", "MOP", "GEL", "RON", "NAD", "LAK",
            "MOB");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    static {
        for (String line : WordList.of(Currencies.class, "currencies.txt")) {
            String[] parts = line.split("\\|", -1);
            Currency currency = new Currency(parts[0].strip(), parts[1].strip(), false);
            for (String sign : parts[2].split(",")) {
                if (sign.strip().endsWith("+")) {
                    GLUED.put(sign.strip().replace("+", ""), currency);
                } else if (!sign.isBlank()) {
                    addSign(sign.strip(), currency);
                }
            }
            for (String name : parts[3].split(",")) {
                if (!name.isBlank()) {
                    boolean unsure = name.strip().endsWith("*");
                    NAMES.add(name.strip().replace("*", ""), new Currency(currency.code(), currency.name(), unsure));
                }
            }
        }
        addFromPlatform();
    }

    /** The money of countries that the list leaves out, by the full names and codes that the platform knows. */
    private static void addFromPlatform() {
        java.util.Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(java.util.Currency::getCurrencyCode))
                .filter(each -> !each.getDisplayName(Locale.ENGLISH).contains("("))
                .forEach(each -> {
                    String name = each.getDisplayName(Locale.ENGLISH);
                    Currency currency = new Currency(each.getCurrencyCode(), name, false);
                    if (name.contains(" ")) {
                        NAMES.add(name, currency);
                        NAMES.add(name + "s", currency);
                        if (!WORDS_TOO.contains(each.getCurrencyCode())) {
                            addSign(each.getCurrencyCode(), currency);
                        }
                    }
                });
    }

    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private Currencies() {}

    private static void addSign(String sign, Currency currency) {
        boolean letters = sign.chars().allMatch(Character::isLetter);
        if (letters && !CODE.matcher(sign).matches()) {
            SIGNS.addExact(sign, currency);
            return;
        }
        SIGNS.add(sign, currency);
        if (letters) {
            SIGNS.addExact("M" + sign, new Currency(currency.code(), currency.name() + " million", false));
        } else if (sign.contains("$") && sign.length() > 1) {
            SIGNS.add(sign.toLowerCase(Locale.ROOT).replace("$", ".$").replace("..", "."), currency);
        }
    }

    /** The sign or code that ends before a word. */
    static Optional<Phrases.Found<Currency>> before(List<Word> words, int floor, int to) {
        return SIGNS.before(words, floor, to)
                .flatMap(found ->
                        isWordOfItsOwn(words, found) ? SIGNS.before(words, found.from() + 1, to) : Optional.of(found))
                .filter(found -> words.get(to).blanks() < 2)
                .filter(found -> !beginsInWord(words, found.from()));
    }

    /** "a $500 fine" is not in Australian dollars, nor "Berg's $26" in those of Singapore. */
    private static boolean isWordOfItsOwn(List<Word> words, Phrases.Found<Currency> sign) {
        return sign.to() - sign.from() > 1
                && words.get(sign.from()).written().length() == 1
                && !words.get(sign.from() + 1).isGlued();
    }

    /** The letter glued to a large number: "N250,000", "R3.2m". */
    static Optional<Phrases.Found<Currency>> gluedTo(List<Word> words, int floor, Number number) {
        int at = number.from() - 1;
        if (at < floor || !words.get(number.from()).isGlued() || beginsInWord(words, at)) {
            return Optional.empty();
        }
        boolean large = number.form() == Number.Form.MULTIPLE || number.value().compareTo(LARGE) >= 0;
        return Optional.ofNullable(GLUED.get(words.get(at).written()))
                .filter(currency -> large)
                .map(currency -> new Phrases.Found<>(currency, at, at + 1));
    }

    /** Whether these letters are a sign of money where a number is glued to them. */
    static boolean isGlued(String letters) {
        return GLUED.containsKey(letters);
    }

    private static boolean beginsInWord(List<Word> words, int from) {
        return from > 0
                && words.get(from).isGlued()
                && words.get(from).form() == Word.Form.LETTERS
                && words.get(from - 1).form() != Word.Form.SIGN;
    }

    /** The sign or word that begins at a word. */
    static Optional<Phrases.Found<Currency>> behind(List<Word> words, int from) {
        return NAMES.from(words, from)
                .or(() -> SIGNS.from(words, from))
                .filter(found -> words.get(from).blanks() < 2)
                .filter(found -> found.to() >= words.size()
                        || !words.get(found.to()).isGlued()
                        || words.get(found.to()).form() == Word.Form.SIGN);
    }
}
