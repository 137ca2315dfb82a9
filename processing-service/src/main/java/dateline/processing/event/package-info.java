/**
 * Reads events: who did what to whom, in the ontology PLOVER.
 *
 * <p>{@link dateline.processing.event.EventReader} is the way in. A sentence that holds a trigger is parsed ({@link
 * dateline.processing.event.Tree}); its verbs and nouns are seen as {@link dateline.processing.event.Clause}s; the {@link
 * dateline.processing.event.Lexicon}, which a political scientist can read and edit, says which of them tell an event and
 * who is who in it; what stands above them in the sentence ({@link dateline.processing.event.Operators}) says whether it
 * happened, is promised, demanded, refused or threatened.
 */
package dateline.processing.event;
