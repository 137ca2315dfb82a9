/** Measurements, run by hand. */
package dateline.query.bench;
