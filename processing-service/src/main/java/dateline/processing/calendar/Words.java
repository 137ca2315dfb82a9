package dateline.processing.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as runs of letters, runs of digits and single signs; nothing stands before the first and behind the last. */
final class Words {

    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+|\\S");

    private record Word(String text, String written, int start, int end, boolean glued) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        this.text = text;
        Matcher pieces = PIECE.matcher(text);
        int end = -1;
        while (pieces.find()) {
            String written = pieces.group();
            String lower = written.equals("’") ? "'" : written.equals("–") || written.equals("—") ? "-" : written;
            words.add(new Word(
                    lower.toLowerCase(Locale.ROOT), written, pieces.start(), pieces.end(), pieces.start() == end));
            end = pieces.end();
        }
    }

    int size() {
        return words.size();
    }

    /** The word in lower case; empty outside of the text. */
    String at(int i) {
        return i >= 0 && i < words.size() ? words.get(i).text() : "";
    }

    String written(int i) {
        return i >= 0 && i < words.size() ? words.get(i).written() : "";
    }

    boolean is(int i, String... any) {
        for (String each : any) {
            if (at(i).equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand one after another. */
    boolean are(int i, String... all) {
        for (int k = 0; k < all.length; k++) {
            if (!at(i + k).equals(all[k])) {
                return false;
            }
        }
        return true;
    }

    /** The place after a word if it is one of these, else its own. */
    int skip(int i, String... any) {
        return is(i, any) ? i + 1 : i;
    }

    /** Whether no blank stands before the word. */
    boolean glued(int i) {
        return i > 0 && i < words.size() && words.get(i).glued();
    }

    boolean isDigits(int i) {
        return !at(i).isEmpty() && Character.isDigit(at(i).charAt(0)) && at(i).length() < 9;
    }

    boolean isLetters(int i) {
        return !at(i).isEmpty() && Character.isLetter(at(i).charAt(0));
    }

    boolean isCapital(int i) {
        return !written(i).isEmpty() && Character.isUpperCase(written(i).charAt(0));
    }

    Optional<Integer> digits(int i) {
        return isDigits(i) ? Optional.of(Integer.valueOf(at(i))) : Optional.empty();
    }

    int start(int i) {
        return words.get(i).start();
    }

    int end(int i) {
        return words.get(i).end();
    }

    /** What the pattern matches from a word on, if it ends where a word ends. */
    Optional<Matcher> match(Pattern pattern, int i) {
        Matcher matcher = pattern.matcher(text).region(start(i), text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** The first word that begins at an offset or behind it. */
    int from(int offset, int i) {
        int at = i;
        while (at < words.size() && words.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
