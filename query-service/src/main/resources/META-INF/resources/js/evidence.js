/** Sentences that bear facts out, with the words that matter lit. */

import { el, joined } from './dom.js';
import { nest, offsets } from './segments.js';
import { reported } from './time.js';

/** @typedef {import('./facts.js').Span} Span */

/**
 * The words of a stretch of text, some of them marked.
 *
 * @param {Span} stretch
 * @param {{start: number, end: number}[]} marks in code points of the whole article, as the stretch has them
 * @returns {(Node | string)[]}
 */
export function lit(stretch, marks) {
  const at = offsets(stretch.text);
  const textOf = ({ start, end }) => stretch.text.slice(at[start - stretch.start], at[end - stretch.start]);
  const flat = (segment) => (segment.words ? textOf(segment) : el('mark', {}, textOf(segment)));
  return nest(stretch.start, stretch.start + at.length - 1, marks).map(flat);
}

/** The address of a fact's words in its article. */
export function wordsAt({ id, article }) {
  return `/articles/${encodeURIComponent(article.articleId)}#${id}`;
}

/**
 * The sentence of a fact, as a link to its place in the article.
 *
 * @param {{id: string, article: any, sentence?: Span}} item
 * @param {Span} words what the sentence is shown for
 */
export function sentenceOf(item, words) {
  return el('a', { class: 'sentence', href: wordsAt(item), dir: 'auto' }, ...lit(item.sentence ?? words, [words]));
}

/** The article that a fact was read in: outlet, headline and time. */
export function articleOf({ article }) {
  const headline = el(
    'a',
    { href: `/articles/${encodeURIComponent(article.articleId)}`, dir: 'auto' },
    article.headline,
  );
  const time = article.published && el('time', { datetime: article.published.value }, reported(article.published));
  return el('p', { class: 'told-in' }, ...joined([el('strong', {}, article.outlet), headline, time]));
}
