package dateline.moderation;

/** How words are written so that a search would miss them, and what is meant. */
final class Disguises {

    private static final String SIGNS = "013457@$!+|€£8";
    private static final String LETTERS = "oieastasitieeb";
    private static final String MASKS = "*#%&@$!?-_.'`~^=+";

    private Disguises() {}

    /** The listed word that a chunk stands for, or null. */
    static String off(String chunk) {
        String leet = leet(chunk, 'i');
        String meant = listed(leet);
        if (meant == null && chunk.indexOf('1') >= 0) {
            meant = listed(leet(chunk, 'l'));
        }
        if (meant == null) {
            meant = listed(joined(chunk));
        }
        if (meant == null) {
            meant = listed(joined(leet));
        }
        return meant != null ? meant : unmasked(chunk);
    }

    static boolean isLetterOrSign(char each) {
        return Character.isLetter(each) || SIGNS.indexOf(each) >= 0;
    }

    static char letter(char each) {
        int at = SIGNS.indexOf(each);
        return at < 0 ? each : LETTERS.charAt(at);
    }

    /** What stands around a word and is no part of it; signs that stand for letters are kept. */
    static boolean isEdge(char each) {
        return !Character.isLetterOrDigit(each) && each != '$' && each != '@' && each != '*';
    }

    private static String listed(String letters) {
        if (letters == null) {
            return null;
        }
        String known = Lexicon.canonical(letters);
        return Lexicon.isStrong(known) ? known : null;
    }

    private static String leet(String chunk, char one) {
        StringBuilder letters = new StringBuilder(chunk.length());
        boolean any = false;
        for (char each : chunk.toCharArray()) {
            any |= Character.isLetter(each);
            letters.append(each == '1' ? one : letter(each));
        }
        return any ? letters.toString() : null;
    }

    /** The letters without the signs between them, if the pieces are short as no compound's are. */
    private static String joined(String chunk) {
        if (chunk == null) {
            return null;
        }
        StringBuilder letters = new StringBuilder(chunk.length());
        for (char each : chunk.toCharArray()) {
            if (Character.isLetter(each)) {
                letters.append(each);
            } else if (Character.isDigit(each)) {
                return null;
            }
        }
        return letters.length() == chunk.length() ? null : letters.toString();
    }

    /** "f**k", "sh*t", "b!tch", "f&@k": signs for letters in a word of which at least two letters are there. */
    private static String unmasked(String chunk) {
        int masks = 0;
        int letters = 0;
        for (char each : chunk.toCharArray()) {
            if (MASKS.indexOf(each) >= 0) {
                masks++;
            } else if (Character.isLetter(each)) {
                letters++;
            } else {
                return null;
            }
        }
        if (masks == 0 || letters < 2 || !Character.isLetter(chunk.charAt(0))) {
            return null;
        }
        for (String word : Lexicon.maskable(chunk.charAt(0))) {
            if (fits(chunk, word)) {
                return word;
            }
        }
        return null;
    }

    private static boolean fits(String chunk, String word) {
        if (chunk.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(chunk.charAt(i)) && chunk.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
