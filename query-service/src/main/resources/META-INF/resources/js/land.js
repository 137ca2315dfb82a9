/** The outlines of countries, as maps need them. */

import * as api from './api.js';

/** @type {Promise<{type: 'FeatureCollection', features: any[]}> | undefined} */
let world;

/** Fetches them, once. A feature's id is the ISO alpha-3 code of the country. */
export function landOfTheWorld() {
  world ??= api.outlines().then(landOf);
  return world;
}

/**
 * Reads TopoJSON: borders are kept once, as steps from point to point, and shapes say which they go along.
 *
 * @returns {{type: 'FeatureCollection', features: any[]}}
 */
function landOf({ transform: { scale, translate }, arcs, objects }) {
  const lines = arcs.map((steps) => {
    let x = 0;
    let y = 0;
    return steps.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const line = (index) => (index < 0 ? lines[~index].toReversed() : lines[index]);
  const ring = (indices) => indices.flatMap((index, nth) => (nth === 0 ? line(index) : line(index).slice(1)));
  const features = objects.countries.geometries.map(({ id, type, arcs: shape }) => ({
    type: 'Feature',
    id,
    geometry: { type, coordinates: type === 'Polygon' ? shape.map(ring) : shape.map((polygon) => polygon.map(ring)) },
  }));
  return { type: 'FeatureCollection', features };
}
