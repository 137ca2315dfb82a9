/** What the pages of an actor and of a place share: a head, numbers, time, and lists that lead on. */

import * as api from './api.js';
import { daysOf } from './days.js';
import { el, joined, quiet } from './dom.js';
import { typeName } from './events.js';
import { periodOf } from './happening.js';
import { counted } from './kinds.js';
import { problemNotice, waiting } from './notice.js';
import { inWords } from './time.js';
import { drawTimeline } from './timeline.js';

/** So many of each list stand on the page; a link leads to all. */
const SHOWN = 8;

/**
 * Fetches what is known of one thing, and shows it or why it is not there.
 *
 * @param {HTMLElement} main
 * @param {'actors' | 'places'} kind
 * @param {string} id
 * @param {(known: any) => (Node | null)[]} sections
 */
export async function open(main, kind, id, sections) {
  document.getElementById('filters').hidden = true;
  main.replaceChildren(waiting('Fetching what is known …'));
  try {
    const known = await fetchKnown(kind, id);
    document.title = `${known.name} · Dateline`;
    main.replaceChildren(...sections(known).filter(Boolean));
    document
      .getElementById('as-data')
      .replaceChildren('The same as data: ', el('a', { href: `/v1/${kind}/${encodeURIComponent(id)}` }, 'JSON'));
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    document.title = 'Not found · Dateline';
    main.replaceChildren(
      el('h1', { class: 'unseen' }, kind === 'actors' ? 'Actor' : 'Place'),
      problemNotice(problem, () => open(main, kind, id, sections)),
      el('p', {}, el('a', { href: '/' }, 'Today')),
    );
  } finally {
    main.removeAttribute('aria-busy');
  }
}

/** By days, or by longer periods where there are too many days to draw. */
async function fetchKnown(kind, id) {
  const known = await api.one(kind, id, { period: 'day' });
  const period = periodOf({ from: known.first, to: known.last });
  return period === 'day' ? known : api.one(kind, id, { period });
}

/**
 * @param {string} name
 * @param {(string | null | undefined)[]} what it is, in a few words
 * @param {string[]} names others that it goes by
 */
export function headOf(name, what, names = []) {
  const others = names.filter((other) => other.toLowerCase() !== name.toLowerCase());
  return el(
    'header',
    { class: 'dossier-head' },
    el('p', { class: 'kicker' }, ...joined(what)),
    el('h1', { dir: 'auto' }, name),
    others.length > 0 ? quiet('also called ', others.slice(0, 8).join(', ')) : null,
  );
}

/**
 * Numbers side by side, those that are not zero as links to what they count.
 *
 * @param {[number, string, string, string | null][]} numbers count, what one is called, what many are called, where it leads
 * @param {{first?: string, last?: string}} seen
 */
export function numbersOf(numbers, { first, last }) {
  const days = first && last ? (first === last ? inWords(first) : `${inWords(first)} to ${inWords(last)}`) : null;
  return el(
    'ul',
    { class: 'numbers' },
    ...numbers.map(([count, one, many, href]) => {
      const words = [el('strong', {}, count.toLocaleString('en-GB')), ` ${count === 1 ? one : many}`];
      return el('li', {}, count > 0 && href ? el('a', { href }, ...words) : el('span', {}, ...words));
    }),
    days ? el('li', {}, `in the news ${days}`) : null,
  );
}

/**
 * @param {{from: string, to: string}[]} steps those with something in them
 * @param {(step: any) => number} countOf
 * @param {{one: string, many: string, kind: string, hrefOf: (step: any) => string}} words
 */
export function overTime(steps, countOf, { one, many, kind, hrefOf }) {
  if (steps.length < 2) return null;
  const box = el('div', { class: 'drawing' });
  const bars = withGaps(steps).map((step) => {
    const count = countOf(step) ?? 0;
    return { from: step.from, to: step.to, count, href: count > 0 ? hrefOf(step) : undefined };
  });
  drawTimeline(box, bars, { label: `${many} over time`, counted: (count) => counted(count, one, many), kind });
  return section('Over time', box);
}

/** Days on which there was nothing stand between the others; of longer periods they are left out. */
function withGaps(steps) {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first.from !== first.to) return steps;
  const known = new Map(steps.map((step) => [step.from, step]));
  return daysOf({ from: first.from, to: last.to }).map((day) => known.get(day) ?? { from: day, to: day });
}

/** How many there are of all types together. */
export function sum(types) {
  return types.reduce((total, { count }) => total + count, 0);
}

/**
 * Types of events by how many there were.
 *
 * @param {string} title
 * @param {{type: string, count: number}[]} types
 * @param {(type: string) => string} hrefOf
 */
export function typesOf(title, types, hrefOf) {
  return ranking(
    title,
    types.map(({ type, count }) => [typeName(type), hrefOf(type), count.toLocaleString('en-GB')]),
  );
}

/**
 * @param {string} title
 * @param {[string, string | null, string][]} rows name, where it leads, and how many
 */
export function ranking(title, rows) {
  if (rows.length === 0) return null;
  return section(
    title,
    el(
      'ol',
      { class: 'ranking' },
      ...rows
        .slice(0, 12)
        .map(([name, href, number]) =>
          el('li', {}, href ? el('a', { href, dir: 'auto' }, name) : name, el('span', { class: 'number' }, number)),
        ),
    ),
  );
}

/**
 * The newest of a list, and the way to all of it.
 *
 * @param {string} title
 * @param {string} kind
 * @param {Record<string, string>} asked
 * @param {() => import('./listview.js').Rows} rows
 */
export function newest(title, kind, asked, rows) {
  const box = el('div', {}, waiting('Fetching …'));
  const whole = section(title, box);
  fill(box, whole, kind, asked, rows);
  return whole;
}

async function fill(box, whole, kind, asked, rows) {
  try {
    const { items, next } = await api.list(kind, { ...asked, limit: SHOWN });
    whole.hidden = items.length === 0;
    const list = rows();
    for (const item of items) list.add(item);
    const all =
      next && kind !== 'articles'
        ? el('p', { class: 'all' }, el('a', { href: `/${kind}?${new URLSearchParams(asked)}` }, 'Show all'))
        : '';
    box.replaceChildren(list.element, all);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    box.replaceChildren(problemNotice(problem, () => fill(box, whole, kind, asked, rows)));
  }
}

function section(title, ...children) {
  const id = `part-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return el('section', { class: 'part', 'aria-labelledby': id }, el('h2', { id }, title), ...children);
}
