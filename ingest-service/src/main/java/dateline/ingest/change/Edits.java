package dateline.ingest.change;

import dateline.contracts.ArticleMessage.Edit;
import dateline.contracts.ArticleMessage.EditKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Block by block, what is other in a text than in the one before. */
final class Edits {

    private Edits() {}

    /** The edits, in the order of the new text; what was only removed stands where it was. */
    static List<Edit> between(List<Passage> before, List<Passage> now) {
        List<Edit> edits = new ArrayList<>();
        boolean bothHeaded = isHeaded(before) && isHeaded(now);
        if (bothHeaded) {
            // There is one headline, so however other it is, it is that one.
            edit(before.getFirst(), now.getFirst()).ifPresent(edits::add);
        }
        int headlines = bothHeaded ? 1 : 0;
        List<Passage> old = before.subList(headlines, before.size());
        List<Passage> fresh = now.subList(headlines, now.size());
        for (Alignment.Pair pair : Alignment.of(
                plain(old),
                plain(fresh),
                (i, j) -> old.get(i).part() == fresh.get(j).part())) {
            if (pair.before().isEmpty()) {
                edits.add(added(fresh.get(pair.now().getAsInt())));
            } else if (pair.now().isEmpty()) {
                edits.add(removed(old.get(pair.before().getAsInt())));
            } else {
                edit(old.get(pair.before().getAsInt()), fresh.get(pair.now().getAsInt()))
                        .ifPresent(edits::add);
            }
        }
        return withMoves(edits);
    }

    private static boolean isHeaded(List<Passage> passages) {
        return !passages.isEmpty() && passages.getFirst().part() == Passage.Part.HEADLINE;
    }

    private static List<String> plain(List<Passage> passages) {
        return passages.stream().map(Passage::plain).toList();
    }

    private static Optional<Edit> edit(Passage before, Passage now) {
        return before.plain().equals(now.plain())
                ? Optional.empty()
                : Optional.of(
                        new Edit(EditKind.CHANGED, now.kind(), Optional.of(before.span()), Optional.of(now.span())));
    }

    private static Edit added(Passage now) {
        return new Edit(EditKind.ADDED, now.kind(), Optional.empty(), Optional.of(now.span()));
    }

    private static Edit removed(Passage before) {
        return new Edit(EditKind.REMOVED, before.kind(), Optional.of(before.span()), Optional.empty());
    }

    /** What went in one place and came in another was moved. The order of pictures says nothing, so that is no edit. */
    private static List<Edit> withMoves(List<Edit> edits) {
        Map<String, Deque<Edit>> gone = new HashMap<>();
        for (Edit edit : edits) {
            if (edit.kind() == EditKind.REMOVED) {
                gone.computeIfAbsent(PlainWords.of(edit.before().orElseThrow().text()), words -> new ArrayDeque<>())
                        .add(edit);
            }
        }
        Map<Edit, Edit> moves = new HashMap<>();
        Set<Edit> origins = new HashSet<>();
        for (Edit edit : edits) {
            if (edit.kind() == EditKind.ADDED) {
                Deque<Edit> same =
                        gone.get(PlainWords.of(edit.now().orElseThrow().text()));
                if (same != null && !same.isEmpty()) {
                    Edit origin = same.remove();
                    origins.add(origin);
                    moves.put(edit, new Edit(EditKind.MOVED, edit.block(), origin.before(), edit.now()));
                }
            }
        }
        return edits.stream()
                .filter(edit -> !origins.contains(edit))
                .map(edit -> moves.getOrDefault(edit, edit))
                .filter(edit -> edit.kind() != EditKind.MOVED || !Passage.isPicture(edit.block()))
                .toList();
    }
}
