package dateline.processing.actor;

import dateline.contracts.Actor;
import dateline.contracts.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The actors of an article, by the words that mean them. Offsets are in code points. */
public final class Actors {

    private record Meant(Span span, Actor actor) {}

    private final List<Meant> meant = new ArrayList<>();

    public Actors(List<Actor> actors) {
        for (Actor actor : actors) {
            actor.mentions().forEach(mention -> meant.add(new Meant(mention.span(), actor)));
        }
        meant.sort(Comparator.<Meant>comparingInt(each -> each.span().start())
                .thenComparingInt(each -> each.span().end()));
    }

    /**
     * The actor meant by the words from {@code start} to {@code end}: by exactly these; else by the longest of them that
     * end the phrase; else by words that hold the last of them; else by the first that begin in it.
     */
    public Optional<Actor> meantBy(int start, int end) {
        return first(each -> each.start() == start && each.end() == end)
                .or(() -> first(each -> each.start() >= start && each.end() == end))
                .or(() -> first(each -> each.start() < end && each.end() >= end))
                .or(() -> first(each -> each.start() >= start && each.end() <= end));
    }

    /** The actor meant by words that hold the word from {@code start} to {@code end}, the shortest of them. */
    public Optional<Actor> meantByWord(int start, int end) {
        return meant.stream()
                .filter(each -> each.span().start() <= start && each.span().end() >= end)
                .min(Comparator.comparingInt(
                        each -> each.span().end() - each.span().start()))
                .map(Meant::actor);
    }

    private Optional<Actor> first(java.util.function.Predicate<Span> wanted) {
        return meant.stream()
                .filter(each -> wanted.test(each.span()))
                .findFirst()
                .map(Meant::actor);
    }
}
