/** All events: a table, and a map of where they happened. */

import { el } from './dom.js';
import { eventTable } from './eventtable.js';
import { counted } from './kinds.js';
import { ListView } from './listview.js';
import { spotsOf } from './spots.js';
import { drawMap } from './worldmap.js';

/** @param {HTMLElement} main */
export function show(main) {
  new ListView(main, {
    kind: 'events',
    title: 'Events',
    one: 'event',
    keys: ['q', 'from', 'to', 'type', 'country', 'status', 'outlet', 'place', 'actor', 'recipient'],
    facets: ['type', 'country', 'status', 'outlet'],
    rows: eventTable,
    beside: mapBox,
    found: (asked, page, box) => fillMap(asked, box),
  });
}

function mapBox() {
  return el(
    'section',
    { class: 'beside', 'aria-labelledby': 'where-title' },
    el('h2', { id: 'where-title', class: 'unseen' }, 'Where'),
    el('div', { class: 'drawing' }),
    el('p', { class: 'note' }),
  );
}

async function fillMap(asked, box) {
  const { spots, placeless, cut } = await spotsOf(asked.all());
  const links = spots.map((spot) => ({ ...spot, href: asked.link({ place: spot.id }) }));
  drawMap(box.querySelector('.drawing'), links, {
    label: 'Map of events by place',
    counted: (count) => counted(count, 'event', 'events'),
    hrefOf: (country) => asked.link({ country, place: null }),
    country: asked.get('country'),
  });
  const without = placeless > 0 ? `${counted(placeless, 'event', 'events')} without a place. ` : '';
  box.querySelector('.note').textContent = `${without}${cut ? 'The newest 500 events are on the map. ' : ''}A circle or a country asks for what happened there.`;
}
