/** The list of facts beside the text: what is known, how, and what is not known and why. */

import { amountOf, changeOf, isOver, thingOf } from './amount.js';
import { button, el, joined, unknown } from './dom.js';
import { namesOf, whatOf, whenOf, whereOf, whetherOf } from './events.js';
import { KINDS } from './kinds.js';
import { inWords } from './time.js';

/**
 * @typedef {import('./facts.js').Fact} Fact
 * @typedef {import('./facts.js').Speaker} Speaker
 * @typedef {import('./facts.js').Answer} Answer
 */

export const FORMS = { DIRECT: 'word for word', MIXED: 'some words quoted', INDIRECT: 'in the writer’s words' };

const BASES = {
  TEXT: 'from the words alone',
  PUBLICATION_DATE: 'from the words and the day of publication',
  DATELINE: 'from the words and the day in the dateline',
  OTHER_DATE: 'from the words and another date of the text',
  NONE: 'not reckoned',
};

const COUNTS = { cumulative: 'all until then', new: 'only what is new' };

/** The words of a quote: between marks if they are the speaker's own, without if they are the writer's. */
export function saidIn({ places, record }) {
  const parts = places.map(({ text }) => text);
  return record.form === 'INDIRECT' ? parts.join(' … ') : `“${parts.join('” … “')}”`;
}

/** Shows the facts by kind, and keeps one of them open. */
export class Panel {
  #list = el('div', { class: 'fact-groups' });
  /** @type {Map<string, {entry: HTMLElement, jump: HTMLElement, step: HTMLElement | null}>} by fact */
  #entries = new Map();
  #open;

