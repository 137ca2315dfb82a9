package dateline.ingest.page;

/**
 * What an outlet says of its own mistakes, over or under the story: "Correction: an earlier version gave the wrong
 * day." It is part of the article, and is told from the story by how it begins.
 */
final class CorrectionNote {

    private CorrectionNote() {}

    static boolean is(String paragraph) {
        return LinePhrases.says("correction", paragraph) && !paragraph.contains("republished");
    }
}
