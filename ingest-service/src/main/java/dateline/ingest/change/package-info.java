/**
 * What a revision changed, and what no reader would call a change. Plain functions of two texts: no store, no clock.
 * {@code docs/revisions.md} has the rules in words.
 */
package dateline.ingest.change;
