/** Where events happened: so many at each place. */

import * as api from './api.js';
import { meet } from './names.js';

/** The map shows towns and areas, of so many of the newest events at most. */
const MOST_EVENTS = 500;

/**
 * @param {Record<string, string>} parameters which events
 * @returns {Promise<{spots: import('./worldmap.js').Spot[], placeless: number, read: number, cut: boolean}>}
 */
export async function spotsOf(parameters) {
  const events = [];
  let cursor;
  do {
    const page = await api.list('events', { ...parameters, limit: 100, cursor });
    events.push(...page.items);
    cursor = page.next;
  } while (cursor && events.length < MOST_EVENTS);
  const spots = gathered(events);
  return {
    spots,
    placeless: events.filter(({ event }) => !event.place.place).length,
    read: events.length,
    cut: Boolean(cursor),
  };
}

/**
 * @param {any[]} events as the API lists them
 * @returns {import('./worldmap.js').Spot[]}
 */
function gathered(events) {
  /** @type {Map<string, import('./worldmap.js').Spot>} */
  const spots = new Map();
  for (const { event } of events) {
    const place = event.place.place;
    if (!place) continue;
    const { gazetteerId: id, name, lat, lon } = place;
    meet(id, name);
    const spot = spots.get(id) ?? { id, name, lat: Number(lat), lon: Number(lon), count: 0 };
    spot.count += 1;
    spots.set(id, spot);
  }
  return [...spots.values()];
}

/**
 * The places that stories name, with how many events happened there: one question, however many events there are.
 *
 * @param {Record<string, string>} parameters which stories
 * @returns {Promise<import('./worldmap.js').Spot[]>} those where something happened
 */
export async function placesOf(parameters) {
  const { items } = await api.list('places', { ...parameters, sort: 'articles', limit: 100 });
  for (const { placeId, name } of items) meet(placeId, name);
  return items
    .filter(({ events }) => events > 0)
    .map(({ placeId: id, name, lat, lon, events: count }) => ({ id, name, lat: Number(lat), lon: Number(lon), count }));
}
