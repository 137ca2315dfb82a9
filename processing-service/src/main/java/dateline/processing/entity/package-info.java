/**
 * Who and what an article names: people, organisations and places, each with all its mentions.
 *
 * <p>{@link dateline.processing.entity.EntityReader} is the way in. {@code Naming} is one stretch of names as it stands in
 * the text; {@code NamingFinder} finds them, {@code Kinds} settles what each is, {@code Grouping} ties those that name the
 * same one.
 */
package dateline.processing.entity;
