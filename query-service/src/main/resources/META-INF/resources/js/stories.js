/** Stories in a list: newest first by day, or with the words that match. */

import { el, joined } from './dom.js';
import { lit } from './evidence.js';
import { KINDS, counted } from './kinds.js';
import { clockOf, dayInWords, instant, reported } from './time.js';

/**
 * @typedef {import('./time.js').ReportedTime} ReportedTime
 * @typedef {{articleId: string, headline: string, outlet: string, section?: string, published?: ReportedTime,
 *     order?: {day: string}, learnedAt: string, language?: string, lead?: string, analysed?: boolean,
 *     counts?: Record<import('./kinds.js').Kind, number>}} Summary
 * @typedef {{start: number, end: number, text: string, marks: {start: number, end: number}[]}} Snippet offsets count
 *     code points of the whole article
 */

/** A list that grows downwards, page by page. */
export class Stories {
  element = el('div', { class: 'stories' });
  /** @type {Map<string, HTMLElement>} */
  #days = new Map();
  /** @type {Map<string, HTMLElement>} passages of stories that matching facts were read in, by story */
  #told = new Map();
  #outletLink;

  /** @param {(outlet: string) => string} outletLink where the name of an outlet leads */
  constructor(outletLink) {
    this.#outletLink = outletLink;
  }

  /**
   * A story under its day.
   *
   * @param {Summary} summary
   */
  addByDay(summary) {
    const { order, published } = summary;
    const told = published && (published.value.startsWith(order.day) ? clockOf(published) : reported(published));
    const story = this.#story(summary, 'h4', told, [lead(summary)]);
    this.#storiesOf(order.day).append(story);
    return story;
  }

  /**
   * A story that a search found, with the passages that match.
   *
   * @param {{article: Summary, snippets: Snippet[]}} found
   */
  addFound({ article, snippets }) {
    const words = snippets.length > 0 ? snippets.map((snippet) => passage(article, snippet)) : [lead(article)];
    const story = this.#story(article, 'h3', article.published && reported(article.published), words);
    this.element.append(story);
    return story;
  }

  /**
   * The story that an event was read in; several events of one story stand together.
   *
   * @param {{id: string, article: Summary, event: any, sentence?: import('./facts.js').Span}} item
   */
  addTelling({ id, article, event, sentence }) {
    const words = telling(article, id, sentence ?? event.evidence[0].clause);
    const there = this.#told.get(article.articleId);
    if (there) {
      there.append(words);
      return there;
    }
    const story = this.#story(article, 'h3', article.published && reported(article.published), [words]);
    this.#told.set(article.articleId, story.querySelector('.story-words'));
    this.element.append(story);
    return story;
  }

  #storiesOf(day) {
    let list = this.#days.get(day);
    if (!list) {
      list = el('div', { class: 'day-stories' });
      this.#days.set(day, list);
      this.element.append(el('section', { class: 'day' }, el('h3', { class: 'day-name' }, dayInWords(day)), list));
    }
    return list;
  }

  /** @param {(Node | null)[]} words below the headline */
  #story(summary, level, time, words) {
    const outlet = this.#outletLink(summary.outlet);
    return el(
      'article',
      { class: 'story' },
      el(
        'div',
        { class: 'story-words' },
        el(
          'p',
          { class: 'source' },
          ...joined([
            el(
              'a',
              { class: 'outlet', href: outlet, 'data-asks': outlet.startsWith(`${location.pathname}?`) },
              summary.outlet,
            ),
            summary.section,
            timeOf(summary, time),
          ]),
        ),
        el(
          level,
          { class: 'headline' },
          el('a', { href: addressOf(summary), lang: langOf(summary), dir: 'auto' }, summary.headline),
        ),
        ...words,
      ),
      holds(summary),
    );
  }
}

/**
 * Stories one below the other, without days or passages.
 *
 * @returns {import('./listview.js').Rows}
 */
export function storyList() {
  const stories = new Stories((outlet) => `/?${new URLSearchParams({ outlet })}`);
  return {
    element: stories.element,
    add: (article) => stories.addFound({ article, snippets: [] }).querySelector('.headline a'),
  };
}

function addressOf({ articleId }) {
  return `/articles/${encodeURIComponent(articleId)}`;
}

function langOf({ language }) {
  return language && language !== 'und' ? language : null;
}

function timeOf({ published, learnedAt }, words) {
  if (published) return words ? el('time', { datetime: published.value, title: published.zone }, words) : null;
  return `came in ${instant(learnedAt)}`;
}

function lead(summary) {
  return summary.lead ? el('p', { class: 'lead', lang: langOf(summary), dir: 'auto' }, summary.lead) : null;
}

/** @param {Snippet} snippet */
function passage(summary, snippet) {
  const first = snippet.marks[0] ?? snippet;
  return el(
    'p',
    { class: 'passage', lang: langOf(summary), dir: 'auto' },
    el(
      'a',
      { href: `${addressOf(summary)}#t${first.start}-${first.end}` },
      snippet.start > 0 ? '… ' : null,
      ...lit(snippet, snippet.marks),
      ' …',
    ),
  );
}

function telling(summary, id, { text }) {
  return el('p', { class: 'passage', dir: 'auto' }, el('a', { href: `${addressOf(summary)}#${id}` }, text));
}

/** How many facts a story holds, in words; nothing where the list does not tell. */
function holds({ analysed, counts }) {
  if (analysed === undefined) return null;
  if (!analysed) return el('p', { class: 'holds pending' }, 'facts pending');
  const lines = KINDS.filter(({ key }) => counts?.[key] > 0).map(({ key, one, many }) =>
    el('li', { class: key }, counted(counts[key], one, many)),
  );
  if (lines.length === 0) return el('p', { class: 'holds pending' }, 'no facts found');
  return el('ul', { class: 'holds', 'aria-label': 'Facts in this story' }, ...lines);
}
