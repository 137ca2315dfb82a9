package dateline.query.search;

import dateline.query.index.Fields;
import dateline.query.index.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;

/** Finds the words in texts that a question asks for. */
public final class MatchedWords {

    private static final Words WORDS = new Words();

    // No sentence, headline or name has more passages.
    private static final int MOST = 100;

    private final Query query;
    private final Highlighter highlighter = new Highlighter();

    /** @param query for {@link Fields#TEXT}; null if it asks for no word */
    MatchedWords(Query query) {
        this.query = query;
    }

    /** For words, all of which must be there. */
    public static MatchedWords all(String words) {
        return new MatchedWords(new QueryBuilder(WORDS).createBooleanQuery(Fields.TEXT, words, Occur.MUST));
    }

    private static final class Highlighter extends UnifiedHighlighter {

        Highlighter() {
            super(UnifiedHighlighter.builderWithoutSearcher(WORDS)
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new PassageFormatter() {
                        @Override
                        public Object format(Passage[] passages, String content) {
                            return passages;
                        }
                    })
                    .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT)));
        }

        Passage[] passages(Query question, String text) throws IOException {
            Object found = highlightWithoutSearcher(Fields.TEXT, question, text, MOST);
            return found == null ? new Passage[0] : (Passage[]) found;
        }
    }

    /** As they stand there, each once. */
    public List<String> in(List<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        if (query != null) {
            texts.forEach(text -> find(text, words));
        }
        return List.copyOf(words);
    }

    private void find(String text, Set<String> words) {
        try {
            for (Passage passage : highlighter.passages(query, text)) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    words.add(text.substring(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is always readable", e);
        }
    }
}
