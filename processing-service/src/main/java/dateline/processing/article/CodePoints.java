package dateline.processing.article;

/** From offsets in UTF-16 units, as Java and the language library count, to code points, as the contracts count. */
final class CodePoints {

    private CodePoints() {}

    /** How many code points stand before this UTF-16 offset. */
    static int at(String text, int utf16) {
        return text.codePointCount(0, utf16);
    }
}
