/** What is happening: how many events of each type in a span of days, and whether that is more or fewer than before. */

import { before, daysOf, lengthOf } from './days.js';
import { el } from './dom.js';
import { typeName } from './events.js';
import { counted } from './kinds.js';
import { inWords } from './time.js';

/** Longer spans are drawn by weeks, and the longest by months, so that bars stay wide enough to hit. */
const PERIODS = [
  { period: 'day', upTo: 92 },
  { period: 'week', upTo: 730 },
  { period: 'month', upTo: Infinity },
];

/** @typedef {import('./days.js').Span} Span */

/** The period that a span is counted by. */
export function periodOf(span) {
  return PERIODS.find(({ upTo }) => lengthOf(span) <= upTo).period;
}

/**
 * The bars of a span and, pale, of the one before it.
 *
 * @param {{from: string, to: string, events: number}[]} periods those with events in them
 * @param {Span} span
 * @param {string} period
 * @param {(span: Span) => string} hrefOf
 * @returns {import('./timeline.js').Bar[]}
 */
export function barsOf(periods, span, period, hrefOf) {
  const whole = { from: before(span).from, to: span.to };
  const bars = period === 'day' ? daysOf(whole).map((day) => ({ from: day, to: day, events: 0 })) : [];
  const byFirst = new Map(bars.map((bar) => [bar.from, bar]));
  for (const told of periods) {
    if (told.to >= whole.from && told.from <= whole.to) byFirst.set(told.from, told);
  }
  return [...byFirst.values()]
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(({ from, to, events }) => ({ from, to, count: events, pale: to < span.from, href: hrefOf({ from, to }) }));
}

/**
 * How many events of each type there are in a span, and how many there were in the one before; most first.
 *
 * @param {{from: string, groups: {value?: string, events: number}[]}[]} periods
 * @param {Span} span
 */
export function typesOf(periods, span) {
  const earlier = before(span);
  /** @type {Map<string, {type: string, now: number, then: number}>} */
  const types = new Map();
  for (const { from, groups } of periods) {
    const when =
      from >= span.from && from <= span.to ? 'now' : from >= earlier.from && from < span.from ? 'then' : null;
    if (!when) continue;
    for (const { value, events } of groups.filter((group) => group.value)) {
      const row = types.get(value) ?? { type: value, now: 0, then: 0 };
      row[when] += events;
      types.set(value, row);
    }
  }
  return [...types.values()].sort((a, b) => b.now - a.now || b.then - a.then || a.type.localeCompare(b.type));
}

/**
 * The table of types, each a link that asks for it alone.
 *
 * @param {{type: string, now: number, then: number}[]} types
 * @param {(type: string) => string} hrefOf
 */
export function typeTable(types, hrefOf) {
  const most = Math.max(1, ...types.map(({ now }) => now));
  return el(
    'table',
    { class: 'types' },
    el('caption', { class: 'unseen' }, 'Events by kind, and the change against the days before'),
    el(
      'thead',
      { class: 'unseen' },
      el('tr', {}, ...['Kind', 'Events', 'Change'].map((title) => el('th', { scope: 'col' }, title))),
    ),
    el('tbody', {}, ...types.map((row) => typeRow(row, most, hrefOf))),
  );
}

function typeRow({ type, now, then }, most, hrefOf) {
  const bar = el('span', { class: 'share', 'aria-hidden': 'true', hidden: now === 0 });
  bar.style.setProperty('--share', String(now / most));
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      el('span', { class: 'kind-bar' }, el('a', { href: hrefOf(type), 'data-asks': true }, typeName(type)), bar),
    ),
    el('td', { class: 'count' }, now.toLocaleString('en-GB')),
    el('td', { class: 'change' }, ...change(now, then)),
  );
}

function change(now, then) {
  const by = now - then;
  if (by === 0)
    return [el('span', { class: 'unseen' }, 'as many as before'), el('span', { 'aria-hidden': 'true' }, '=')];
  const much = Math.abs(by) >= Math.max(3, then / 2);
  const sign = `${by > 0 ? '▲' : '▼'} ${Math.abs(by).toLocaleString('en-GB')}`;
  return [
    el('span', { 'aria-hidden': 'true', class: much ? 'much' : null }, sign),
    el(
      'span',
      { class: 'unseen' },
      `${counted(Math.abs(by), by > 0 ? 'more' : 'fewer', by > 0 ? 'more' : 'fewer')} than before`,
    ),
  ];
}

/** `5 to 18 January 2022`. */
export function spanInWords({ from, to }) {
  if (from === to) return inWords(from);
  const [first, last] = [inWords(from), inWords(to)];
  const [day, ...rest] = first.split(' ');
  if (last.endsWith(rest.join(' '))) return `${day} to ${last}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${first.slice(0, -5)} to ${last}` : `${first} to ${last}`;
}
