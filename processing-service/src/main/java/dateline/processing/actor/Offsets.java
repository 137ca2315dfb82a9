package dateline.processing.actor;

/** From code points, as the contracts count, to UTF-16 units, as the language library counts. */
final class Offsets {

    private final String text;
    private final boolean same;

    Offsets(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    int utf16(int codePoint) {
        return same ? codePoint : text.offsetByCodePoints(0, codePoint);
    }
}
