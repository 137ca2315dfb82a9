/** The bar above a view that says what is asked for, and lets the reader ask otherwise. */

import * as api from './api.js';
import { button, el } from './dom.js';
import { statusName, typeName } from './events.js';
import { howToAsk } from './howtoask.js';
import { counted } from './kinds.js';
import { countriesInWords, countryName, isId, isUnmet, meet, nameOf } from './names.js';
import { inWords } from './time.js';

/**
 * Every filter that a bar may have: how it is called, how it is asked for, and how a value reads.
 *
 * @type {Record<string, {label: string, as: 'search' | 'date' | 'choice' | 'chip',
 *     words: (value: string) => string, needed?: boolean}>}
 */
const FILTERS = {
  q: { label: 'Words', as: 'search', words: (value) => `“${value}”` },
  speaker: { label: 'Who says it', as: 'search', words: (value) => `said by ${nameOf(value)}` },
  source: { label: 'According to', as: 'search', words: (value) => `according to ${nameOf(value)}` },
  from: { label: 'From', as: 'date', words: (value) => `from ${inWords(value)}` },
  to: { label: 'To', as: 'date', words: (value) => `to ${inWords(value)}` },
  kind: { label: 'What is counted', as: 'choice', words: (value) => value, needed: true },
  kinds: { label: 'Show', as: 'choice', words: (value) => value },
  type: { label: 'Kind of event', as: 'choice', words: (value) => value.split(',').map(typeName).join(', ') },
  country: { label: 'Country', as: 'choice', words: countriesInWords },
  status: { label: 'Whether', as: 'choice', words: (value) => value.split(',').map(statusName).join(', ') },
  outlet: { label: 'Outlet', as: 'choice', words: (value) => value },
  place: { label: 'Place', as: 'chip', words: (value) => `in ${nameOf(value)}` },
  actor: { label: 'Who', as: 'chip', words: (value) => `by ${nameOf(value)}` },
  recipient: { label: 'To whom', as: 'chip', words: (value) => `to ${nameOf(value)}` },
};

const CHOICES = { country: countryName, type: typeName, status: statusName };

export class FilterBar {
  #asked;
  #keys;
  /** @type {Map<string, HTMLInputElement | HTMLSelectElement>} */
  #fields = new Map();
  #chips = el('ul', { class: 'asked', 'aria-label': 'Asked for' });
  #more;
  #trouble = el('p', { class: 'field-problem', role: 'alert' });

