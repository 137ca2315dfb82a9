package dateline.ingest.change;

import dateline.contracts.ArticleMessage.Edit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in which a newspaper says that it corrects itself: "An earlier version of this article …". */
final class CorrectionNotes {

    private static final Phrases PHRASES = Phrases.of(CorrectionNotes.class, "correction-notes.txt");

    private CorrectionNotes() {}

    /** Whether edits bring a note that the text before did not have. */
    static boolean isNewIn(List<Edit> edits, List<Passage> before) {
        String old = before.stream().map(Passage::plain).collect(Collectors.joining("\n"));
        return edits.stream()
                .flatMap(edit -> edit.now().stream())
                .flatMap(now -> notes(PlainWords.of(now.text())))
                .anyMatch(note -> !old.contains(note));
    }

    /** The notes in a block: all of it if it begins as one, else the sentences that are. */
    private static Stream<String> notes(String block) {
        List<String> sentences = Sentences.of(block);
        return PHRASES.in(sentences.getFirst())
                ? Stream.of(block)
                : sentences.stream().filter(PHRASES::in);
    }
}
