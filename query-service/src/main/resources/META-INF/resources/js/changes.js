/** Shows what a revision changed: why, as far as its words tell, and every passage with the words that went and came. */

import { el, quiet } from './dom.js';
import { counted } from './kinds.js';
import { compare } from './worddiff.js';

const WHY = {
  CORRECTION: ['Correction', 'The text says that it was corrected, or a figure, name or quotation in it was put right.'],
  UPDATE: ['Update', 'There is more to tell, or it is told otherwise.'],
  HEADLINE_ONLY: ['New headline', 'The headline is other, and nothing else.'],
  RESTORED: ['Published again', 'The story had been withdrawn. What it said before is not shown.'],
};

const BLOCKS = {
  HEADLINE: 'Headline',
  SUBHEAD: 'Subheading',
  PARAGRAPH: 'Paragraph',
  LIST_ITEM: 'List item',
  BLOCK_QUOTE: 'Quotation',
  CAPTION: 'Caption',
  CREDIT: 'Picture credit',
};

const DEEDS = { ADDED: 'added', REMOVED: 'taken out', CHANGED: 'changed', MOVED: 'moved' };

/** Why a revision was made, in a word or two; nothing for a kind that this page does not know yet. */
export function kindOf(change) {
  return WHY[change]?.[0];
}

/**
 * What changed since the revision before; nothing for the first.
 *
 * @param {any} article
 * @param {string | null} lang of its words
 */
export function changesOf({ change }, lang) {
  if (!change) return null;
  const [kind, why] = WHY[change.kind] ?? ['Change', ''];
  const places = change.edits.length;
  return el(
    'details',
    { class: 'changes', id: 'changes' },
    el(
      'summary',
      {},
      el('strong', {}, kind),
      change.kind === 'RESTORED' ? ' after revision ' : ' since revision ',
      String(change.since),
      places > 0 ? ` · what changed in ${counted(places, 'place', 'places')}` : null,
    ),
    quiet(why),
    places > 0
      ? el('ol', { class: 'edits' }, ...change.edits.map((edit) => shown(edit, lang)))
      : quiet(change.kind === 'RESTORED' ? null : 'No paragraph changed; what stands around the text did.'),
  );
}

function shown({ kind, block, before, now }, lang) {
  return el(
    'li',
    { class: `edit ${kind.toLowerCase()}` },
    el('p', { class: 'kicker' }, `${BLOCKS[block] ?? 'Passage'} ${DEEDS[kind] ?? 'changed'}`),
    el('p', { class: 'edit-words', lang, dir: 'auto' }, ...words(kind, before?.text, now?.text)),
  );
}

function words(kind, before, now) {
  if (before == null) return [came(now)];
  if (now == null) return [went(before)];
  if (kind === 'MOVED') return [now];
  return compare(before, now).map(({ kind: fate, text }) =>
    fate === 'gone' ? went(text) : fate === 'new' ? came(text) : text,
  );
}

// Those who listen hear what those who look see: which words went and which came.

function went(text) {
  return el('del', {}, el('span', { class: 'unseen' }, ' taken out: '), text, el('span', { class: 'unseen' }, ' . '));
}

function came(text) {
  return el('ins', {}, el('span', { class: 'unseen' }, ' added: '), text, el('span', { class: 'unseen' }, ' . '));
}
