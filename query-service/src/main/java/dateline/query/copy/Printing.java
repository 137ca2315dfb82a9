package dateline.query.copy;

import dateline.query.index.ArticleSummary;

/**
 * One printing of a text.
 *
 * @param text all its words
 */
record Printing(ArticleSummary article, String text) {

    String outlet() {
        return article.outlet();
    }
}
