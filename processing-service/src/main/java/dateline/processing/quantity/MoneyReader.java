package dateline.processing.quantity;

import dateline.processing.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads numbers of money: "$5 million", "40 million tenge", "USD115.5", "thirteen dollars forty cents". */
final class MoneyReader {

    private static final Set<String> SMALL_MONEY = Set.of("cent", "cents", "pence", "penny", "kopecks", "p");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Word> words;
    private final NumberParser parser;

    MoneyReader(List<Word> words, NumberParser parser) {
        this.words = words;
        this.parser = parser;
    }

    /** "$ 5 million", "USD115.5", "MAUD 60", "$10 dollars" */
    Optional<Read> signed(Number number, int taken) {
        Optional<Phrases.Found<Currency>> found =
                Currencies.before(words, taken, number.from()).or(() -> Currencies.gluedTo(words, taken, number));
        return found.map(sign -> {
            Currency currency = sign.meaning();
            int to = Currencies.behind(words, number.to())
                    .filter(name ->
                            !name.meaning().unsure() && name.meaning().code().equals(currency.code()))
                    .map(Phrases.Found::to)
                    .orElse(number.to());
            return money(number, currency, number.value(), sign.from(), to);
        });
    }

    /** "5 million yen", "75 USD million", "thirteen dollars forty-five cents", "34 cents" */
    Optional<Read> named(Number number) {
        int at = isHyphen(number.to()) ? number.to() + 1 : number.to();
        if (at < words.size()
                && SMALL_MONEY.contains(words.get(at).text())
                && !words.get(at).isGlued()) {
            return Optional.of(new Read(
                    Quantity.of(words, number, number.value(), number.from(), at + 1, Kind.SMALL_MONEY, "cent", "Cent"),
                    at + 1));
        }
        return Currencies.behind(words, at)
                .filter(name -> !name.meaning().unsure() || isLarge(number))
                .filter(name -> !isPrefixOfNext(name))
                .map(name -> {
                    Optional<Number> million = parser.at(name.to())
                            .filter(next -> words.get(next.from()).text().matches("million|billion|trillion"));
                    if (million.isPresent()) {
                        return money(
                                number,
                                name.meaning(),
                                number.value().multiply(million.get().value()),
                                number.from(),
                                million.get().to());
                    }
                    Optional<Number> small = parser.at(name.to())
                            .filter(next ->
                                    next.value().signum() > 0 && next.value().compareTo(HUNDRED) < 0)
                            .filter(next -> number.value().compareTo(BigDecimal.valueOf(10_000)) < 0)
                            .filter(this::isSmallMoney);
                    BigDecimal value = small.map(
                                    next -> number.value().add(next.value().divide(HUNDRED, MathContext.DECIMAL64)))
                            .orElse(number.value());
                    int to = small.map(next -> isCents(next.to()) ? next.to() + 1 : next.to())
                            .orElse(name.to());
                    return money(number, name.meaning(), value, number.from(), to);
                });
    }

    /** Behind "15 dollars": "45 cents", or a bare "50" with nothing to count. */
    private boolean isSmallMoney(Number next) {
        boolean ends = next.to() >= words.size()
                || words.get(next.to()).form() == Word.Form.SIGN
                || words.get(next.to()).is("more");
        return !words.get(next.from()).isGlued()
                && (isCents(next.to())
                        || (ends && Currencies.behind(words, next.to()).isEmpty()));
    }

    private boolean isCents(int i) {
        return i < words.size() && words.get(i).text().matches("cents?|pence|p");
    }

    private static boolean isLarge(Number number) {
        return number.form() == Number.Form.MULTIPLE || number.value().compareTo(BigDecimal.valueOf(100_000)) >= 0;
    }

    /** "rmb 10 usd 20": the code belongs to what follows if a sign without a number of its own stands before. */
    private boolean isPrefixOfNext(Phrases.Found<Currency> name) {
        boolean sign = words.get(name.from()).form() == Word.Form.SIGN
                || words.get(name.from()).written().matches("[A-Z]{2,4}");
        return sign
                && name.to() < words.size()
                && words.get(name.to()).isGlued()
                && parser.at(name.to()).isPresent();
    }

    private Read money(Number number, Currency currency, BigDecimal value, int from, int to) {
        boolean million = currency.name().endsWith(" million");
        return new Read(
                Quantity.of(
                        words,
                        number,
                        million ? value.multiply(MILLION) : value,
                        from,
                        to,
                        Kind.MONEY,
                        currency.code(),
                        currency.name().replace(" million", "")),
                to);
    }

    private boolean isHyphen(int i) {
        return i + 1 < words.size()
                && (words.get(i).is("-") || words.get(i).is("–"))
                && words.get(i + 1).form() == Word.Form.LETTERS;
    }
}
