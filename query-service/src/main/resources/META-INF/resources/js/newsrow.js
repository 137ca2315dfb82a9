/** One thing that came in, as a row: a story, an event, a quote or a figure. */

import { amountOf, thingOf } from './amount.js';
import { el, joined } from './dom.js';
import { whatOf, whoOf } from './events.js';
import { articleOf, sentenceOf, wordsAt } from './evidence.js';
import { reported } from './time.js';

/** @typedef {{kind: 'article' | 'event' | 'quote' | 'figure', item: any}} News */

/**
 * What is told again has the same key.
 *
 * @param {News} news
 */
export function keyOf({ item }) {
  return item.id ?? item.articleId;
}

/**
 * The id of the story it is told in.
 *
 * @param {News} news
 */
export function storyOf({ item }) {
  return (item.article ?? item).articleId;
}

/** @param {News} news */
export function rowOf(news) {
  const attributes = { class: `live-item ${news.kind}`, 'data-key': keyOf(news), 'data-article': storyOf(news) };
  return el('li', attributes, ...wordsOf(news));
}

/**
 * What a row says.
 *
 * @param {News} news
 */
export function wordsOf({ kind, item }) {
  return ROWS[kind](item);
}

const ROWS = {
  article: (story) => [
    el('p', { class: 'kicker' }, ...joined(['Story', story.outlet, story.published && reported(story.published)])),
    el(
      'a',
      { class: 'live-headline', href: `/articles/${encodeURIComponent(story.articleId)}`, dir: 'auto' },
      story.headline,
    ),
  ],
  event: (item) => [
    el(
      'p',
      { class: 'kicker' },
      'Event · ',
      el('a', { class: 'what', href: wordsAt(item) }, whatOf(item.event)),
      ...by(item.event.actors),
    ),
    sentenceOf(item, item.event.evidence[0].trigger),
    articleOf(item),
  ],
  quote: (item) => [
    el('p', { class: 'kicker' }, `Quote · ${item.quote.speaker.name ?? 'unknown speaker'}`),
    sentenceOf(item, item.quote.words),
    articleOf(item),
  ],
  figure: (item) => [
    el(
      'p',
      { class: 'kicker' },
      'Figure · ',
      el(
        'a',
        { class: 'amount', href: wordsAt(item) },
        [amountOf(item.figure), thingOf(item.figure)].filter(Boolean).join(' '),
      ),
    ),
    sentenceOf(item, item.figure.span),
    articleOf(item),
  ],
};

function by(actors) {
  return actors.length > 0 ? [' by ', ...whoOf(actors)] : [];
}
