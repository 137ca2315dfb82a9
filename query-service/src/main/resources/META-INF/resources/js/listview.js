/** A view of one list of facts: what is asked for above, what was found below, page by page. */

import * as api from './api.js';
import { Asked } from './asked.js';
import { offerChoices } from './choices.js';
import { announce, el } from './dom.js';
import { FilterBar } from './filterbar.js';
import { counted } from './kinds.js';
import { moreButton } from './more.js';
import { notice, problemNotice, waiting } from './notice.js';

/**
 * @typedef {object} Rows what was found, as it grows
 * @property {HTMLElement} element
 * @property {(item: any) => HTMLElement | null} add puts an item at the end; answers with what the keyboard goes on from
 */

/**
 * @typedef {object} Plan
 * @property {string} kind as the API calls it, which is also what many are called
 * @property {string} title
 * @property {string} one what one of them is called
 * @property {string[]} keys the filters of the bar
 * @property {[string, string][]} fields examples of what the words may be asked for in, and what it means
 * @property {string[]} facets of which filters there are values to choose from
 * @property {Record<string, string>} [sent] what is sent beside what is asked for
 * @property {(asked: Asked) => Rows} rows
 * @property {(asked: Asked) => HTMLElement} [beside] a box beside the list, if anything is found
 * @property {(asked: Asked, page: any, beside: HTMLElement) => void} [found] fills that box, from each first page
 */

export class ListView {
  #plan;
  #main;
  #asked;
  #bar;
  #turn = 0;

  /**
   * @param {HTMLElement} main
   * @param {Plan} plan
   */
  constructor(main, plan) {
    this.#main = main;
    this.#plan = plan;
    this.#asked = new Asked(plan.keys, () => this.#show());
    this.#bar = new FilterBar(this.#asked, plan.keys, plan.fields);
    document.title = `${plan.title} · Dateline`;
    document.getElementById('filters').replaceChildren(this.#bar.element);
    this.#show();
  }

  async #show() {
    const turn = ++this.#turn;
    const { kind, facets, title } = this.#plan;
    this.#bar.show();
    this.#showSource();
    this.#main.replaceChildren(this.#head(''), waiting(`Fetching ${title.toLowerCase()} …`));
    this.#main.setAttribute('aria-busy', 'true');
    try {
      const page = await api.list(kind, { ...this.#parameters(), facets: facets.join(',') });
      if (turn !== this.#turn) return;
      this.#fill(page);
      await offerChoices(this.#bar, kind, facets, { ...this.#plan.sent, ...this.#asked.all() });
    } catch (problem) {
      if (!(problem instanceof api.Problem)) throw problem;
      if (turn === this.#turn) this.#complain(problem);
    } finally {
      if (turn === this.#turn) this.#main.removeAttribute('aria-busy');
    }
  }

  #parameters() {
    return { ...this.#plan.sent, ...this.#asked.all(), limit: 50 };
  }

  #fill(page) {
    const { one, kind, rows, beside, found } = this.#plan;
    const told = page.total === undefined ? '' : counted(page.total, one, kind);
    const list = page.items.length > 0 ? rows(this.#asked) : null;
    const box = (list && beside?.(this.#asked)) || null;
    const body = el('div', { class: 'found' }, list?.element ?? this.#nothing());
    this.#main.replaceChildren(this.#head(told), el('div', { class: box ? 'columns' : 'column' }, box, body));
    for (const item of page.items) list?.add(item);
    if (page.next) body.append(this.#more(page.next, list));
    announce(page.items.length > 0 ? `${told || page.items.length} found` : 'Nothing found');
    if (box) found?.(this.#asked, page, box);
  }

  #more(cursor, list) {
    let next = cursor;
    return moreButton('Show more', async () => {
      const page = await api.list(this.#plan.kind, { ...this.#parameters(), cursor: next });
      next = page.next;
      const added = page.items.map((item) => list.add(item));
      return { first: added[0], said: `${counted(added.length, 'more', 'more')} shown`, next };
    });
  }

  #head(told) {
    return el('div', { class: 'view-head' }, el('h1', {}, this.#plan.title), el('p', { class: 'number' }, told));
  }

  #nothing() {
    const { title } = this.#plan;
    return Object.keys(this.#asked.all()).length > 0
      ? notice(
          `No ${title.toLowerCase()} match`,
          'Take a filter away, or ask for one of two words: flood OR storm.',
          el('a', { href: this.#asked.nothing(), 'data-asks': true }, `All ${title.toLowerCase()}`),
        )
      : notice(
          `No ${title.toLowerCase()} yet`,
          'They appear here a moment after the copy that tells them has arrived.',
        );
  }

  #complain(problem) {
    const about = this.#bar.complain(problem)
      ? notice('This could not be asked', 'The note at the filters says why.')
      : problemNotice(problem, () => this.#show());
    this.#main.replaceChildren(this.#head(''), about);
  }

  /** The way to the same list as data. */
  #showSource() {
    const query = new URLSearchParams({ ...this.#plan.sent, ...this.#asked.all() });
    document
      .getElementById('as-data')
      .replaceChildren(
        'The same list as data: ',
        el('a', { href: query.size > 0 ? `/v1/${this.#plan.kind}?${query}` : `/v1/${this.#plan.kind}` }, 'JSON'),
      );
  }
}
