/** Reckons with days, as ISO 8601 has them: `2022-01-05`. No zone has a say in it. */

const DAY_MS = 86_400_000;

/** @typedef {{from: string, to: string}} Span both days are in it */

/** @param {string} day */
export function plus(day, days) {
  return iso(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** How many days a span has. */
export function lengthOf({ from, to }) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1;
}

/**
 * The span of the same length that ends where this one begins.
 *
 * @param {Span} span
 * @returns {Span}
 */
export function before(span) {
  return { from: plus(span.from, -lengthOf(span)), to: plus(span.from, -1) };
}

/** @returns {string[]} every day of a span */
export function daysOf(span) {
  return Array.from({ length: lengthOf(span) }, (_, index) => plus(span.from, index));
}

/** The point in time that charts draw a day at. */
export function dateOf(day) {
  return new Date(`${day}T00:00:00Z`);
}

function iso(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
