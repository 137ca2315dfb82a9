package dateline.ingest.page;

/**
 * One line of a printed text.
 *
 * @param words clean
 * @param indent how many columns stand empty before it
 * @param goesOn whether it goes on with the sentence of the line before, whatever the width
 * @param softEnd whether a soft hyphen ends it: the word goes on in the next line
 */
record Row(String words, int indent, boolean goesOn, boolean softEnd) {

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same, so many columns further out. */
    Row outdented(int columns) {
        return new Row(words, Math.max(0, indent - columns), goesOn, softEnd);
    }

    Row goingOn() {
        return new Row(words, indent, true, softEnd);
    }
}
