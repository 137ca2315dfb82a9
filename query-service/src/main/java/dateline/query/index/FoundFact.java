package dateline.query.index;

/**
 * A fact that a list holds.
 *
 * @param shown what {@link IndexedFact#shown()} was
 * @param place where it stands in the list
 */
public record FoundFact<T>(T shown, Place place) {}
