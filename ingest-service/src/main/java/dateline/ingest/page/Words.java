package dateline.ingest.page;

/** How much text says: what can be told of words in any language without knowing it. */
final class Words {

    private static final int FIRST_OF_THE_FULL_WIDTH_SCRIPTS = 0x2E80;

    private Words() {}

    /**
     * Length of a text with runs of white space as one, none at either end; a Chinese, Japanese or Korean sign counts for
     * two, as it says more than a letter.
     */
    static int weight(CharSequence text) {
        int weight = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isWhitespace(each) || each == '\u00a0') {
                blank = true;
            } else {
                if (blank && weight > 0) {
                    weight++;
                }
                blank = false;
                weight += each >= FIRST_OF_THE_FULL_WIDTH_SCRIPTS && !Character.isSurrogate(each) ? 2 : 1;
            }
        }
        return weight;
    }

    /** Whether a line ends as a sentence does, quotation marks and brackets behind it aside. */
    static boolean endsASentence(String line) {
        int at = line.length() - 1;
        while (at > 0 && "\"'”’»«“)]』」*".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?:…。！？؟۔।።".indexOf(line.charAt(at)) >= 0;
    }
}
