package dateline.moderation;

import dateline.moderation.Tokens.Stretch;
import java.util.List;
import java.util.Optional;

/** Finds shouting and writing without any capitals, in scripts that have them. */
final class CapitalsCheck {

    private static final int FEWEST_CAPS = 10;
    private static final int FEWEST_FOR_SHARE = 20;
    private static final double SHOUTED = 0.6;
    private static final int FEWEST_LOWER_WORDS = 4;
    private static final int FEWEST_SHOUTED_WORDS = 4;
    private static final int LONGEST_ACRONYM = 5;

    private CapitalsCheck() {}

    static List<Finding> findings(Draft draft) {
        List<Token> cased = draft.ownWords().stream().filter(Token::cased).toList();
        long allLetters = draft.ownWords().stream()
                .mapToLong(each ->
                        each.text().codePoints().filter(Character::isLetter).count())
                .sum();
        long upper = count(cased, true);
        long lower = count(cased, false);
        if (cased.isEmpty() || (upper + lower) * 2 < allLetters) {
            return List.of();
        }
        long longWords = cased.stream().filter(each -> each.text().length() > 1).count();
        if (lower == 0 && upper >= FEWEST_CAPS && longWords >= 2) {
            return List.of(whole(draft, Code.R3_ALL_CAPS, "The comment is all in capital letters."));
        }
        if (upper == 0 && cased.size() >= FEWEST_LOWER_WORDS) {
            return List.of(whole(draft, Code.R3_ALL_LOWER, "The comment has no capital letter."));
        }
        Optional<Finding> shouted = shouted(draft, cased);
        return shouted.isPresent()
                ? List.of(shouted.get())
                : lowerStarts(draft).map(List::of).orElse(List.of());
    }

    private static Finding whole(Draft draft, Code code, String message) {
        String mended = SentenceCase.of(draft.text(), draft.comment().article(), draft.links());
        return draft.finding(
                code,
                0,
                draft.text().length(),
                message,
                "Begin sentences and names with a capital, and write the rest small: " + mended,
                mended,
                SentencePolicy.VERSION);
    }

    private static Optional<Finding> shouted(Draft draft, List<Token> cased) {
        List<Token> counted =
                cased.stream().filter(each -> !isAcronym(draft, each)).toList();
        long upper = count(counted, true);
        long all = upper + count(counted, false);
        if (all >= FEWEST_FOR_SHARE && upper > SHOUTED * all) {
            return Optional.of(
                    note(draft, Code.R3_SHOUTING, 0, draft.text().length(), "Most of this is in capital letters."));
        }
        for (Stretch sentence : draft.sentences()) {
            List<Token> inside =
                    draft.ownWords(sentence).stream().filter(Token::cased).toList();
            boolean shouting = inside.size() >= FEWEST_SHOUTED_WORDS
                    && inside.stream().allMatch(Token::isUpper)
                    && inside.stream().filter(each -> !isAcronym(draft, each)).count() >= 2;
            if (shouting) {
                return Optional.of(note(
                        draft,
                        Code.R3_SHOUTING,
                        sentence.start(),
                        sentence.end(),
                        "This sentence is in capital letters."));
            }
        }
        return Optional.empty();
    }

    private static boolean isAcronym(Draft draft, Token word) {
        boolean known = draft.comment()
                .article()
                .filter(article -> article.text().contains(word.text()))
                .isPresent();
        return word.isUpper() && (known || word.text().length() <= LONGEST_ACRONYM && !English.isCommon(word.text()));
    }

    private static Optional<Finding> lowerStarts(Draft draft) {
        int lower = 0;
        int all = 0;
        for (Stretch sentence : draft.sentences()) {
            Optional<Token> first = draft.ownWords(sentence).stream().findFirst();
            if (first.isPresent() && first.get().cased()) {
                all++;
                // iPhone, eBay: a small letter, and a capital further on.
                lower += first.get().startsLower()
                                && first.get().isLower()
                                && first.get().start() == sentence.start()
                        ? 1
                        : 0;
            }
        }
        if (all < 2 || lower * 2 <= all) {
            return Optional.empty();
        }
        return Optional.of(note(
                draft, Code.R3_NO_CAPITALS, 0, draft.text().length(), "Most sentences begin with a small letter."));
    }

    private static Finding note(Draft draft, Code code, int start, int end, String message) {
        return draft.finding(
                code,
                start,
                end,
                message,
                "Begin sentences and names with a capital, and write the rest small.",
                null,
                SentencePolicy.VERSION);
    }

    private static long count(List<Token> words, boolean upper) {
        return words.stream()
                .mapToLong(each -> each.text()
                        .codePoints()
                        .filter(letter -> upper ? Character.isUpperCase(letter) : Character.isLowerCase(letter))
                        .count())
                .sum();
    }
}
