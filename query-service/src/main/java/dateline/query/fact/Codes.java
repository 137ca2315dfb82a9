package dateline.query.fact;

import dateline.query.http.InvalidParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads query parameters that are codes, with commas between. */
public final class Codes {

    private static final int MOST = 50;

    private Codes() {}

    /**
     * The codes of a parameter; none if it was not sent.
     *
     * @param name of the parameter
     * @param value as it was sent; null if it was not
     */
    public static List<String> of(String name, String value) {
        if (value == null) {
            return List.of();
        }
        Asked.words(name, value);
        List<String> codes =
                Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        if (codes.size() > MOST) {
            throw new InvalidParameter(name, "may have at most %d values".formatted(MOST));
        }
        codes.stream()
                .filter(code -> !code.matches("[A-Za-z][A-Za-z_-]*"))
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidParameter(name, "must be codes of letters, with commas between");
                });
        return codes;
    }

    /** The codes of a parameter, each of which must be one of these; case makes no difference. */
    public static List<String> among(String name, String value, List<String> known) {
        List<String> codes = of(name, value).stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new InvalidParameter(name, "must be among " + String.join(", ", known));
        });
        return codes;
    }
}
