/**
 * Draws figures over the days that they are told for. Every source has a shape and a colour of its own, ranges are
 * bars, and what no longer holds is crossed out. Each point is a link to its words.
 */

import { isOver } from './amount.js';
import { dateOf, plus } from './days.js';
import { el } from './dom.js';
import { d3, fitted, roving, svg } from './draw.js';
import { wordsAt } from './evidence.js';
import { MOST_SOURCES, NOBODY, pointInWords, sourcesOf } from './figurepoints.js';

/** @typedef {import('./figurepoints.js').Point} Point */

const MARGIN = { top: 14, right: 22, bottom: 26, left: 54 };
/**
 * @param {HTMLElement} box
 * @param {Point[]} points
 * @param {string} label
 * @param {(point: Point | null) => void} look called with the point under the pointer or the keyboard
 */
export async function drawFigures(box, points, label, look) {
  const lib = await d3();
  const sources = sourcesOf(points);
  const names = new Map(points.map(({ source, name }) => [source, name]));
  box.replaceChildren(el('div', { class: 'figure-canvas' }), legendOf(lib, sources, names));
  fitted(box.firstElementChild, (width) => chart(lib, width, points, sources, label, look));
}

function chart(lib, width, points, sources, label, look) {
  const height = width < 600 ? 300 : 380;
  const days = lib.extent(points, ({ day }) => day);
  const across = lib.scaleUtc(
    [dateOf(plus(days[0], -1)), dateOf(plus(days[1], 1))],
    [MARGIN.left, width - MARGIN.right],
  );
  const most = lib.max(points, ({ at, high }) => Math.max(at, high ?? 0)) || 1;
  const up = lib.scaleLinear([0, most], [height - MARGIN.bottom, MARGIN.top]).nice();
  const drawing = svg('svg', {
    class: 'figure-chart',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': label,
  });
  drawing.append(axes(lib, across, up, width, height), ...courses(lib, points, sources, across, up));
  const marks = spread(points, across, up).map((point) => markOf(lib, point, sources, up, look));
  drawing.append(...marks);
  roving(drawing, marks);
  return drawing;
}

/** Points that would hide each other stand side by side. */
function spread(points, across, up) {
  const taken = new Map();
  return points.map((point) => {
    const place = `${point.day} ${Math.round(up(point.at) / 8)}`;
    const nth = taken.get(place) ?? 0;
    taken.set(place, nth + 1);
    const aside = Math.ceil(nth / 2) * 11 * (nth % 2 === 0 ? 1 : -1);
    return { ...point, x: across(dateOf(point.day)) + aside, y: up(point.at) };
  });
}

function markOf(lib, point, sources, up, look) {
  const { item, x, y, low, high, told } = point;
  const over = isOver(item.figure);
  const link = svg(
    'a',
    {
      class: `point ${sourceClass(point.source, sources)}${told ? '' : ' untold'}${over ? ' over' : ''}`,
      href: wordsAt(item),
      'aria-label': pointInWords(point),
    },
    low != null || high != null ? rangeOf(x, low, high, up) : null,
    svg('circle', { class: 'reach', cx: x, cy: y, r: 12 }),
    svg('path', { class: 'shape', d: shapeOf(lib, point.source, sources), transform: `translate(${x},${y})` }),
    over ? svg('path', { class: 'cross-out', d: `M${x - 8},${y + 8}L${x + 8},${y - 8}` }) : null,
  );
  for (const event of ['mouseenter', 'focus']) link.addEventListener(event, () => look(point));
  return link;
}

/** From the least to the most; what is open above ends in an arrow. */
function rangeOf(x, low, high, up) {
  const foot = up(low ?? 0);
  const head = high == null ? Math.max(up(low) - 26, 4) : up(high);
  const cap = (y) => `M${x - 5},${y}h10`;
  const arrow = `M${x - 4},${head + 5}L${x},${head}l4,5`;
  return svg('path', {
    class: 'range',
    d: `M${x},${foot}V${head}${low == null ? '' : cap(foot)}${high == null ? arrow : cap(head)}`,
  });
}

/** What one source said, from day to day. */
function courses(lib, points, sources, across, up) {
  // Who tells several numbers for one day speaks of several things, and no line joins them.
  const line = lib
    .line(
      (point) => across(dateOf(point.day)),
      ({ at }) => up(at),
    )
    .defined(({ alone }) => alone);
  return sources
    .filter((source, index) => source !== NOBODY && index < MOST_SOURCES)
    .map((source) => points.filter((point) => point.source === source && point.told && !isOver(point.item.figure)))
    .map((said) =>
      said.map((point) => ({ ...point, alone: !said.some(({ day, at }) => day === point.day && at !== point.at) })),
    )
    .filter((said) => said.length > 1)
    .map((said) =>
      svg('path', { class: `course ${sourceClass(said[0].source, sources)}`, d: line(said), 'aria-hidden': 'true' }),
    );
}

function axes(lib, across, up, width, height) {
  return svg(
    'g',
    { class: 'axis', 'aria-hidden': 'true' },
    ...up
      .ticks(5)
      .flatMap((tick) => [
        svg('line', { x1: MARGIN.left, x2: width - MARGIN.right, y1: up(tick), y2: up(tick) }),
        svg('text', { x: MARGIN.left - 8, y: up(tick), dy: '.32em', 'text-anchor': 'end' }, short(lib, tick)),
      ]),
    ...across
      .ticks(Math.max(2, Math.floor(width / 110)))
      .filter((tick) => tick.getUTCHours() === 0)
      .map((tick) =>
        svg(
          'text',
          { x: across(tick), y: height - 6, 'text-anchor': 'middle' },
          tick.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
        ),
      ),
  );
}

function short(lib, number) {
  return number >= 1_000_000 ? lib.format('.3~s')(number).replace('G', 'bn') : lib.format(',')(number);
}

function sourceClass(source, sources) {
  if (source === NOBODY) return 'source-none';
  const index = sources.indexOf(source);
  return index < MOST_SOURCES ? `source-${index}` : 'source-rest';
}

function shapeOf(lib, source, sources) {
  const shapes = [
    lib.symbolCircle,
    lib.symbolSquare,
    lib.symbolTriangle,
    lib.symbolDiamond,
    lib.symbolStar,
    lib.symbolCross,
    lib.symbolWye,
  ];
  const index = sources.indexOf(source);
  return lib.symbol(source === NOBODY ? lib.symbolCircle : (shapes[index] ?? lib.symbolCircle), 90)();
}

function legendOf(lib, sources, names) {
  const named = sources.filter((source, index) => source !== NOBODY && index < MOST_SOURCES);
  const keys = named.map((source) => keyOf(lib, source, sources, names.get(source)));
  if (sources.length - named.length > (sources.includes(NOBODY) ? 1 : 0))
    keys.push(keyOf(lib, sources[MOST_SOURCES], sources, 'other sources'));
  if (sources.includes(NOBODY)) keys.push(keyOf(lib, NOBODY, sources, NOBODY));
  return el('ul', { class: 'legend', 'aria-label': 'Sources' }, ...keys);
}

function keyOf(lib, source, sources, words) {
  const sign = svg(
    'svg',
    { width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true', class: sourceClass(source, sources) },
    svg('path', { class: 'shape', d: shapeOf(lib, source, sources) }),
  );
  return el('li', {}, sign, el('span', { dir: 'auto' }, words));
}
