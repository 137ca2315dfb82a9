package dateline.tools.send;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the address that a page or a printed text gives for itself: {@code <link rel="canonical">}, else {@code
 * og:url}, else the {@code url} or {@code mainEntityOfPage} of JSON-LD; in plain text the last field of the line
 * {@code Printable version | time | address}, else the last line that is an address, with or without a word and a colon
 * before it.
 */
final class PageAddress {

    private static final Pattern TAG = Pattern.compile("<(?:link|meta)\\b[^>]{1,2000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANONICAL =
            Pattern.compile("\\brel\\s*=\\s*[\"']?canonical\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OG_URL =
            Pattern.compile("\\bproperty\\s*=\\s*[\"']?og:url\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:href|content)\\s*=\\s*[\"']?(https?://[^\\s\"'<>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_LD = Pattern.compile(
            "\"(?:mainEntityOfPage|url)\"\\s*:\\s*(?:\\{[^{}]{0,500}?\"@id\"\\s*:\\s*)?\"(https?:[^\"]+)\"");
    private static final Pattern PRINTED_LINE =
            Pattern.compile("^\\s*Printable version\\s*\\|.*\\|\\s*(https?://\\S+)\\s*$", Pattern.MULTILINE);

    private static final Pattern ADDRESS_LINE =
            Pattern.compile("^\\s*(?:\\w+:\\s*)?(https?://\\S+)\\s*$", Pattern.MULTILINE);

    private PageAddress() {}

    static Optional<String> ofHtml(String page) {
        List<String> tags =
                TAG.matcher(page).results().map(match -> match.group()).toList();
        return addressIn(tags, CANONICAL).or(() -> addressIn(tags, OG_URL)).or(() -> first(JSON_LD, page)
                .map(address -> address.replace("\\/", "/")));
    }

    static Optional<String> ofText(String text) {
        return last(PRINTED_LINE, text).or(() -> last(ADDRESS_LINE, text));
    }

    private static Optional<String> addressIn(List<String> tags, Pattern kind) {
        return tags.stream()
                .filter(tag -> kind.matcher(tag).find())
                .map(tag -> first(ADDRESS, tag).orElse(null))
                .filter(Objects::nonNull)
                .map(address -> address.replace("&amp;", "&"))
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).reduce((earlier, later) -> later);
    }
}
