package dateline.processing.actor;

import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds who holds an office that is told without a name, where the next paragraph names the one who speaks: "Norland's
 * health minister denied it.", and then "“No,” Dr. Ada Berg told lawmakers."
 */
final class Introductions {

    private static final Pattern SPEAKS =
            Pattern.compile("(?s) (?:said|told|says|tells|added|wrote|posted|stated|declared|announced)\\b.*");
    private static final Pattern SPOKEN =
            Pattern.compile("(?s).*\\b(?:said|says|added|wrote) (?:Dr\\.? |M[rs]+\\.? )?");
    private static final String GAP = "\n\n";
    private static final Pattern AGED = Pattern.compile(", \\d{1,2},");

    private Introductions() {}

    /**
     * The only person whom the paragraph behind that of the office names, for the first time, without an office, and
     * speaking; empty if the paragraph of the office names somebody.
     */
    static Optional<Draft> behind(Article article, Phrase office, List<Draft> people) {
        String text = article.text();
        int from = text.indexOf(GAP, office.p().token(office.p().size() - 1).end());
        if (from < 0) {
            return Optional.empty();
        }
        int next = text.indexOf(GAP, from + GAP.length());
        int to = next < 0 ? text.length() : next;
        int own = text.codePointCount(0, office.p().start());
        int start = text.codePointCount(0, from);
        int end = text.codePointCount(0, to);
        List<Draft> named =
                people.stream().filter(each -> each.lastBefore(end) >= own).toList();
        return named.size() == 1
                ? Optional.of(named.get(0))
                        .filter(each -> each.first() >= start && each.roles().isEmpty())
                        .filter(each -> speaks(text.substring(from, to), each.name()))
                : Optional.empty();
    }

    /**
     * Who "a nurse" is in "A nurse was charged.", and then "Ada Berg, 44, denied it.": the person with whom the next sentence
     * or paragraph begins, named for the first time and with an age; empty if somebody was named in the paragraph before.
     */
    static Optional<Draft> aged(Article article, Phrase somebody, List<Draft> people) {
        String text = article.text();
        Paragraph p = somebody.p();
        int own = text.codePointCount(0, p.start());
        int end = p.sentenceEnd(somebody.head());
        int gap = text.indexOf(GAP, p.token(p.size() - 1).end());
        int next = end < p.size() ? p.token(end).start() : gap < 0 ? text.length() : gap + GAP.length();
        int start = text.codePointCount(0, next);
        boolean nobody = people.stream().noneMatch(each -> each.first() >= own && each.first() < start);
        return people.stream()
                .filter(each -> nobody && each.first() == start && each.roles().isEmpty())
                .filter(each -> AGED.matcher(text)
                        .region(next + each.name().length(), text.length())
                        .lookingAt())
                .findFirst();
    }

    private static boolean speaks(String paragraph, String name) {
        int at = paragraph.indexOf(name);
        return at >= 0
                && (SPEAKS.matcher(paragraph.substring(at + name.length())).matches()
                        || SPOKEN.matcher(paragraph.substring(0, at)).matches());
    }
}
