package dateline.query.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Authorization: Bearer …}. */
public final class Bearer {

    private static final Pattern HEADER = Pattern.compile("Bearer ([0-9A-Za-z_.~+/-]{1,200}=*)");

    private Bearer() {}

    /**
     * What it carries; empty if it is not of this kind.
     *
     * @param authorization the header, or null
     */
    public static Optional<String> token(String authorization) {
        Matcher bearer = HEADER.matcher(authorization == null ? "" : authorization);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
