/** A table of events: who did what to whom, where and when, whether it is so, and the sentence that says it. */

import { el } from './dom.js';
import { placeLink, whatOf, whetherOf, whoOf } from './events.js';
import { articleOf, sentenceOf, wordsAt } from './evidence.js';
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
  const cells = [
    when(event),
    what,
    who(event.actors),
    who(event.recipients),
    placeLink(event) ?? untold(event.place.reason),
    whetherOf(event),
  ];
  table.append(
    el(
      'tbody',
      { role: 'rowgroup', class: event.status.toLowerCase() },
      el('tr', { role: 'row' }, ...cells.map((cell, index) => cellOf(COLUMNS[index], cell))),
      el(
        'tr',
        { role: 'row', class: 'words' },
        el(
          'td',
          { role: 'cell', colspan: COLUMNS.length },
          sentenceOf(item, event.evidence[0].trigger),
          articleOf(item),
        ),
      ),
    ),
  );
  return what;
}

function cellOf(column, words) {
  const known = !(words instanceof Element && words.classList.contains('unknown'));
  return el('td', { role: 'cell', 'data-column': column, class: known ? null : 'untold' }, ...[words].flat());
}

function who(participants) {
  return participants.length > 0 ? whoOf(participants) : untold('nobody is named');
}

function when({ date }) {
  const { value, reason } = date.value;
  return value ? el('span', { title: reason }, inWords(value)) : untold(reason);
}

function untold(reason) {
  return el('span', { class: 'unknown', title: reason }, 'not told');
}
