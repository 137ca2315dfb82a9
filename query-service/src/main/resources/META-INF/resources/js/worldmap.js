/** Draws places on the outlines of countries. A place and a country are links that ask for what is there. */

import { button, el } from './dom.js';
import { d3, fitted, roving, svg } from './draw.js';
import { landOfTheWorld } from './land.js';
import { countryName } from './names.js';

/** Nearer than this the outlines, of 1 : 110 million, say nothing any more. */
const CLOSEST = 1_100;
/** The map is as near as it can be with so much of what is counted on it. */
const MOST = 0.85;
const LARGEST_RADIUS = 22;
const MOST_NAMES = 9;

/**
 * @typedef {object} Spot
 * @property {string} id
 * @property {string} name
 * @property {number} lat
 * @property {number} lon
 * @property {number} count
 * @property {string} [href]
 */

/**
 * @param {HTMLElement} box
 * @param {Spot[]} spots
 * @param {object} options
 * @param {string} options.label
 * @param {(count: number) => string} options.counted
 * @param {(code: string) => string} [options.hrefOf] where a country leads
 * @param {string | null} [options.country] the one that the map shows, if one is asked for
 */
export async function drawMap(box, spots, options) {
  const [lib, land] = await Promise.all([d3(), landOfTheWorld()]);
  const canvas = el('div', { class: 'map-canvas' });
  let whole = spots.length === 0 && !options.country;
  const redraw = () => fitted(canvas, (width) => map(lib, land, width, spots, { ...options, whole }));
  const turn = button(
    '',
    () => {
      whole = !whole;
      say();
      redraw();
    },
    { class: 'map-turn' },
  );
  const say = () => (turn.textContent = whole ? 'Show where it happened' : 'Show the whole world');
  say();
  box.replaceChildren(canvas, spots.length > 0 || options.country ? turn : '');
  redraw();
}

function map(lib, land, width, spots, { label, counted, hrefOf, country, whole }) {
  const height = Math.round(Math.min(Math.max(width * 0.56, 220), 460));
  const path = lib.geoPath(projectionFor(lib, land, width, height, whole ? [] : spots, whole ? null : country));
  const project = path.projection();
  const radius = lib.scaleSqrt([0, Math.max(1, lib.max(spots, ({ count }) => count) ?? 1)], [0, LARGEST_RADIUS]);
  const drawing = svg('svg', {
    class: 'map',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': label,
  });
  drawing.append(
    svg(
      'g',
      { class: 'land', 'aria-hidden': 'true' },
      ...land.features.map((each) => countryOf(each, path, hrefOf, country)),
    ),
  );
  const seen = spots
    .map((spot) => ({ ...spot, at: project([spot.lon, spot.lat]), r: Math.max(3, radius(spot.count)) }))
    .filter(({ at }) => at && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height)
    .sort((a, b) => b.count - a.count);
  const marks = seen.map((spot) => spotOf(spot, counted));
  drawing.append(...marks, namesOf(seen, width));
  roving(
    drawing,
    marks.filter((mark) => mark.hasAttribute('href')),
  );
  return drawing;
}

/** Those spots with most of what is counted: a single one at the end of the world must not shrink all others. */
function mostOf(spots) {
  const ranked = spots.toSorted((a, b) => b.count - a.count);
  const enough = MOST * ranked.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  return ranked.filter(({ count }) => {
    const more = seen < enough;
    seen += count;
    return more;
  });
}

/** Near enough to tell towns apart. */
function projectionFor(lib, land, width, height, spots, country) {
  const chosen = country && land.features.find(({ id }) => id === country);
  const shown =
    chosen ??
    (spots.length > 0 ? { type: 'MultiPoint', coordinates: mostOf(spots).map(({ lon, lat }) => [lon, lat]) } : null);
  const pad = shown && !chosen ? 56 : 14;
  if (!shown)
    return lib.geoNaturalEarth1().fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      inhabited(land),
    );
  const [lon, lat] = lib.geoCentroid(shown);
  const near = lib
    .geoNaturalEarth1()
    .rotate([-lon, 0])
    .fitExtent(
      [
        [pad, pad],
        [width - pad, height - pad],
      ],
      shown,
    );
  if (Number.isFinite(near.scale()) && near.scale() <= CLOSEST) return near;
  const close = lib.geoNaturalEarth1().rotate([-lon, 0]).scale(CLOSEST).translate([0, 0]);
  const [x, y] = close([lon, lat]);
  return close.translate([width / 2 - x, height / 2 - y]);
}

function inhabited({ features }) {
  return { type: 'FeatureCollection', features: features.filter(({ id }) => id !== 'ATA') };
}

function countryOf(feature, path, hrefOf, country) {
  const outline = svg('path', { class: feature.id === country ? 'country chosen' : 'country', d: path(feature) });
  if (!feature.id || !hrefOf) return outline;
  // The keyboard chooses countries in the bar above; two hundred stops here would be in the way.
  return svg(
    'a',
    { href: hrefOf(feature.id), 'data-asks': true, tabindex: -1 },
    svg('title', {}, countryName(feature.id)),
    outline,
  );
}

function spotOf({ name, count, href, at: [x, y], r }, counted) {
  const words = `${name}: ${counted(count)}`;
  return svg(
    href ? 'a' : 'g',
    {
      class: 'spot',
      href,
      'data-asks': Boolean(href) && href.startsWith(location.pathname),
      'aria-label': href && words,
    },
    svg('title', {}, words),
    svg('circle', { cx: x, cy: y, r: Math.max(r, 9), class: 'reach' }),
    svg('circle', { cx: x, cy: y, r }),
  );
}

/** The names of the places where most happened, as far as they do not cover each other. */
function namesOf(spots, width) {
  const taken = [];
  const texts = [];
  for (const {
    name,
    at: [x, y],
    r,
  } of spots) {
    if (texts.length === MOST_NAMES) break;
    const long = name.length * 6.6;
    const left = x + r + 4 + long > width;
    const box = { x: left ? x - r - 4 - long : x + r + 4, y: y - 8, w: long, h: 16 };
    if (taken.some((other) => meets(box, other))) continue;
    taken.push(box);
    texts.push(
      svg('text', { x: left ? x - r - 4 : x + r + 4, y, dy: '.32em', 'text-anchor': left ? 'end' : 'start' }, name),
    );
  }
  return svg('g', { class: 'place-names', 'aria-hidden': 'true' }, ...texts);
}

function meets(a, b) {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
