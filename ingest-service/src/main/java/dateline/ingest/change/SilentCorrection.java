package dateline.ingest.change;

import dateline.contracts.ArticleMessage.Edit;
import dateline.contracts.Span;
import dateline.ingest.change.Replacement.Effect;
import java.util.List;
import java.util.stream.Stream;

/**
 * A correction that does not say so: a number, a name or the words of a quotation were replaced in a sentence that
 * stayed, and hardly anything else is new.
 *
 * <p>A count that goes up as news comes in ("12 killed", then "18 killed") is no correction, and neither is a sentence in
 * which both the number and its day are other: that is the next day's news.
 */
final class SilentCorrection {

    // What may be new besides: so many words, or three in a hundred of a long text.
    private static final int WORDS = 8;
    private static final int PERCENT = 3;

    private int corrected;
    private int raised;
    private int reworded;

    private SilentCorrection() {}

    static boolean isIn(List<Edit> edits, List<Passage> before) {
        SilentCorrection seen = new SilentCorrection();
        edits.forEach(seen::add);
        int words = before.stream()
                .mapToInt(each -> SentencePair.words(each.plain()).size())
                .sum();
        return seen.corrected > 0 && seen.raised == 0 && seen.reworded <= Math.max(WORDS, words * PERCENT / 100);
    }

    private void add(Edit edit) {
        switch (edit.kind()) {
            case ADDED, REMOVED ->
                Stream.concat(edit.before().stream(), edit.now().stream()).forEach(span -> reword(plain(span)));
            case CHANGED ->
                changed(plain(edit.before().orElseThrow()), plain(edit.now().orElseThrow()));
            case MOVED -> {
                // The same words, so nothing was put right and nothing told.
            }
        }
    }

    private static String plain(Span span) {
        return PlainWords.of(span.text());
    }

    private void reword(String plain) {
        reworded += SentencePair.words(plain).size();
    }

    private void changed(String before, String now) {
        List<String> old = Sentences.of(before);
        List<String> fresh = Sentences.of(now);
        for (Alignment.Pair pair : Alignment.of(old, fresh, (i, j) -> true)) {
            if (pair.before().isEmpty()) {
                reword(fresh.get(pair.now().getAsInt()));
            } else if (pair.now().isEmpty()) {
                reword(old.get(pair.before().getAsInt()));
            } else {
                add(new SentencePair(
                        old.get(pair.before().getAsInt()), fresh.get(pair.now().getAsInt())));
            }
        }
    }

    private void add(SentencePair sentence) {
        List<Replacement> replacements = sentence.replacements();
        List<Effect> effects = replacements.stream().map(Replacement::effect).toList();
        boolean movesOn = effects.contains(Effect.MOVES_IN_TIME)
                && effects.stream().filter(Effect.CORRECTS::equals).count() > 0;
        for (int i = 0; i < effects.size(); i++) {
            switch (effects.get(i)) {
                case CORRECTS -> corrected++;
                case MOVES_IN_TIME -> corrected++;
                case RAISES -> raised++;
                case REWORDS -> reworded += replacements.get(i).words();
            }
        }
        if (movesOn) {
            raised++;
        }
    }
}
