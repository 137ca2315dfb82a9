package dateline.processing.article;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one block of an article in a row, over all its sentences: a sentence may end inside a quotation ("Stop!"
 * he cried), so who speaks is found in the block. Words are asked by their place in the row.
 */
public final class Paragraph {

    private static final Set<String> CALENDAR = CalendarNames.and(
            "yesterday",
            "today",
            "tomorrow",
            "week",
            "month",
            "year",
            "night",
            "evening",
            "morning",
            "afternoon",
            "day",
            "weekend");

    private static final Set<String> UNITS =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");
    private static final Set<String> QUOTATION = Set.of("“", "”", "\"", "‘", "’", "'", "„", "«", "»");

    private final BlockKind kind;
    private final List<Token> tokens;
    private final List<Sentence> sentenceOf;
    private final boolean[] quoted;

    private Paragraph(BlockKind kind, List<Token> tokens, List<Sentence> sentenceOf, List<QuoteMarks.Quoted> quotes) {
        this.kind = kind;
        this.tokens = List.copyOf(tokens);
        this.sentenceOf = List.copyOf(sentenceOf);
        this.quoted = new boolean[tokens.size()];
        for (QuoteMarks.Quoted quote : quotes) {
            for (int i = at(quote.open()); i < tokens.size() && tokens.get(i).start() < quote.close(); i++) {
                quoted[i] = true;
            }
        }
    }

    /** The blocks of an article, in order. Sentences with a line break between them are in two blocks. */
    public static List<Paragraph> of(Article article, AnnotatedText text) {
        return of(article, text, QuoteMarks.in(text.text()));
    }

    /** The blocks of an article whose quotation marks are read already. */
    public static List<Paragraph> of(Article article, AnnotatedText text, List<QuoteMarks.Quoted> quotes) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!tokens.isEmpty()
                    && text.text()
                            .substring(tokens.get(tokens.size() - 1).end(), sentence.start())
                            .contains("\n")) {
                paragraphs.add(paragraph(article, tokens, sentences, quotes));
                tokens = new ArrayList<>();
                sentences = new ArrayList<>();
            }
            for (Token token : sentence.tokens()) {
                tokens.add(token);
                sentences.add(sentence);
            }
        }
        if (!tokens.isEmpty()) {
            paragraphs.add(paragraph(article, tokens, sentences, quotes));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(
            Article article, List<Token> tokens, List<Sentence> sentences, List<QuoteMarks.Quoted> quotes) {
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        return new Paragraph(
                article.kindAt(start).orElse(BlockKind.PARAGRAPH),
                tokens,
                sentences,
                quotes.stream()
                        .filter(each -> each.open() >= start && each.open() < end)
                        .toList());
    }

    public BlockKind kind() {
        return kind;
    }

    public int size() {
        return tokens.size();
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The first word that starts at this offset of the text or after it; {@link #size()} if there is none. */
    public int at(int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** The sentence that a word stands in. */
    public Sentence sentence(int i) {
        return sentenceOf.get(i);
    }

    /** The first word of the sentence of this word. */
    public int sentenceStart(int i) {
        return i - tokens.get(i).index();
    }

    /** The first word after the sentence of this word. */
    public int sentenceEnd(int i) {
        return sentenceStart(i) + sentenceOf.get(i).tokens().size();
    }

    /** Whether the word stands between quotation marks, or is one of them. */
    public boolean isQuoted(int i) {
        return i >= 0 && i < quoted.length && quoted[i];
    }

    /** A word as it stands there; empty beyond the ends. */
    public String word(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).word();
    }

    public String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    public String lemma(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether a word's tag starts with one of these. */
    public boolean is(int i, String... tags) {
        if (i < 0 || i >= size()) {
            return false;
        }
        for (String tag : tags) {
            if (tokens.get(i).is(tag)) {
                return true;
            }
        }
        return false;
    }

    public boolean isNoun(int i) {
        return is(i, "NN");
    }

    /** Whether it is a finite verb or a modal: the sign of a clause. */
    public boolean isFinite(int i) {
        return is(i, "VBD", "VBZ", "VBP", "MD");
    }

    /** Whether it names a day, a month or a part of them. */
    public boolean isCalendar(int i) {
        return CALENDAR.contains(lower(i))
                && !lower(i).isEmpty()
                && !word(i).equals("march") // people walk
                && !(lower(i).equals("may") && is(i, "MD"));
    }

    /** Whether it names a day by itself: "Monday", "yesterday". */
    public boolean isDay(int i) {
        return lower(i).endsWith("day") && !lower(i).equals("day") && isCalendar(i);
    }

    /** Whether it names a day, a month or a part of them, or a stretch of time: "years". */
    public boolean isCalendarOrUnit(int i) {
        return isCalendar(i) || UNITS.contains(lemma(i));
    }

    /** Whether it is nothing but a quotation mark. */
    public boolean isMark(int i) {
        return isQuoted(i) && (is(i, "``", "''") || QUOTATION.contains(word(i)));
    }
}
