/** Under the text: what happened, who said what, speaker by speaker, and how many according to whom. */

import { amountOf, changeOf, isOver, thingOf } from './amount.js';
import { button, el, joined, unknown } from './dom.js';
import { placeLink, whatOf, whenOf, whetherOf, whoOf } from './events.js';
import { FORMS, saidIn } from './panel.js';
import { inWords } from './time.js';

/** @typedef {import('./facts.js').Fact} Fact */

const COLUMNS = ['How many', 'Counted', 'Kind', 'As of', 'According to'];
const EVENT_COLUMNS = ['What', 'Who', 'To whom', 'Where', 'When', 'Whether'];

/**
 * The table of events, the board of quotes and the table of figures, as far as there are any.
 *
 * @param {Fact[]} facts
 * @param {(fact: Fact) => void} open called when the reader wants to see the words of a fact
 * @returns {HTMLElement[]}
 */
export function boardsOf(facts, open) {
  const events = facts.filter(({ kind }) => kind === 'events');
  const quotes = facts.filter(({ kind }) => kind === 'quotes');
  const figures = facts.filter(({ kind }) => kind === 'figures');
  const records = new Map(figures.map(({ id, record }) => [id, record]));
  return [
    events.length > 0
      ? board('happened', 'What happened', events, [tableOf('happened', EVENT_COLUMNS, events, open, cellsOfEvent)])
      : null,
    quotes.length > 0 ? board('said', 'Who said what', quotes, voicesOf(quotes, open)) : null,
    figures.length > 0
      ? board('counted', 'How many, according to whom', figures, [
          tableOf('counted', COLUMNS, figures, open, (figure, show) => cellsOfFigure(figure, show, records)),
        ])
      : null,
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
    ...[...voices.values()].map((said) => voice(nameOf(said[0].record.speaker), said, open)),
    ...(nobody.length > 0 ? [voice('Unknown speaker', nobody, open)] : []),
  ];
}

function nameOf({ actorId, name }) {
  return actorId ? el('a', { href: `/actors/${actorId}` }, name) : name;
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
  const how = [cue && `“${cue.text}”`, FORMS[form], speaker.name ? null : speaker.reason];
  return [
    button(saidIn(quote), () => open(quote), { class: 'to-words words-said', dir: 'auto' }),
    el('p', { class: 'how' }, ...joined(how)),
  ];
}

// Tables: the roles are said, for on a narrow page they are no longer laid out as tables.

function tableOf(name, columns, facts, open, cellsOf) {
  return el(
    'table',
    { role: 'table', 'aria-labelledby': `board-${name}` },
    el(
      'thead',
      { role: 'rowgroup' },
      el('tr', { role: 'row' }, ...columns.map((title) => el('th', { role: 'columnheader', scope: 'col' }, title))),
    ),
    el('tbody', { role: 'rowgroup' }, ...facts.map((fact) => rowOf(columns, cellsOf(fact, open)))),
  );
}

function rowOf(columns, cells) {
  return el(
    'tr',
    { role: 'row' },
    ...cells.map((words, index) => el('td', { role: 'cell', 'data-column': columns[index] }, words)),
  );
}

function cellsOfEvent(event, open) {
  const { actors, recipients, evidence } = event.record;
  const what = button(whatOf(event.record), () => open(event), {
    class: 'to-words what',
    'aria-label': `${whatOf(event.record)}: show “${evidence[0].trigger.text}” in the text`,
  });
  return [
    what,
    orDash(whoOf(actors)),
    orDash(whoOf(recipients)),
    placeLink(event.record) ?? unknown('not told', event.record.place.reason),
    whenOf(event.record),
    whetherOf(event.record),
  ];
}

function orDash(words) {
  return words.length > 0 ? el('span', {}, ...words) : '–';
}

/** A figure that no longer holds is struck through, and words say why. */
function cellsOfFigure(figure, open, records) {
  const { span, kind, asOf, source } = figure.record;
  const change = changeOf(figure.record, records);
  const over = isOver(figure.record);
  const amount = button(amountOf(figure.record), () => open(figure), {
    class: 'to-words amount',
    'aria-label': `${amountOf(figure.record)}${over ? `, ${change}` : ''}: show “${span.text}” in the text`,
  });
  return [
    el('div', {}, over ? el('s', {}, amount) : amount, change && el('p', { class: 'change' }, change)),
    thingOf(figure.record) ?? el('span', { class: 'evidence-words' }, `“${span.text}”`),
    kind.value ?? unknown('not told', kind.reason),
    asOf.value ? el('span', { title: asOf.reason }, inWords(asOf.value)) : unknown('not told', asOf.reason),
    source.name
      ? el('span', { title: source.reason, dir: 'auto' }, nameOf(source))
      : unknown('not told', source.reason),
  ];
}
