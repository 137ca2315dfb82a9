/** Puts events into words: what was done, by whom, to whom, where, when, and whether it was. */

import { el, joined, unknown } from './dom.js';
import { meet } from './names.js';
import { inWords } from './time.js';

/** What each type of the ontology is in plain words. */
const TYPES = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'coercion',
  ASSAULT: 'assault',
};

const STATUSES = {
  REPORTED: 'reported',
  CLAIMED: 'claimed',
  DENIED: 'denied',
  PLANNED: 'planned or promised',
  HYPOTHETICAL: 'might happen',
  NEGATED: 'did not happen',
  PAST: 'past background',
};

/** The types of events in plain words, by their name in the ontology. */
export function typeName(type) {
  return TYPES[type] ?? type.toLowerCase();
}

/** A status in words. */
export function statusName(status) {
  return STATUSES[status] ?? status.toLowerCase();
}

/** `assault: firearms`. */
export function whatOf({ type, mode }) {
  const what = typeName(type);
  return mode.value ? `${what}: ${mode.value.replaceAll('_', ' ')}` : what;
}

/** The names of those who take part, or nothing. */
export function namesOf(participants) {
  return participants.map(nameOf).join(', ');
}

/** `police (KAZ)`. */
function nameOf({ name, country }) {
  return country.value && country.value !== name ? `${name} (${country.value})` : name;
}

/**
 * Those who take part, each a link to what else is known of them.
 *
 * @returns {(Node | string)[]} nothing if there are none
 */
export function whoOf(participants) {
  return joined(participants.map(linkTo), ', ');
}

function linkTo({ actorId, name, country }) {
  meet(actorId, name);
  const named = actorId
    ? el('a', { href: `/actors/${actorId}`, dir: 'auto' }, name)
    : el('span', { dir: 'auto' }, name);
  return country.value && country.value !== name ? el('span', {}, named, ` (${country.value})`) : named;
}

/** The place as a link to what else is known of it, or its words if the gazetteer lacks it; nothing if it is not told. */
export function placeLink({ place }) {
  if (!place.place) return place.span ? el('span', { title: place.reason, dir: 'auto' }, place.span.text) : null;
  const { gazetteerId, name } = place.place;
  meet(gazetteerId, name);
  return el('a', { href: `/places/${encodeURIComponent(gazetteerId)}`, title: place.reason, dir: 'auto' }, name);
}

/** The place, or that it is not told. */
export function whereOf({ place }) {
  return place.place?.name ?? place.span?.text ?? unknown('not told', place.reason);
}

/** The day or period, or that it is not told. */
export function whenOf({ date }) {
  return date.value.value ? inWords(date.value.value) : unknown('not told', date.value.reason);
}

/** `claimed by Interior Ministry`. */
export function whetherOf({ status, claimedBy }) {
  const whether = statusName(status);
  return claimedBy?.name ? `${whether} by ${claimedBy.name}` : whether;
}
