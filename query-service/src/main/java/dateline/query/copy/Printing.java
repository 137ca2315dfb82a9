package dateline.query.copy;

import dateline.query.index.ArticleSummary;
import java.util.Locale;

/**
 * One printing of a text, with the places in which printings name their sources.
 *
 * @param text all its words: headline, captions, paragraphs
 * @param opening where the first paragraph begins: captions stand before it, and name who took the picture
 * @param dateline where the paragraphs end that may begin with a dateline
 * @param closing where the last paragraph begins
 * @param credits the words of these places and the byline, in lower case: to see at once that a name is not in them
 */
record Printing(ArticleSummary article, String text, int opening, int dateline, int closing, String credits) {

    private static final String BETWEEN_BLOCKS = "\n\n";

    static Printing of(ArticleSummary article, String text) {
        String lead = article.lead();
        String start = lead.endsWith("…") ? lead.substring(0, lead.length() - 1) : lead;
        int opening = Math.max(0, text.indexOf(start));
        // A note to editors may stand before the dateline.
        int dateline = paragraphEnd(text, paragraphEnd(text, opening) + 1);
        int closing = Math.max(0, text.lastIndexOf(BETWEEN_BLOCKS) + BETWEEN_BLOCKS.length());
        String credits = String.join(
                "\n", text.substring(opening, dateline), text.substring(closing), String.join("\n", article.authors()));
        return new Printing(article, text, opening, dateline, closing, credits.toLowerCase(Locale.ROOT));
    }

    String outlet() {
        return article.outlet();
    }

    private static int paragraphEnd(String text, int from) {
        int end = text.indexOf(BETWEEN_BLOCKS, from);
        return end < 0 ? text.length() : end;
    }
}
