/** Where events happened: so many at each place. */

import * as api from './api.js';
import { meet } from './names.js';

/**
 * @param {Record<string, string>} parameters which events
 * @returns {Promise<{spots: import('./worldmap.js').Spot[], placeless: number, elsewhere: number}>}
 */
export async function spotsOf(parameters) {
  const { places, placeless, elsewhere } = await api.eventPlaces(parameters);
  for (const { placeId, name } of places) meet(placeId, name);
  const spots = places.map(({ placeId: id, name, lat, lon, events: count }) => ({ id, name, lat, lon, count }));
  return { spots, placeless, elsewhere };
}
