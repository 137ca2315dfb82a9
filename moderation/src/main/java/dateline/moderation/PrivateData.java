package dateline.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data about a person that do not belong below an article: where checksums exist, they must hold.
 *
 * @param what in words, to the writer
 */
record PrivateData(int start, int end, String what) {

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,:/-])(?:\\+|00)?\\(?\\d{2,5}\\)?(?:[ .\\-/]?\\(?\\d{2,5}\\)?){1,5}(?![\\d%])");
    private static final Pattern STREET = Pattern.compile(
            "(?<!\\d)\\d{1,5}[A-Za-z]?,? (?:[A-Z][\\p{L}'’.-]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Nagar|Marg|Colony|Terrace|Close|Crescent|Court|Place|Square)\\b");
    private static final Pattern CARD =
            Pattern.compile("(?<![\\d-])\\d{4}(?:[ -]?\\d{4}){2}(?:[ -]?\\d{1,4})?(?![\\d-])");
    private static final Pattern PAN =
            Pattern.compile("(?<![A-Za-z\\d])[A-Z]{3}[PCHFATBLJG][A-Z]\\d{4}[A-Z](?![A-Za-z\\d])");
    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Za-z\\d])[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,3})?(?![A-Za-z\\d])");
    private static final Pattern SSN =
            Pattern.compile("(?<![\\d-])(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])");
    private static final int FEWEST_PHONE_DIGITS = 10;
    private static final int MOST_PHONE_DIGITS = 14;
    private static final int AADHAAR_DIGITS = 12;

    /** The data in their order; none overlaps another. */
    static List<PrivateData> in(String text) {
        List<PrivateData> found = new ArrayList<>();
        for (Link link : Links.in(text)) {
            if (link.kind() == Link.Kind.EMAIL) {
                add(found, link.start(), link.end(), "an email address");
            }
        }
        Matcher card = CARD.matcher(text);
        while (card.find()) {
            String digits = digits(card.group());
            if (digits.length() == AADHAAR_DIGITS && Checksums.verhoeff(digits)) {
                add(found, card.start(), card.end(), "a number of identity");
            } else if (digits.length() > AADHAAR_DIGITS && Checksums.luhn(digits)) {
                add(found, card.start(), card.end(), "the number of a payment card");
            }
        }
        all(found, text, PAN, "a number of identity");
        all(found, text, SSN, "a number of identity");
        Matcher iban = IBAN.matcher(text);
        while (iban.find()) {
            if (Checksums.iban(iban.group().replace(" ", ""))) {
                add(found, iban.start(), iban.end(), "the number of a bank account");
            }
        }
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            if (isPhone(phone.group())) {
                add(found, phone.start(), phone.end(), "a telephone number");
            }
        }
        all(found, text, STREET, "a postal address");
        found.sort(Comparator.comparingInt(PrivateData::start));
        return found;
    }

    private static boolean isPhone(String written) {
        int digits = digits(written).length();
        boolean international = written.startsWith("+") || written.startsWith("00");
        return digits >= FEWEST_PHONE_DIGITS - (international ? 1 : 0)
                && digits <= MOST_PHONE_DIGITS
                && !written.matches("\\d{4}-\\d{4}-?\\d{0,4}");
    }

    private static void all(List<PrivateData> found, String text, Pattern pattern, String what) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(found, matcher.start(), matcher.end(), what);
        }
    }

    private static void add(List<PrivateData> found, int start, int end, String what) {
        if (found.stream().noneMatch(each -> each.start < end && start < each.end)) {
            found.add(new PrivateData(start, end, what));
        }
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().filter(each -> each >= '0' && each <= '9').forEach(each -> digits.append((char) each));
        return digits.toString();
    }
}
