package dateline.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who made a picture, split off from the words under it. */
final class Credit {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(?<words>.*\\S)\\s*[(\\[](?<credit>[^()\\[\\]]{2,120})[)\\]]\\.?$");
    private static final Pattern NAMED = Pattern.compile(
            "^(?<words>.*?)\\s*[|/–—-]?\\s*\\b(?:(?:photo(?:graph)?|image|picture|file photo)\\s*(?:credit|courtesy|by|source)?|credit|source|courtesy|via"
                    + "|foto|bild|symbolfoto|archivfoto|quelle|crédit(?:s)?(?: photo)?|imagen|crédito|фото|снимок|источник|صورة|الصورة|تصوير|عدسة)\\s?:\\s*(?<credit>.{2,120})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…؟][\"'”’“»]?$");
    // In brackets, the name of one who makes pictures: "AP", "Harbour Courier/Ada Merrin", "Port Authority via MW".
    private static final Pattern MAKER = Pattern.compile(
            "\\p{Lu}{2,6}|.*\\S ?/ ?\\S.*|.*\\bvia\\b.*|.*\\b(?i:photos?|images?|pictures?|handout|foto|archiv|getty|фото|архив|صورة|أرشيف)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WRITERS =
            Pattern.compile("(?i).*\\b(reporting|writing|editing|inputs?|with|see|said)\\b.*");
    private static final int LONGEST = 1_500;
    private static final int LONGEST_CREDIT = 100;
    // As in NAMED: no more words than these follow the colon of a label.
    private static final int AFTER_A_LABEL = 121;

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
        if (caption.length() > LONGEST) {
            return new Split(caption, Optional.empty());
        }
        Matcher brackets = IN_BRACKETS.matcher(caption);
        if (endsInBracket(caption) && brackets.matches()) {
            return withoutLabel(split(brackets, caption));
        }
        Matcher named = NAMED.matcher(caption);
        return mayHaveALabel(caption) && named.matches() ? split(named, caption) : new Split(caption, Optional.empty());
    }

    // The two forms try every place of a paragraph, so they are only asked of one that can have them.
    private static boolean endsInBracket(String caption) {
        int last = caption.length() - (caption.endsWith(".") ? 2 : 1);
        return last > 0 && (caption.charAt(last) == ')' || caption.charAt(last) == ']');
    }

    private static boolean mayHaveALabel(String caption) {
        return caption.indexOf(':', Math.max(0, caption.length() - AFTER_A_LABEL)) >= 0;
    }

    /** "(Photo: Ada Merrin)" names Ada Merrin. */
    private static Split withoutLabel(Split split) {
        Optional<String> credit = split.credit().map(words -> {
            Matcher label = NAMED.matcher(words);
            return label.matches() && label.group("words").isBlank()
                    ? label.group("credit").strip()
                    : words;
        });
        return new Split(split.words(), credit);
    }

    private static Split split(Matcher parts, String caption) {
        String words = parts.group("words").strip();
        String credit = parts.group("credit").strip().replaceAll("\\.$", "");
        return words.isEmpty() ? new Split(caption, Optional.empty()) : new Split(words, Optional.of(credit));
    }

    /** Whether a paragraph of plain text, standing where a picture would, has the form of a caption. */
    static boolean looksLikeACaption(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        if (CAPTION_CUE.matcher(paragraph).find()) {
            return true;
        }
        Split split = split(paragraph);
        return split.credit().isPresent()
                && SENTENCE_END.matcher(split.words()).find()
                && !WRITERS.matcher(split.credit().get()).matches()
                && split.credit().get().split("\\s+").length <= 9;
    }

    /** Whether a line names the maker of a picture and says nothing of what it shows: "Photo: Ida Bram". */
    static boolean isAlone(String line) {
        if (line.length() > LONGEST_CREDIT) {
            return false;
        }
        Matcher named = NAMED.matcher(line);
        return named.matches()
                && named.group("words").isBlank()
                && !SENTENCE_END.matcher(line).find();
    }

    /** The same amid the story, where a paragraph may end in a bracket: the bracket must name one who makes pictures. */
    static boolean isACaptionInTheStory(String paragraph) {
        if (!looksLikeACaption(paragraph)) {
            return false;
        }
        Matcher brackets = IN_BRACKETS.matcher(paragraph);
        return CAPTION_CUE.matcher(paragraph).find()
                || !brackets.matches()
                || MAKER.matcher(brackets.group("credit")).matches();
    }
}
