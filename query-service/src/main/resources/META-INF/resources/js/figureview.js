/** Figures of one kind: drawn over the days that they are told for, and below as a table. */

import * as api from './api.js';
import { el, quiet } from './dom.js';
import { articleOf, sentenceOf } from './evidence.js';
import { drawFigures } from './figurechart.js';
import { pointInWords, pointsOf } from './figurepoints.js';
import { figureTable } from './figuretable.js';
import { counted } from './kinds.js';
import { ListView } from './listview.js';
import { meet } from './names.js';

/** So many figures are drawn at most; a table follows with all of them. */
const MOST_DRAWN = 300;

/** @param {HTMLElement} main */
export async function show(main) {
  await chooseKind();
  new ListView(main, {
    kind: 'figures',
    title: 'Figures',
    one: 'figure',
    keys: ['kind', 'q', 'place', 'source', 'from', 'to', 'outlet'],
    fields: [['place:almaty', 'where it counts; also headline: and outlet:']],
    facets: ['kind', 'place', 'outlet'],
    rows: figureTable,
    beside: chartBox,
    found: (asked, page, box) => fillChart(asked, page, box),
  });
}

/** Figures of different kinds share no scale, so one kind is always chosen: at first the one told most. */
async function chooseKind() {
  const address = new URL(location.href);
  if (address.searchParams.get('kind')) return;
  let kinds = [];
  try {
    kinds = (await api.list('figures', { limit: 1, facets: 'kind' })).facets?.kind ?? [];
  } catch (problem) {
    // The list will say what is wrong.
    if (!(problem instanceof api.Problem)) throw problem;
  }
  const most = kinds.find(({ value }) => value && !['other', 'money', 'share'].includes(value));
  address.searchParams.set('kind', most?.value ?? 'killed');
  history.replaceState(null, '', address);
}

function chartBox() {
  return el(
    'section',
    { class: 'beside chart', 'aria-labelledby': 'chart-title' },
    el('h2', { id: 'chart-title', class: 'unseen' }, 'Over time, by source'),
    el('div', { class: 'drawing' }),
    el('div', { class: 'looked-at' }),
    el('p', { class: 'note' }),
    el('ul', { class: 'near-places', 'aria-label': 'Places' }),
  );
}

async function fillChart(asked, { next, items: first, facets }, box) {
  const items = [...first];
  let cursor = next;
  while (cursor && items.length < MOST_DRAWN) {
    const page = await api.list('figures', { ...asked.all(), limit: 50, cursor });
    items.push(...page.items);
    cursor = page.next;
  }
  const unit = usual(items.map(({ figure }) => figure.unit ?? ''));
  const points = pointsOf(items.filter(({ figure }) => (figure.unit ?? '') === unit));
  const drawing = box.querySelector('.drawing');
  if (points.length === 0) {
    drawing.replaceChildren(quiet('No figure here has both a number and a day to be drawn at.'));
    return;
  }
  const looked = box.querySelector('.looked-at');
  drawFigures(
    drawing,
    points,
    `${asked.get('kind')} over time, by source: ${counted(points.length, 'figure', 'figures')}`,
    (point) => looked.replaceChildren(...closeUp(point)),
  );
  looked.replaceChildren(
    quiet(
      'A point opens its sentence. Hollow: the text tells no day, so it stands at the day of publication. Struck through: no longer holds.',
    ),
  );
  box.querySelector('.note').textContent = leftOutOf(items, points, unit);
  showPlaces(asked, facets?.place ?? [], box.querySelector('.near-places'));
}

function closeUp(point) {
  const { item } = point;
  return [el('p', { class: 'amount' }, pointInWords(point)), sentenceOf(item, item.figure.span), articleOf(item)];
}

function leftOutOf(items, points, unit) {
  const missing = items.length - points.length;
  if (missing === 0) return '';
  return `${counted(missing, 'figure is', 'figures are')} in the table alone: without a number, or not in ${unit || 'plain numbers'}.`;
}

/**
 * The places that these figures are told of, each a link that asks for it alone.
 *
 * @param {{value?: string, name?: string, count: number}[]} places
 */
function showPlaces(asked, places, list) {
  const known = places.filter(({ value, name }) => value && name).slice(0, 10);
  if (asked.get('place') || known.length < 2) return;
  for (const { value, name } of known) meet(value, name);
  list.replaceChildren(
    ...known.map(({ value, name, count }) =>
      el('li', {}, el('a', { href: asked.link({ place: value }), 'data-asks': true, dir: 'auto' }, name), ` ${count}`),
    ),
  );
}

function usual(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
