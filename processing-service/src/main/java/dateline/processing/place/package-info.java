/**
 * Where an article plays: the places it names, resolved against a gazetteer; which of the names stand for no place; where
 * the article was written, and which places it is about.
 *
 * <p>{@link dateline.processing.place.PlaceReader} is the way in. {@code Spotter} finds the names, {@code Resolver} tells
 * which places they are, {@code Literalness} tells which of them stand for a government, a people or a part of another
 * name. {@link dateline.processing.place.Gazetteer} holds the places of the world and is read once.
 */
package dateline.processing.place;
