/** A map of events, whose circles and countries ask for what happened there. */

import { counted } from './kinds.js';
import { drawMap } from './worldmap.js';

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} note what is not on the map is said there
 * @param {{spots: import('./worldmap.js').Spot[], placeless: number, elsewhere: number}} where
 * @param {import('./asked.js').Asked} asked
 */
export function drawEvents(box, note, { spots, placeless, elsewhere }, asked) {
  const links = spots.map((spot) => ({ ...spot, href: asked.link({ place: spot.id }) }));
  drawMap(box, links, {
    label: 'Map of events by place',
    counted: (count) => counted(count, 'event', 'events'),
    hrefOf: (country) => asked.link({ country, place: null }),
    country: asked.get('country'),
  });
  const without = placeless > 0 ? `${counted(placeless, 'event', 'events')} without a place. ` : '';
  const fewer = elsewhere > 0 ? `${counted(elsewhere, 'event', 'events')} at places with fewer are not shown. ` : '';
  note.textContent = `${without}${fewer}A circle or a country asks for what happened there.`;
}
