/** Under the text: who said what, speaker by speaker, and how many according to whom. */

import { amountOf } from './amount.js';
import { button, el, joined, unknown } from './dom.js';
import { FORMS } from './panel.js';
import { inWords } from './time.js';

/** @typedef {import('./facts.js').Fact} Fact */

const COLUMNS = ['How many', 'Counted', 'Kind', 'As of', 'According to'];

/**
 * The board of quotes and the table of figures, as far as there are any.
 *
 * @param {Fact[]} facts
 * @param {(fact: Fact) => void} open called when the reader wants to see the words of a fact
 * @returns {HTMLElement[]}
 */
export function boardsOf(facts, open) {
  const quotes = facts.filter(({ kind }) => kind === 'quotes');
  const figures = facts.filter(({ kind }) => kind === 'figures');
  return [
    quotes.length > 0 ? board('said', 'Who said what', quotes, voicesOf(quotes, open)) : null,
    figures.length > 0 ? board('counted', 'How many, according to whom', figures, [tableOf(figures, open)]) : null,
  ].filter(Boolean);
}

function board(name, title, facts, children) {
  const id = `board-${name}`;
  const heading = el('h2', { id }, title, ' ', el('span', { class: 'number' }, String(facts.length)));
  return el('section', { class: `board ${name}`, 'aria-labelledby': id }, heading, ...children);
}

// Quotes

/** Speakers in the order in which they first speak; what nobody is known to have said comes last. */
function voicesOf(quotes, open) {
  /** @type {Map<string, Fact[]>} */
  const voices = new Map();
  for (const quote of quotes) {
    const key = keyOf(quote.record.speaker);
    voices.set(key, [...(voices.get(key) ?? []), quote]);
  }
  const nobody = voices.get('') ?? [];
  voices.delete('');
  return [
    ...[...voices.values()].map((said) => voice(said[0].record.speaker.name, said, open)),
    ...(nobody.length > 0 ? [voice('Unknown speaker', nobody, open)] : []),
  ];
}

function keyOf({ entityId, name }) {
  return name ? (entityId ?? name.toLowerCase()) : '';
}

function voice(name, quotes, open) {
  return el(
    'div',
    { class: 'voice' },
    el('h3', { dir: 'auto' }, name),
    el('ul', {}, ...quotes.map((quote) => el('li', {}, ...told(quote, open)))),
  );
}

function told(quote, open) {
  const { form, cue, speaker } = quote.record;
  const words = `“${quote.places.map((part) => part.text).join('” … “')}”`;
  const how = [cue && `“${cue.text}”`, FORMS[form], speaker.name ? null : speaker.reason];
  return [
    button(words, () => open(quote), { class: 'to-words words-said', dir: 'auto' }),
    el('p', { class: 'how' }, ...joined(how)),
  ];
}

// Figures: the roles are said, for on a narrow page the table is no longer laid out as one.

function tableOf(figures, open) {
  return el(
    'table',
    { role: 'table', 'aria-labelledby': 'board-counted' },
    el(
      'thead',
      { role: 'rowgroup' },
      el('tr', { role: 'row' }, ...COLUMNS.map((name) => el('th', { role: 'columnheader', scope: 'col' }, name))),
    ),
    el('tbody', { role: 'rowgroup' }, ...figures.map((figure) => rowOf(figure, open))),
  );
}

function rowOf(figure, open) {
  const { span, counted, kind, asOf, source } = figure.record;
  const amount = button(amountOf(figure.record), () => open(figure), {
    class: 'to-words amount',
    'aria-label': `${amountOf(figure.record)}: show “${span.text}” in the text`,
  });
  const cells = [
    amount,
    counted?.text ?? el('span', { class: 'evidence-words' }, `“${span.text}”`),
    kind.value ?? unknown('not told', kind.reason),
    asOf.value ? el('span', { title: asOf.reason }, inWords(asOf.value)) : unknown('not told', asOf.reason),
    source.name ? el('span', { title: source.reason, dir: 'auto' }, source.name) : unknown('not told', source.reason),
  ];
  return el(
    'tr',
    { role: 'row' },
    ...cells.map((words, index) => el('td', { role: 'cell', 'data-column': COLUMNS[index] }, words)),
  );
}