  /**
   * @param {import('./asked.js').Asked} asked
   * @param {string[]} keys which filters, in the order in which they stand
   * @param {[string, string][]} [fields] examples of fields that the words may be asked for in
   */
  constructor(asked, keys, fields = []) {
    this.#asked = asked;
    this.#keys = keys;
    const inputs = keys.filter((key) => FILTERS[key].as !== 'chip').map((key) => this.#fieldOf(key));
    const first = inputs.shift();
    this.#more = button('Filters', () => this.#open(this.#more.getAttribute('aria-expanded') !== 'true'), {
      class: 'more-filters',
      'aria-expanded': 'false',
      'aria-controls': 'filter-fields',
    });
    this.element = el(
      'form',
      { class: 'filters', role: 'search', 'aria-label': 'What to show' },
      first,
      this.#more,
      el('div', { class: 'filter-fields', id: 'filter-fields' }, ...inputs),
      howToAsk(fields),
      this.#trouble,
      this.#chips,
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#read();
    });
    this.show();
  }

  /** Says what is asked for now, in place of what was written and not asked. */
  show() {
    for (const key of this.#fields.keys()) this.#put(key);
    this.#trouble.textContent = '';
    this.showChips();
  }

  #put(key) {
    const field = this.#fields.get(key);
    const value = this.#asked.get(key) ?? '';
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
      field.append(el('option', { value }, FILTERS[key].words(value)));
    }
    // An id is shown by its name, in a chip.
    field.value = FILTERS[key].as === 'search' && isId(value) ? '' : value;
    field.removeAttribute('aria-invalid');
  }

  /**
   * Offers values to choose from, with how often each is there. What is being written elsewhere stays.
   *
   * @param {string} key
   * @param {{value?: string, name?: string, count?: number}[]} values
   */
  offer(key, values) {
    const field = this.#fields.get(key);
    if (!field) return;
    const told = values.filter(({ value }) => value);
    const words = CHOICES[key] ?? ((value) => value);
    field.replaceChildren(
      ...(FILTERS[key].needed ? [] : [el('option', { value: '' }, 'Any')]),
      ...told.map(({ value, name = words(value), count }) =>
        el('option', { value }, count === undefined ? name : `${name} (${count.toLocaleString('en-GB')})`),
      ),
    );
    this.#put(key);
  }

  /**
   * Says what the server did not understand, at the field it is about.
   *
   * @param {import('./api.js').Problem} problem
   * @returns {boolean} whether it is about a field of the bar
   */
  complain(problem) {
    const key = this.#keys.find((each) => problem.about(each));
    if (!key) return false;
    this.#trouble.textContent = `${FILTERS[key].label}: ${problem.about(key)}.`;
    this.#fields.get(key)?.setAttribute('aria-invalid', 'true');
    return true;
  }

  #fieldOf(key) {
    const { label, as } = FILTERS[key];
    const id = `ask-${key}`;
    const field = as === 'choice' ? el('select', { id }, el('option', { value: '' }, 'Any')) : input(id, as);
    field.addEventListener('change', () => this.#read());
    this.#fields.set(key, field);
    return el('div', { class: `filter ${as}` }, el('label', { for: id }, label), field);
  }

  #read() {
    const now = [...this.#fields].map(([key, field]) => [key, field.value.trim() || null]);
    const stays = (key, value) =>
      value === this.#asked.get(key) || (!value && isId(this.#asked.get(key) ?? '') && FILTERS[key].as === 'search');
    const changes = Object.fromEntries(now.filter(([key, value]) => !stays(key, value)));
    if (Object.keys(changes).length > 0) this.#asked.set(changes);
  }

  #open(open) {
    this.#more.setAttribute('aria-expanded', String(open));
    this.element.classList.toggle('open', open);
  }

  /** Shows the chips again, when names are known that were not. */
  showChips() {
    const chosen = this.#keys.filter((key) => this.#asked.get(key) && !FILTERS[key].needed);
    const chips = chosen.map((key) => {
      const value = this.#asked.get(key);
      const words = el('span', {}, FILTERS[key].words(value));
      if (FILTERS[key].as !== 'date' && isUnmet(value))
        this.#meet(value, () => (words.textContent = FILTERS[key].words(value)));
      return this.#chip(words, { [key]: null });
    });
    if (chosen.length > 1) {
      chips.push(
        el('li', {}, el('a', { class: 'clear', href: this.#asked.nothing(), 'data-asks': true }, 'Clear all')),
      );
    }
    this.#chips.replaceChildren(...chips);
    const hidden = chosen.filter((key) => FILTERS[key].as !== 'search').length;
    this.#more.textContent = hidden > 0 ? `Filters (${counted(hidden, 'set', 'set')})` : 'Filters';
  }

  #chip(words, changes) {
    const cross = el('span', { class: 'cross', 'aria-hidden': 'true' }, '×');
    const href = this.#asked.link(changes);
    const link = el('a', { href, 'data-asks': true }, el('span', { class: 'unseen' }, 'Remove: '), words, cross);
    return el('li', {}, link);
  }

  /** Asks for the name of a place or an actor that only its id is known of. */
  async #meet(id, then) {
    try {
      const known = await api.one(id.startsWith('p') && !id.includes(':') ? 'actors' : 'places', id);
      meet(id, known.name);
      then();
    } catch (problem) {
      // The id stays where the name would be.
      if (!(problem instanceof api.Problem)) throw problem;
    }
  }
}

function input(id, as) {
  return as === 'date'
    ? el('input', { id, type: 'date' })
    : el('input', { id, type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' });
}
