package dateline.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who made a picture, split off from the words under it. */
final class Credit {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(?<words>.*\\S)\\s*[(\\[](?<credit>[^()\\[\\]]{2,120})[)\\]]\\.?$");
    private static final Pattern NAMED = Pattern.compile(
            "^(?<words>.*?)\\s*[|/–—-]?\\s*\\b(?:(?:photo(?:graph)?|image|picture|file photo)\\s*(?:credit|courtesy|by|source)?|credit|source|courtesy|via)\\s*:\\s*(?<credit>.{2,120})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’]?$");

    // What a caption begins with, even where no credit closes it.
    private static final Pattern CAPTION_CUE = Pattern.compile(
            "^(in this (image|photo|picture|frame|screen ?grab|handout|file)|(file|handout|representational|representative|representation) (photo|image|picture)"
                    + "|(photo|image|picture|caption|file) ?(caption)?:|a (video grab|screen ?grab|file photo|still from)|this (photo|image|handout))",
            Pattern.CASE_INSENSITIVE);

    /** A caption's words and its credit. */
    record Split(String words, Optional<String> credit) {}

    private Credit() {}

    /** Splits words that are known to stand under a picture. */
    static Split split(String caption) {
        Matcher named = NAMED.matcher(caption);
        if (named.matches()) {
            return split(named, caption);
        }
        Matcher brackets = IN_BRACKETS.matcher(caption);
        return brackets.matches() ? split(brackets, caption) : new Split(caption, Optional.empty());
    }

    private static Split split(Matcher parts, String caption) {
        String words = parts.group("words").strip();
        String credit = parts.group("credit").strip().replaceAll("\\.$", "");
        return words.isEmpty() ? new Split(caption, Optional.empty()) : new Split(words, Optional.of(credit));
    }

    /** Whether a paragraph of plain text, standing where a picture would, has the form of a caption. */
    static boolean looksLikeACaption(String paragraph) {
        if (CAPTION_CUE.matcher(paragraph).find()) {
            return true;
        }
        Split split = split(paragraph);
        return split.credit().isPresent()
                && SENTENCE_END.matcher(split.words()).find()
                && !split.credit().get().matches("(?i).*\\b(reporting|writing|editing|inputs?|with|see|said)\\b.*")
                && split.credit().get().split("\\s+").length <= 9;
    }
}
