package dateline.query.search;

import dateline.contracts.Limits;
import dateline.query.index.Fields;
import dateline.query.index.Words;
import dateline.query.search.Snippet.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the sentences of an article that answer a question best. */
final class Snippets {

    private static final int MOST = 3;
    // A sentence longer than this is cut around its first mark, in UTF-16 units.
    private static final int LONGEST = 400;
    private static final int BEFORE_FIRST_MARK = 120;

    // Names and headlines stand in the text as well, so words asked for there are marked in it too.
    private static final Set<String> MARKED =
            Set.of(Fields.TEXT, Fields.HEADLINE, Fields.PERSON, Fields.ORGANISATION, Fields.PLACE);

    /** A highlighter that hands out passages instead of marked-up text. */
    private static final class PassageFinder extends UnifiedHighlighter {

        PassageFinder() {
            super(UnifiedHighlighter.builderWithoutSearcher(new Words())
                    .withFieldMatcher(MARKED::contains)
                    .withMaxLength(2 * Limits.ARTICLE_CHARACTERS)
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new Handover())
                    .withBreakIterator(
                            () -> new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ROOT), '\n')));
        }

        Passage[] passages(Query question, String text) throws IOException {
            Object found = highlightWithoutSearcher(Fields.TEXT, question, text, MOST);
            return found == null ? new Passage[0] : (Passage[]) found;
        }
    }

    private static final class Handover extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            return passages;
        }
    }

    private final PassageFinder finder = new PassageFinder();

    /** The best of them, in the order of the text; empty if the question asks for nothing in the text. */
    List<Snippet> of(Query question, String text) {
        try {
            return Arrays.stream(finder.passages(question, text))
                    .filter(passage -> passage.getNumMatches() > 0)
                    .sorted(Comparator.comparingInt(Passage::getStartOffset))
                    .map(passage -> snippet(passage, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is always readable", e);
        }
    }

    private static Snippet snippet(Passage passage, String text) {
        List<Mark> marks = marks(passage);
        int start = passage.getStartOffset();
        int end = Math.min(passage.getEndOffset(), text.length());
        if (end - start > LONGEST) {
            start = Math.max(start, wordStart(text, marks.getFirst().start() - BEFORE_FIRST_MARK));
            end = Math.min(end, wordEnd(text, start + LONGEST));
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return inCodePoints(text, start, end, marks);
    }

    private static Snippet inCodePoints(String text, int start, int end, List<Mark> marks) {
        int first = text.codePointCount(0, start);
        List<Mark> counted = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                int markStart = first + text.codePointCount(start, mark.start());
                counted.add(new Mark(markStart, markStart + text.codePointCount(mark.start(), mark.end())));
            }
        }
        return new Snippet(first, first + text.codePointCount(start, end), text.substring(start, end), counted);
    }

    /** The matches in order, those that touch or overlap as one: the same word may be asked for twice. */
    private static List<Mark> marks(Passage passage) {
        List<Mark> sorted = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            sorted.add(new Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        sorted.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        List<Mark> marks = new ArrayList<>();
        for (Mark each : sorted) {
            if (!marks.isEmpty() && each.start() <= marks.getLast().end()) {
                Mark last = marks.removeLast();
                marks.add(new Mark(last.start(), Math.max(last.end(), each.end())));
            } else {
                marks.add(each);
            }
        }
        return marks;
    }

    private static int wordStart(String text, int at) {
        int start = Math.max(0, at);
        while (start > 0
                && start < text.length()
                && !Character.isWhitespace(text.charAt(start - 1))
                && at - start < 40) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String text, int at) {
        int end = Math.min(at, text.length());
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < 40) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
