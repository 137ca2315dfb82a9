/** A table of events: who did what to whom, where and when, whether it is so, and the sentence that says it. */

import { el, joined } from './dom.js';
import { statusName, whatOf } from './events.js';
import { articleOf, sentenceOf, wordsAt } from './evidence.js';
import { meet } from './names.js';
import { inWords } from './time.js';

const COLUMNS = ['When', 'What', 'Who', 'To whom', 'Where', 'Whether'];

/** @returns {import('./listview.js').Rows} */
export function eventTable() {
  const table = el(
    'table',
    { class: 'fact-table', role: 'table' },
    el('caption', { class: 'unseen' }, 'Events, each with the sentence that tells it'),
    el(
      'thead',
      { role: 'rowgroup' },
      el('tr', { role: 'row' }, ...COLUMNS.map((title) => el('th', { role: 'columnheader', scope: 'col' }, title))),
    ),
  );
  return { element: table, add: (item) => addRow(table, item) };
}

function addRow(table, item) {
  const { event } = item;
  const what = el('a', { class: 'what', href: wordsAt(item) }, whatOf(event));
  const cells = [when(event), what, who(event.actors), who(event.recipients), where(event), whether(event)];
  table.append(
    el(
      'tbody',
      { role: 'rowgroup', class: event.status.toLowerCase() },
      el('tr', { role: 'row' }, ...cells.map((cell, index) => cellOf(COLUMNS[index], cell))),
      el(
        'tr',
        { role: 'row', class: 'words' },
        el('td', { role: 'cell', colspan: COLUMNS.length }, sentenceOf(item, event.evidence[0].trigger), articleOf(item)),
      ),
    ),
  );
  return what;
}

function cellOf(column, words) {
  const known = !(words instanceof Element && words.classList.contains('unknown'));
  return el('td', { role: 'cell', 'data-column': column, class: known ? null : 'untold' }, ...[words].flat());
}

/** Those who take part, each a link to what else is known of them. */
export function who(participants) {
  if (participants.length === 0) return untold('nobody is named');
  return joined(participants.map(participant), ', ');
}

function participant({ actorId, name, country }) {
  meet(actorId, name);
  const code = country.value && country.value !== name ? ` (${country.value})` : '';
  const named = actorId ? el('a', { href: `/actors/${actorId}`, dir: 'auto' }, name) : el('span', { dir: 'auto' }, name);
  return code ? el('span', {}, named, code) : named;
}

function when({ date }) {
  const { value, reason } = date.value;
  return value ? el('span', { title: reason }, inWords(value)) : untold(reason);
}

function where({ place }) {
  if (!place.place) return untold(place.reason);
  const { gazetteerId, name } = place.place;
  meet(gazetteerId, name);
  return el('a', { href: `/places/${encodeURIComponent(gazetteerId)}`, title: place.reason, dir: 'auto' }, name);
}

function untold(reason) {
  return el('span', { class: 'unknown', title: reason }, 'not told');
}

function whether({ status, claimedBy }) {
  return claimedBy?.name ? `${statusName(status)} by ${claimedBy.name}` : statusName(status);
}
