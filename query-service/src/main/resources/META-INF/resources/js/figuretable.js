/** A table of figures: how many, of what, for which day, according to whom, and the sentence that says it. */

import { amountOf, isOver, thingOf } from './amount.js';
import { el } from './dom.js';
import { articleOf, sentenceOf, wordsAt } from './evidence.js';
import { meet } from './names.js';
import { inWords } from './time.js';

const COLUMNS = ['How many', 'Counted', 'As of', 'According to', 'Where'];
const FATES = {
  RAISED: 'raised since',
  LOWERED: 'lowered since',
  CORRECTED: 'corrected since',
  WITHDRAWN: 'withdrawn',
};

/** @returns {import('./listview.js').Rows} */
export function figureTable() {
  const table = el(
    'table',
    { class: 'fact-table figures', role: 'table' },
    el('caption', { class: 'unseen' }, 'Figures, each with the sentence that tells it'),
    el(
      'thead',
      { role: 'rowgroup' },
      el('tr', { role: 'row' }, ...COLUMNS.map((title) => el('th', { role: 'columnheader', scope: 'col' }, title))),
    ),
  );
  return { element: table, add: (item) => addRow(table, item) };
}

function addRow(table, item) {
  const { figure } = item;
  const amount = el('a', { class: 'amount', href: wordsAt(item) }, amountOf(figure));
  const cells = [
    [isOver(figure) ? el('s', {}, amount) : amount, fateOf(figure)],
    thingOf(figure),
    asOf(figure),
    sourceOf(figure),
    placesOf(item),
  ];
  table.append(
    el(
      'tbody',
      { role: 'rowgroup' },
      el('tr', { role: 'row' }, ...cells.map((cell, index) => cellOf(COLUMNS[index], cell))),
      el(
        'tr',
        { role: 'row', class: 'words' },
        el('td', { role: 'cell', colspan: COLUMNS.length }, sentenceOf(item, figure.span), articleOf(item)),
      ),
    ),
  );
  return amount;
}

function cellOf(column, words) {
  return el('td', { role: 'cell', 'data-column': column, class: words ? null : 'untold' }, ...[words ?? '–'].flat());
}

/** What became of a figure that no longer holds. */
export function fateOf(figure) {
  return isOver(figure) ? el('span', { class: 'fate' }, ` ${FATES[figure.change.direction]}`) : null;
}

function asOf({ asOf: { value, reason } }) {
  return value ? el('span', { title: reason }, inWords(value)) : null;
}

function sourceOf({ source: { name, actorId, reason } }) {
  if (!name) return null;
  meet(actorId, name);
  return actorId
    ? el('a', { href: `/actors/${actorId}`, title: reason, dir: 'auto' }, name)
    : el('span', { title: reason, dir: 'auto' }, name);
}

function placesOf({ places }) {
  const [first] = places;
  if (!first) return null;
  meet(first.gazetteerId, first.name);
  return first.gazetteerId
    ? el('a', { href: `/places/${encodeURIComponent(first.gazetteerId)}`, dir: 'auto' }, first.name)
    : first.name;
}
