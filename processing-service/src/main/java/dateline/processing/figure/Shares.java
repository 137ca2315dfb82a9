package dateline.processing.figure;

import dateline.processing.quantity.Quantity;
import dateline.processing.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Tells a part of a whole, "half of them", from other fractions: "the first half", "half past four". */
final class Shares {

    private static final Pattern WHOLE = Pattern.compile(
            " (?:(?:has|have|had|is|are|was|were) |(?:fewer|less|more|lower|higher|dearer|cheaper|bigger|larger|smaller)\\b|of (?!the (?:way|time|year|day|month|century|match|game)\\b)|(?:the|its|their|his|her|all) )");
    /** "fell by nearly half", "up a third", "lost a fifth": of the whole. */
    private static final Pattern BY = Pattern.compile(
            "(?i).*\\b(?:by|up|down|be|is|was|gained|lost|shed|rose|risen|fell|fallen|grew|grown|jumped|climbed|dropped"
                    + "|slipped|sank)(?: (?:nearly|almost|about|around|over|roughly|more than|less than|some|at least"
                    + "|as much as|up to|close to|well over|just over|just under))? $",
            Pattern.DOTALL);

    /** "of which donors paid two-thirds" */
    private static final Pattern OF_WHICH = Pattern.compile("(?is).*\\bof (?:which|whom) [^.;,]* $");

    /** "Of the award, half goes to a sanctuary" */
    private static final Pattern OPENING = Pattern.compile(
            "(?is)(?:.*[.,;:]|.*\\b(?:and|but|while|that)) (?:(?:nearly|almost|about|around|roughly|some|over|more than) )?$");

    private static final Pattern DOES = Pattern.compile(
            "(?i) (?:goes|go|went|is|are|was|were|has|have|had|will|would|live|lived|come|came|want|wanted|stay|stayed|\\p{Ll}+ed (?:the|a|to|it|them|in|for|against))\\b");

    /** "holds just under a third, and has sold" */
    private static final Pattern HELD = Pattern.compile(
            "(?i).*\\b(?:holds?|held|owns?|owned|controls?|controlled|covers?|covered|takes?|took|sold|bought)"
                    + " (?:(?:just|well) )?(?:under|over|about|nearly|almost|more than|less than|roughly|around) $",
            Pattern.DOTALL);

    private static final Pattern CLOSED = Pattern.compile("[.,;]");

    private static final Pattern ORDINAL = Pattern.compile(
            "(?i).*\\b(?:first|second|third|fourth|last|final|latter|other|this|that|the) $", Pattern.DOTALL);
    /** "Three were held. A fourth was let go." */
    private static final Pattern ONE_MORE = Pattern.compile("(?i)a (?:third|fourth|fifth|sixth) (?:was|is|has) ");

    /** No "third half": "found that three-quarters had none". */
    private static final Pattern MANY_PARTS = Pattern.compile("(?i)(?:two|three|four|nine)[- ]");

    private Shares() {}

    /** "a third of them", "half the country", but not "the first half of the year" and "half past four". */
    static boolean isOne(String text, Quantity quantity, int from) {
        int start = quantity.numberStart() + from;
        int end = quantity.numberEnd() + from;
        String before = text.substring(Math.max(0, start - 10), start);
        return quantity.form() == Quantity.Form.FRACTION
                && quantity.kind() == Kind.NUMBER
                && quantity.value().compareTo(BigDecimal.ONE) < 0
                && (WHOLE.matcher(text).region(end, text.length()).lookingAt()
                        || BY.matcher(text.substring(Math.max(0, start - 24), start))
                                .matches()
                        || OF_WHICH.matcher(text.substring(Math.max(0, start - 60), start))
                                .matches()
                        || isWholePhrase(text, start, end))
                && !(ORDINAL.matcher(before).matches()
                        && !MANY_PARTS
                                .matcher(text)
                                .region(start, text.length())
                                .lookingAt())
                && !ONE_MORE.matcher(text).region(start, text.length()).lookingAt();
    }

    private static boolean isWholePhrase(String text, int start, int end) {
        boolean subject =
                OPENING.matcher(text.substring(Math.max(0, start - 24), start)).matches()
                        && DOES.matcher(text).region(end, text.length()).lookingAt();
        boolean object =
                HELD.matcher(text.substring(Math.max(0, start - 32), start)).matches()
                        && CLOSED.matcher(text).region(end, text.length()).lookingAt();
        return subject || object;
    }
}
