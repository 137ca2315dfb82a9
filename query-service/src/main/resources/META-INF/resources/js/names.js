/** Names for what the API tells by codes and ids. */

import * as api from './api.js';

let names = {};
/** @type {Map<string, string>} names of places and actors that the page has met, by id */
const met = new Map();

/** Has the names of countries ready. Without them codes are shown, which is better than nothing. */
export async function loadNames() {
  try {
    names = await api.countryNames();
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
  }
}

/** `Kazakhstan` for `KAZ`. */
export function countryName(code) {
  return names[code] ?? code;
}

/** Keeps the name of a place or an actor, for when its id is asked for. */
export function meet(id, name) {
  if (id && name) met.set(id, name);
}

/**
 * The name of a place or an actor, as far as it is known here.
 *
 * @param {string} id
 */
export function nameOf(id) {
  if (id.startsWith('country:')) return countryName(id.slice('country:'.length));
  return met.get(id) ?? id;
}

/** Whether a value is the id of an actor or a place, and no words. */
export function isId(value) {
  return /^(p[0-9a-z]{26}|(geonames|admin|country|region):.+)$/.test(value);
}

/** Whether a name must still be asked for. */
export function isUnmet(value) {
  return isId(value) && !value.startsWith('country:') && !met.has(value);
}

/** The words for several codes: `Kazakhstan, Russia`. */
export function countriesInWords(codes) {
  return codes.split(',').map(countryName).join(', ');
}
