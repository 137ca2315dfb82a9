/** All events: a table, and a map of where they happened. */

import { el } from './dom.js';
import { drawEvents } from './eventmap.js';
import { eventTable } from './eventtable.js';
import { ListView } from './listview.js';
import { spotsOf } from './spots.js';

/** @param {HTMLElement} main */
export function show(main) {
  new ListView(main, {
    kind: 'events',
    title: 'Events',
    one: 'event',
    keys: ['q', 'from', 'to', 'type', 'country', 'status', 'outlet', 'place', 'actor', 'recipient'],
    fields: [['actor:police', 'who does it; also recipient:, place: and outlet:']],
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
  const where = await spotsOf(asked.all());
  drawEvents(box.querySelector('.drawing'), box.querySelector('.note'), where, asked);
}
