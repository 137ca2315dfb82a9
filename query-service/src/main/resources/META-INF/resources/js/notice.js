/** Says that something is not there, and what the reader can do. */

import { button, el } from './dom.js';
import { askAnew } from './key.js';

const TITLES = {
  unreachable: 'No connection',
  missing: 'Nothing at this address',
  refused: 'The server did not take this question',
  locked: 'This record is kept for those who have a key',
  forbidden: 'Not with this key',
  conflict: 'Things have moved on',
  busy: 'The server is busy',
  failed: 'Something went wrong on the server',
};

/**
 * @param {string} title
 * @param {...(Node | string | null)} rest paragraphs
 */
export function notice(title, ...rest) {
  return el(
    'section',
    { class: 'notice' },
    el('h2', {}, title),
    ...rest.filter(Boolean).map((part) => el('p', {}, part)),
  );
}

/**
 * @param {import('./api.js').Problem} problem
 * @param {() => void} [again] what to do when the reader wants to try again; without it, no such button
 */
export function problemNotice(problem, again) {
  const section = notice(titleOf(problem), problem.detail, again ? wayOn(problem, again) : null);
  section.setAttribute('role', 'alert');
  return section;
}

/** What happened, in a line. */
export function titleOf({ kind }) {
  return TITLES[kind] ?? TITLES.failed;
}

function wayOn({ kind }, again) {
  if (kind === 'missing' || kind === 'refused') return null;
  if (kind !== 'locked') return button('Try again', again);
  return button('I have a key', () => {
    askAnew();
    again();
  });
}

/** Stands where something will be. */
export function waiting(words) {
  return el('p', { class: 'waiting' }, words);
}
