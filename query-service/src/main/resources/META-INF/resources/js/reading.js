/** The article as its readers meet it, with its facts marked in the words. */

import { el } from './dom.js';
import { nest, offsets } from './segments.js';

/**
 * @typedef {import('./facts.js').Fact} Fact
 * @typedef {import('./facts.js').Span} Span
 * @typedef {{start: number, end: number, fact?: Fact, nth?: number, stop?: number}} Mark a place of a fact;
 *     without a fact, the article's own dateline
 */

const CONTAINERS = { LIST_ITEM: 'ul', BLOCK_QUOTE: 'blockquote', CAPTION: 'figcaption', CREDIT: 'figcaption' };

const ELEMENTS = {
  SUBHEAD: ['h2', 'subhead'],
  PARAGRAPH: ['p', 'paragraph'],
  LIST_ITEM: ['li', ''],
  BLOCK_QUOTE: ['p', ''],
  CAPTION: ['p', 'caption'],
  CREDIT: ['p', 'credit'],
};

/** Shows one article's text and answers where in it a fact stands. */
export class Reading {
  #article;
  #at;
  #headline;
  #body;
  #open;
  /** The words on the page: every text node with the offset of its first character. */
  #nodes = [];
  /** The elements of each place of each fact, by `id.nth`. */
  #places = new Map();

  /**
   * @param {any} article as the server tells it
   * @param {HTMLElement} headline takes the headline
   * @param {HTMLElement} body takes everything else
   * @param {(fact: Fact, nth: number) => void} open called when the reader chooses marked words
   */
  constructor(article, headline, body, open) {
    this.#article = article;
    this.#at = offsets(article.text);
    this.#headline = headline;
    this.#body = body;
    this.#open = open;
  }

  /**
   * Shows the text with these facts marked.
   *
   * @param {Fact[]} facts
   */
  show(facts) {
    this.#nodes = [];
    this.#places = new Map();
    /** @type {Mark[]} */
    const marks = facts.flatMap((fact) => fact.places.map(({ start, end }, nth) => ({ start, end, fact, nth })));
    if (this.#article.dateline) marks.push(this.#article.dateline);
    const [first, ...others] = this.#article.blocks;
    const headlineIsFirst = first?.kind === 'HEADLINE';
    this.#headline.replaceChildren(...(headlineIsFirst ? this.#segments(first, marks) : [this.#article.headline]));
    this.#body.replaceChildren(...this.#blocks(headlineIsFirst ? others : this.#article.blocks, marks));
  }

  /** The element to go to for a place of a fact, or nothing if it is not marked now. */
  elementOf(fact, nth) {
    return this.#places.get(keyOf(fact, nth))?.[0].querySelector('.words');
  }

  /**
   * Sets one fact off from the others, and one of its places from the rest; without a fact, none.
   *
   * @param {Fact} [fact]
   * @param {number} [nth]
   */
  setCurrent(fact, nth) {
    for (const old of document.querySelectorAll('.mark.current')) old.classList.remove('current', 'here');
    fact?.places.forEach((_, index) => {
      for (const element of this.#places.get(keyOf(fact, index)) ?? []) {
        element.classList.add('current');
        element.classList.toggle('here', index === nth);
      }
    });
    this.point('evidence', fact?.evidence ?? []);
  }

  /**
   * Underlines words without touching the page, where the browser can.
   *
   * @param {string} name of the highlight in the style sheet
   * @param {{start: number, end: number}[]} spans
   * @returns {Range | undefined} the first of them
   */
  point(name, spans) {
    const ranges = spans.flatMap((span) => this.#rangesOf(span));
    if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
    return ranges[0];
  }

  #rangesOf({ start, end }) {
    return this.#nodes
      .filter((part) => part.start < end && start < part.end)
      .map((part) => {
        const range = document.createRange();
        const base = this.#at[part.start];
        range.setStart(part.node, this.#at[Math.max(start, part.start)] - base);
        range.setEnd(part.node, this.#at[Math.min(end, part.end)] - base);
        return range;
      });
  }

  #blocks(blocks, marks) {
    const shown = [];
    let container = null;
    let inContainer = null;
    for (const block of blocks) {
      const [name, className] = ELEMENTS[block.kind] ?? ELEMENTS.PARAGRAPH;
      const element = el(name, { class: className || null, dir: 'auto' }, ...this.#segments(block, marks));
      const wanted = CONTAINERS[block.kind];
      if (!wanted) {
        shown.push(element);
      } else if (wanted === inContainer && block.kind !== 'CAPTION') {
        container.append(element);
      } else {
        container = el(wanted, {}, element);
        shown.push(wanted === 'figcaption' ? el('figure', {}, container) : container);
      }
      inContainer = wanted;
    }
    return shown;
  }

  #segments(block, marks) {
    return nest(block.start, block.end, marks).map((segment) => this.#element(segment, []));
  }

  /** @param {Mark[]} around the marks that the segment stands in, the innermost first */
  #element(segment, around) {
    if (segment.words)
      return this.#words(
        segment,
        around.filter((mark) => mark.fact),
      );
    const { fact, nth } = segment.mark;
    const inner = segment.children.map((child) => this.#element(child, [segment.mark, ...around]));
    if (!fact) return el('span', { class: 'dateline' }, ...inner);
    const element = el('span', { class: `mark ${fact.kind}` }, ...inner);
    const key = keyOf(fact, nth);
    this.#places.set(key, [...(this.#places.get(key) ?? []), element]);
    return element;
  }

  #words({ start, end }, around) {
    const node = document.createTextNode(this.#article.text.slice(this.#at[start], this.#at[end]));
    this.#nodes.push({ start, end, node });
    if (around.length === 0 || node.data.trim() === '') return node;
    const element = el(
      'span',
      { class: 'words', role: 'button', tabindex: this.#isStop(around[0], start) ? 0 : -1 },
      node,
    );
    const choose = () => this.#choose(around, element);
    element.addEventListener('click', () => {
      if (getSelection()?.isCollapsed !== false) choose();
    });
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose();
    });
    return element;
  }

  /** A mark in several pieces is one stop of the Tab key: its first words. */
  #isStop(mark, start) {
    mark.stop ??= start;
    return mark.stop === start;
  }

  /** Opens the innermost fact; the one around it if that is open already, and so on. */
  #choose(around, element) {
    const open = around.findIndex(({ fact, nth }) =>
      this.#places.get(keyOf(fact, nth)).some((mark) => mark.classList.contains('here') && mark.contains(element)),
    );
    const { fact, nth } = around[(open + 1) % around.length];
    this.#open(fact, nth);
  }
}

function keyOf(fact, nth) {
  return `${fact.id}.${nth}`;
}
