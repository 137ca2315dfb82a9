/** Draws how many things there were, period by period. Each bar is a link that asks for its period. */

import { fitted, d3, roving, svg } from './draw.js';
import { dateOf } from './days.js';
import { el } from './dom.js';
import { inWords } from './time.js';

const HEIGHT = 132;
const WIDEST = 34;
const MARGIN = { top: 8, right: 4, bottom: 22, left: 30 };

/**
 * @typedef {object} Bar
 * @property {string} from first day
 * @property {string} to last day
 * @property {number} count
 * @property {string} [href] where the bar leads
 * @property {boolean} [pale] whether it stands only for comparison
 */

/**
 * @param {HTMLElement} box
 * @param {Bar[]} bars in the order of time, those without a thing in them too
 * @param {{label: string, counted: (count: number) => string, kind: string}} words
 */
export async function drawTimeline(box, bars, words) {
  const lib = await d3();
  if (bars.length === 0) {
    box.replaceChildren(el('p', { class: 'quiet' }, 'Nothing in these days.'));
    return;
  }
  fitted(box, (width) => timeline(lib, width, bars, words));
}

function timeline(lib, width, bars, { label, counted, kind }) {
  const across = lib
    .scaleBand(
      bars.map(({ from }) => from),
      [MARGIN.left, width - MARGIN.right],
    )
    .padding(bars.length > 60 ? 0.1 : 0.25);
  const most = Math.max(
    1,
    lib.max(bars, ({ count }) => count),
  );
  const up = lib.scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const drawing = svg('svg', {
    class: `timeline ${kind}`,
    viewBox: `0 0 ${width} ${HEIGHT}`,
    width,
    height: HEIGHT,
    role: 'group',
    'aria-label': label,
  });
  drawing.append(axisUp(lib, up, width), axisAcross(bars, across));
  const links = bars.map((bar) => barOf(bar, across, up, counted));
  drawing.append(...links);
  roving(
    drawing,
    links.filter((link) => link.hasAttribute('href')),
  );
  return drawing;
}

function barOf({ from, to, count, href, pale }, across, up, counted) {
  const when = from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`;
  const base = up(0);
  // A day with one event among days with hundreds is still to be seen.
  const top = count > 0 ? Math.min(up(count), base - 2) : base;
  const wide = Math.min(across.bandwidth(), WIDEST);
  return svg(
    href ? 'a' : 'g',
    {
      class: pale ? 'bar pale' : 'bar',
      href,
      'data-asks': Boolean(href),
      'aria-label': href && `${when}: ${counted(count)}`,
    },
    svg('title', {}, `${when}: ${counted(count)}`),
    svg('rect', {
      class: 'reach',
      x: across(from) - 0.5,
      y: MARGIN.top,
      width: across.bandwidth() + 1,
      height: base - MARGIN.top,
    }),
    svg('rect', {
      class: 'count',
      x: across(from) + (across.bandwidth() - wide) / 2,
      y: top,
      width: wide,
      height: base - top,
    }),
  );
}

function axisUp(lib, up, width) {
  const ticks = up.ticks(3).filter(Number.isInteger);
  return svg(
    'g',
    { class: 'axis', 'aria-hidden': 'true' },
    ...ticks.flatMap((tick) => [
      svg('line', { x1: MARGIN.left, x2: width - MARGIN.right, y1: up(tick), y2: up(tick) }),
      svg('text', { x: MARGIN.left - 6, y: up(tick), dy: '.32em', 'text-anchor': 'end' }, lib.format(',')(tick)),
    ]),
  );
}

/** As many dates below as there is room for, the month only where it is another. */
function axisAcross(bars, across) {
  const each = Math.max(1, Math.ceil(46 / across.step()));
  let month = '';
  const labels = bars.flatMap(({ from }, index) => {
    if (index % each !== 0) return [];
    const words = labelOf(from, month);
    month = from.slice(0, 7);
    return [svg('text', { x: across(from) + across.bandwidth() / 2, y: HEIGHT - 6, 'text-anchor': 'middle' }, words)];
  });
  return svg('g', { class: 'axis', 'aria-hidden': 'true' }, ...labels);
}

function labelOf(day, month) {
  const options = day.startsWith(month) && month ? { day: 'numeric' } : { day: 'numeric', month: 'short' };
  return dateOf(day).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
}