  /**
   * @param {Fact[]} facts
   * @param {(fact: Fact, nth: number) => void} open called when the reader wants to see a place of a fact
   */
  constructor(facts, open) {
    this.#open = open;
    const figures = new Map(facts.filter(({ kind }) => kind === 'figures').map(({ id, record }) => [id, record]));
    const names = new Map(facts.filter(({ record }) => record.entityId).map((fact) => [fact.id, fact.record.name]));
    for (const { key, title } of KINDS) {
      const ofKind = facts.filter((fact) => fact.kind === key);
      if (ofKind.length === 0) continue;
      const id = `group-${key}`;
      this.#list.append(
        el(
          'section',
          { class: `group ${key}`, 'data-kind': key, 'aria-labelledby': id },
          el('h3', { id }, title, ' ', el('span', { class: 'number' }, String(ofKind.length))),
          el('ul', {}, ...ofKind.map((fact) => this.#entryOf(fact, names, figures))),
        ),
      );
    }
  }

  get element() {
    return this.#list;
  }

  /** @param {Set<import('./kinds.js').Kind>} kinds the only ones to list */
  show(kinds) {
    for (const group of this.#list.children) group.hidden = !kinds.has(group.dataset.kind);
  }

  /**
   * Opens the entry of one fact and closes the others; without a fact, closes all.
   *
   * @param {Fact} [fact]
   * @param {number} [nth] which of its places is shown in the text
   * @returns {HTMLElement | undefined} the entry
   */
  setCurrent(fact, nth) {
    for (const { entry, jump } of this.#entries.values()) {
      entry.classList.remove('current');
      jump.setAttribute('aria-expanded', 'false');
    }
    const found = fact && this.#entries.get(fact.id);
    if (!found) return undefined;
    found.entry.classList.add('current');
    found.jump.setAttribute('aria-expanded', 'true');
    if (found.step) {
      found.step.textContent = `${nth + 1} of ${fact.places.length}`;
      found.step.dataset.nth = String(nth);
    }
    return found.entry;
  }

  /** Puts the keyboard on an entry. */
  focus(fact) {
    this.#entries.get(fact.id)?.jump.focus({ preventScroll: true });
  }

  #entryOf(fact, names, figures) {
    const told = TELL[fact.kind](fact, names, figures);
    const jump = button('', () => this.#open(fact, 0), { class: 'jump', 'aria-expanded': 'false' });
    jump.append(...told.title);
    const steps = fact.places.length > 1 ? this.#stepsOf(fact) : null;
    const entry = el(
      'li',
      { class: 'entry' },
      el(
        'div',
        { class: 'entry-head' },
        jump,
        el('a', { class: 'permalink', href: `#${fact.id}`, 'aria-label': `Link to: ${jump.textContent}` }, '#'),
      ),
      ...told.lines,
      steps?.element,
      told.why.length > 0 ? el('dl', { class: 'why' }, ...told.why.map(([term, words]) => row(term, words))) : null,
    );
    this.#entries.set(fact.id, { entry, jump, step: steps?.step ?? null });
    return entry;
  }

  #stepsOf(fact) {
    const count = fact.places.length;
    const step = el('span', { class: 'step', 'aria-live': 'polite' }, `1 of ${count}`);
    const go = (by) => this.#open(fact, (Number(step.dataset.nth ?? 0) + by + count) % count, true);
    const element = el(
      'div',
      { class: 'steps' },
      button('‹', () => go(-1), { 'aria-label': 'Previous place in the text' }),
      step,
      button('›', () => go(1), { 'aria-label': 'Next place in the text' }),
    );
    return { element, step };
  }
}

/**
 * What an entry says, by kind of fact: its title, the lines that always stand there, and the rows that stand there
 * while it is open.
 *
 * @type {Record<string, (fact: Fact, names: Map<string, string>, figures: Map<string, any>) =>
 *     {title: (Node | string)[], lines: Node[], why: [string, Node | string][]}>}
 */
const TELL = {
  people: tellEntity,
  organisations: tellEntity,
  places: tellEntity,

  events({ record }) {
    const { actors, recipients, place, date, mode, evidence } = record;
    return {
      title: [el('span', { class: 'name' }, whatOf(record))],
      lines: [
        line([el('span', { class: 'evidence-words' }, `“${evidence[0].trigger.text}”`)]),
        line([namesOf(actors) || 'nobody named', recipients.length > 0 ? ` → ${namesOf(recipients)}` : '']),
        line(joined([whereOf(record), whenOf(record)])),
        line([whetherOf(record)]),
      ],
      why: rows(
        ['type', record.type.toLowerCase()],
        ['mode', mode.value && mode.reason],
        ...[...actors, ...recipients].map(({ name, reason }) => [name, reason]),
        ['where', place.place && place.reason],
        ['when', date.value.value && date.value.reason],
        ['CAMEO', record.cameo.value ?? record.cameo.reason],
        ['confidence', `${Math.round(record.confidence * 100)}%, by the rule “${record.rule}”`],
      ),
    };
  },

  quotes(quote, names) {
    const { record } = quote;
    return {
      title: [el('span', { class: 'words-said' }, saidIn(quote))],
      lines: [
        line(
          record.speaker.name
            ? ['— ', nameOf(record.speaker, names)]
            : [unknown('unknown speaker', record.speaker.reason)],
        ),
      ],
      why: rows(
        ['form', FORMS[record.form]],
        ['cue', record.cue && `“${record.cue.text}”`],
        ['speaker', record.speaker.name && foundBy(record.speaker)],
      ),
    };
  },

  figures({ record }, names, figures) {
    const { kind, asOf, source, scope, cue } = record;
    const change = changeOf(record, figures);
    const thing = thingOf(record);
    return {
      title: [el(isOver(record) ? 's' : 'span', { class: 'amount' }, amountOf(record)), thing ? ` ${thing}` : ''],
      lines: [
        ...(change ? [line([change])] : []),
        line([el('span', { class: 'evidence-words' }, `“${record.span.text}”`)]),
        line(
          joined([
            kind.value ?? unknown('kind not told', kind.reason),
            asOf.value ? `as of ${inWords(asOf.value)}` : unknown('day not told', asOf.reason),
          ]),
        ),
        line(source.name ? ['according to ', nameOf(source, names)] : [unknown('unknown source', source.reason)]),
      ],
      why: rows(
        ['qualifier', record.qualifier],
        ['kind', kind.value && kind.reason],
        ['as of', asOf.value && asOf.reason],
        ['source', source.name && foundBy(source)],
        ['cue', cue && `“${cue.text}”`],
        ['where', scope?.place.reason],
        ['period', scope?.period.value && `${inWords(scope.period.value)}: ${scope.period.reason}`],
        ['counts', scope?.accrual.value && `${COUNTS[scope.accrual.value]}: ${scope.accrual.reason}`],
      ),
    };
  },

  dates({ record }) {
    const { span, value, granularity, basis } = record;
    return {
      title: [el('span', { class: 'evidence-words' }, `“${span.text}”`)],
      lines: [line([value.value ? inWords(value.value) : unknown('no day to tell', value.reason)])],
      why: rows(
        ['precise to', granularity === 'UNKNOWN' ? null : granularity.toLowerCase().replaceAll('_', ' ')],
        ['reckoned', BASES[basis]],
        ['because', value.value && value.reason],
      ),
    };
  },
};

function tellEntity({ places, record }) {
  const forms = new Map();
  for (const { text } of places) forms.set(text, (forms.get(text) ?? 0) + 1);
  const named = [...forms].map(([words, times]) => (times > 1 ? `“${words}” ×${times}` : `“${words}”`)).join(', ');
  return {
    title: [
      el('span', { class: 'name' }, record.name),
      record.acronym ? el('abbr', {}, ` ${record.acronym}`) : '',
      el('span', { class: 'times' }, ` ${places.length === 1 ? 'once' : `${places.length} times`}`),
    ],
    lines: [],
    why: rows(['named', named]),
  };
}

/** @param {Speaker} speaker */
function nameOf({ entityId, name }, names) {
  return names.has(entityId) ? el('a', { href: `#${entityId}` }, name) : name;
}

/** @param {Speaker} speaker */
function foundBy({ words, reason }) {
  return words ? `“${words.text}”: ${reason}` : reason;
}

function line(parts) {
  return el('p', {}, ...parts);
}

function rows(...pairs) {
  return pairs.filter(([, words]) => words);
}

function row(term, words) {
  return el('div', {}, el('dt', {}, term), el('dd', {}, words));
}

/** What the text could not be read for, or nothing. */
export function gapsOf(gaps = []) {
  if (gaps.length === 0) return null;
  return el(
    'ul',
    { class: 'gaps' },
    ...gaps.map(({ layer, reason }) => el('li', {}, el('strong', {}, `${layer} could not be read`), `: ${reason}`)),
  );
}

/**
 * The switches of the kinds, which are also the key to the marks.
 *
 * @param {Fact[]} facts
 * @param {Set<import('./kinds.js').Kind>} shown
 * @param {(shown: Set<import('./kinds.js').Kind>) => void} change
 */
export function switches(facts, shown, change) {
  const present = KINDS.filter(({ key }) => facts.some((fact) => fact.kind === key));
  const all = present.every(({ key }) => shown.has(key));
  const chips = present.map(({ key, one, many }) => {
    const on = shown.has(key);
    const number = facts.filter((fact) => fact.kind === key).length;
    const chip = button('', () => change(on ? without(shown, key) : new Set([...shown, key])), {
      class: 'chip',
      'aria-pressed': String(on),
      'data-kind': key,
    });
    chip.append(
      el('span', { class: 'number' }, String(number)),
      ' ',
      el('span', { class: `mark ${key}` }, number === 1 ? one : many),
    );
    return chip;
  });
  const rest = button(all ? 'mark none' : 'mark all', () => change(new Set(all ? [] : KINDS.map(({ key }) => key))), {
    class: 'chip plain',
    'data-kind': 'all',
  });
  return el('div', { class: 'switches', role: 'group', 'aria-label': 'Facts to mark' }, ...chips, rest);
}

function without(set, key) {
  return new Set([...set].filter((other) => other !== key));
}
