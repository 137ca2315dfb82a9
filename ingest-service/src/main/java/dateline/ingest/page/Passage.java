package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;

/**
 * A stretch of words between two breaks of the markup.
 *
 * @param box the innermost block that it stands in
 * @param place number of the element in which it begins
 * @param weight see {@link Words#weight}
 * @param linked how much of the weight stands in links
 * @param lead whether it sums up the story above its text
 */
record Passage(BlockKind kind, String text, Box box, int place, int weight, int linked, boolean lead) {

    Passage asLead() {
        return new Passage(kind, text, box, place, weight, linked, true);
    }

    double linkShare() {
        return weight == 0 ? 0 : Math.min(1, (double) linked / weight);
    }

    Placed placed() {
        return new Placed(new Line(kind, text, lead), place);
    }
}
