package dateline.moderation;

/**
 * A word as it was typed, in UTF-16 units of the text.
 *
 * @param text letters and digits, with apostrophes inside
 */
record Token(String text, int start, int end) {

    boolean isUpper() {
        return cased() && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    boolean isLower() {
        return cased() && text.equals(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether it has a letter of a script with capitals. */
    boolean cased() {
        return text.codePoints().anyMatch(each -> Character.isUpperCase(each) || Character.isLowerCase(each));
    }

    boolean startsLower() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    String lower() {
        return text.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    }
}
