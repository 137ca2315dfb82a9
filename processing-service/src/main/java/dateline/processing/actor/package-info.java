/**
 * Who acts, speaks or is acted upon in an article: people with their offices, organisations, states, and groups without a
 * name, each with country and sector and the reason for both.
 *
 * <p>{@link dateline.processing.actor.ActorReader} is the way in; {@link dateline.processing.actor.Actors} answers which
 * actor some words mean. What words stand for which country, sector or organisation is data beside the classes.
 */
package dateline.processing.actor;
