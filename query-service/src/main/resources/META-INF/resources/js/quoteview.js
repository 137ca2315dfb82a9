/** All quotes: the words, who said them, and the article they stand in; beside them who speaks most. */

import { el, joined } from './dom.js';
import { articleOf, wordsAt } from './evidence.js';
import { counted } from './kinds.js';
import { ListView } from './listview.js';
import { meet } from './names.js';

const FORMS = { DIRECT: 'word for word', MIXED: 'some words quoted', INDIRECT: 'in the writer’s words' };

/** @param {HTMLElement} main */
export function show(main) {
  new ListView(main, {
    kind: 'quotes',
    title: 'Quotes',
    one: 'quote',
    keys: ['q', 'speaker', 'from', 'to', 'country', 'outlet'],
    fields: [['speaker:tokayev', 'who says it; also headline: and outlet:']],
    facets: ['speaker', 'country', 'outlet'],
    rows: quoteList,
    beside: () => el('section', { class: 'beside speakers', 'aria-labelledby': 'speakers-title', hidden: true }),
    found: (asked, { facets }, box) => fillSpeakers(asked, facets?.speaker ?? [], box),
  });
}

/** @returns {import('./listview.js').Rows} */
export function quoteList() {
  const list = el('ul', { class: 'quotes-said' });
  return {
    element: list,
    add(item) {
      const words = el('a', { class: 'said', href: wordsAt(item), dir: 'auto' }, saidIn(item.quote));
      list.append(el('li', {}, words, attributionOf(item.quote), articleOf(item)));
      return words;
    },
  };
}

function saidIn({ words, more, form }) {
  const parts = [words, ...more].map(({ text }) => text);
  return form === 'INDIRECT' ? parts.join(' … ') : `“${parts.join('” … “')}”`;
}

function attributionOf({ speaker, cue, form }) {
  return el('p', { class: 'attribution' }, '— ', ...joined([speakerOf(speaker), cue && `“${cue.text}”`, FORMS[form]]));
}

function speakerOf({ name, actorId, reason }) {
  if (!name) return el('span', { class: 'unknown' }, `unknown speaker: ${reason}`);
  meet(actorId, name);
  return actorId
    ? el('a', { class: 'name', href: `/actors/${actorId}`, title: reason, dir: 'auto' }, name)
    : el('span', { class: 'name', title: reason, dir: 'auto' }, name);
}

/** @param {{value?: string, name?: string, count: number}[]} speakers */
function fillSpeakers(asked, speakers, box) {
  const known = speakers.filter(({ value }) => value).slice(0, 20);
  if (known.length < 2) return;
  for (const { value, name } of known) meet(value, name);
  box.replaceChildren(
    el('h2', { id: 'speakers-title' }, 'Who speaks'),
    el(
      'ol',
      { class: 'ranking' },
      ...known.map(({ value, name, count }) =>
        el(
          'li',
          {},
          el('a', { href: asked.link({ speaker: value }), 'data-asks': true, dir: 'auto' }, name ?? value),
          el('span', { class: 'number', title: counted(count, 'quote', 'quotes') }, count.toLocaleString('en-GB')),
        ),
      ),
    ),
  );
  box.hidden = false;
}
