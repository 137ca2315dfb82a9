/** Figures as points in a chart: for which day, how many, and according to whom. */

import { amountOf, isOver } from './amount.js';
import { inWords } from './time.js';

/** Who says so, where no source is told. */
export const NOBODY = 'only the outlet says so';
/** Beyond so many sources the rest share one shape: nobody can tell a tenth colour. */
export const MOST_SOURCES = 7;

/**
 * @typedef {object} Point
 * @property {any} item
 * @property {string} day
 * @property {boolean} told whether the text tells the day; if not, it is the day of publication
 * @property {number | null} low nothing if it is open below
 * @property {number | null} high
 * @property {number} at what it is drawn at
 * @property {string} source what tells one source from another
 * @property {string} name how it is called
 */

/**
 * What can be drawn: figures with a number and a day.
 *
 * @param {any[]} items
 * @returns {Point[]} in the order of the days
 */
export function pointsOf(items) {
  return items
    .flatMap((item) => {
      const { value, low, high, asOf, source } = item.figure;
      const day = (asOf.value ?? item.article.published?.value ?? '').slice(0, 10);
      const at = Number(value ?? high ?? low);
      if (!/^\d{4}-\d\d-\d\d$/.test(day) || !Number.isFinite(at)) return [];
      const edge = (number) => (number == null ? null : Number(number));
      return [
        {
          item,
          day,
          told: Boolean(asOf.value),
          low: edge(low),
          high: edge(high),
          at,
          source: source.actorId ?? source.name ?? NOBODY,
          name: source.name ?? NOBODY,
        },
      ];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.at - b.at);
}

/** Sources by how many figures they give, most first; the outlets' own come last. */
export function sourcesOf(points) {
  const counts = new Map();
  for (const { source } of points) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts.keys()].sort(
    (a, b) => Number(a === NOBODY) - Number(b === NOBODY) || counts.get(b) - counts.get(a) || a.localeCompare(b),
  );
}

/** A point for those who do not see it. */
export function pointInWords({ item, day, told, name }) {
  const when = told ? `as of ${inWords(day)}` : `published on ${inWords(day)}, the day is not told`;
  return `${amountOf(item.figure)}, ${when}, ${name === NOBODY ? name : `according to ${name}`}${isOver(item.figure) ? ', no longer holds' : ''}`;
}
