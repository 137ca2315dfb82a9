/**
 * The places of the world: {@link dateline.processing.place.Gazetteer} holds them by their names and is read once.
 */
package dateline.processing.place;
