/** The front page: the newest stories by day, or what a search found. */

import * as api from './api.js';
import { announce, button, el, joined } from './dom.js';
import { KINDS, counted } from './kinds.js';
import { notice, problemNotice, waiting } from './notice.js';
import { nest, offsets } from './segments.js';
import { clockOf, dayInWords, instant, reported } from './time.js';

/**
 * @typedef {import('./time.js').ReportedTime} ReportedTime
 * @typedef {{articleId: string, headline: string, outlet: string, section?: string, published?: ReportedTime,
 *     order: {day: string}, learnedAt: string, language?: string, authors: string[], lead?: string, analysed: boolean,
 *     counts?: Record<import('./kinds.js').Kind, number>}} Summary
 * @typedef {{start: number, end: number, text: string, marks: {start: number, end: number}[]}} Snippet offsets count
 *     code points of the whole article
 */

const address = new URLSearchParams(location.search);
const query = (address.get('q') ?? '').trim();
const outlet = address.get('outlet');
const main = document.getElementById('stories');
const box = /** @type {HTMLInputElement} */ (document.getElementById('q'));
const stories = el('div', { class: 'stories' });
/** @type {Map<string, HTMLElement>} */
const days = new Map();

box.value = query;
if (query) {
  document.title = `${query} · Dateline`;
  document.body.classList.add('searching');
}
start();
showHoldings();

async function start() {
  main.replaceChildren(heading(), waiting(query ? 'Searching …' : 'Fetching the newest stories …'));
  main.setAttribute('aria-busy', 'true');
  try {
    const page = await fetchPage();
    main.replaceChildren(heading(), page.items.length > 0 ? stories : nothing());
    show(page);
    announce(page.items.length > 0 ? `${counted(page.items.length, 'story', 'stories')} shown` : 'No stories');
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    showProblem(problem);
  } finally {
    main.removeAttribute('aria-busy');
  }
}

function fetchPage(cursor) {
  return query ? api.search({ q: query, cursor }) : api.articles({ outlet, cursor });
}

function heading() {
  if (query) {
    return el('div', { class: 'list-head' }, el('h2', {}, 'Stories that match ', el('q', {}, query)), allStories());
  }
  if (outlet) return el('div', { class: 'list-head' }, el('h2', {}, `Stories of ${outlet}`), allStories());
  return el('h2', { class: 'unseen' }, 'Newest stories');
}

function allStories() {
  return el('a', { href: '/' }, 'All stories');
}

function nothing() {
  if (query) {
    return notice(
      'No story matches',
      'Every word has to stand in the story. Try fewer words, or one of two: flood OR storm.',
    );
  }
  return outlet
    ? notice('No stories of this outlet')
    : notice(
        'No stories yet',
        'Stories appear here a moment after their copy arrives on the topic dateline.documents.v1, or by HTTP at the ingest-service.',
      );
}

function showProblem(problem) {
  const aboutQuery = problem.about('q');
  if (!aboutQuery) {
    main.replaceChildren(heading(), problemNotice(problem, start));
    return;
  }
  main.replaceChildren(notice('The search could not be read', 'The note at the search box says why.', allStories()));
  document.getElementById('q-problem').textContent = `The search ${aboutQuery}.`;
  box.setAttribute('aria-invalid', 'true');
  box.addEventListener('input', () => box.removeAttribute('aria-invalid'), { once: true });
  box.focus();
}

/** @returns {HTMLElement | undefined} the link of the first story shown */
function show(page) {
  stories.querySelector('.more')?.remove();
  const shown = page.items.map(query ? showFound : showByDay);
  if (page.next) stories.append(moreButton(page.next));
  return shown[0]?.querySelector('h3 a, h4 a');
}

function moreButton(cursor) {
  const trouble = el('p', { class: 'field-problem', role: 'alert' });
  const more = button('Older stories', async () => {
    more.disabled = true;
    trouble.textContent = '';
    try {
      const page = await fetchPage(cursor);
      const first = show(page);
      announce(`${counted(page.items.length, 'more story', 'more stories')} shown`);
      first?.focus();
    } catch (problem) {
      if (!(problem instanceof api.Problem)) throw problem;
      more.disabled = false;
      trouble.textContent = problem.detail;
    }
  });
  if (query) more.textContent = 'More results';
  return el('div', { class: 'more' }, more, trouble);
}

/** @param {Summary} summary */
function showByDay(summary) {
  const { order, published } = summary;
  const told = published && (published.value.startsWith(order.day) ? clockOf(published) : reported(published));
  const story = storyOf(summary, 'h4', told);
  storiesOf(order.day).append(story);
  return story;
}

function storiesOf(day) {
  let list = days.get(day);
  if (!list) {
    list = el('div', { class: 'day-stories' });
    days.set(day, list);
    stories.append(el('section', { class: 'day' }, el('h3', { class: 'day-name' }, dayInWords(day)), list));
  }
  return list;
}

/** @param {{article: Summary, snippets: Snippet[]}} found */
function showFound(found) {
  const { article, snippets } = found;
  const story = storyOf(article, 'h3', article.published ? reported(article.published) : undefined, snippets);
  stories.append(story);
  return story;
}

/**
 * @param {Summary} summary
 * @param {string} level name of the heading element
 * @param {string | undefined} time in words
 * @param {Snippet[]} [snippets] what stands in place of the lead
 */
function storyOf(summary, level, time, snippets = []) {
  const href = `/articles/${encodeURIComponent(summary.articleId)}`;
  const told =
    time && summary.published
      ? el('time', { datetime: summary.published.value, title: summary.published.zone }, time)
      : summary.published
        ? null
        : `came in ${instant(summary.learnedAt)}`;
  const lang = summary.language && summary.language !== 'und' ? summary.language : null;
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
          el('a', { class: 'outlet', href: `/?${new URLSearchParams({ outlet: summary.outlet })}` }, summary.outlet),
          summary.section,
          told,
        ]),
      ),
      el(level, { class: 'headline' }, el('a', { href, lang, dir: 'auto' }, summary.headline)),
      ...(snippets.length > 0
        ? snippets.map((snippet) => passage(href, snippet, lang))
        : [summary.lead ? el('p', { class: 'lead', lang, dir: 'auto' }, summary.lead) : null]),
    ),
    holds(summary),
  );
}

/** @param {Snippet} snippet */
function passage(href, snippet, lang) {
  const at = offsets(snippet.text);
  const textOf = ({ start, end }) => snippet.text.slice(at[start - snippet.start], at[end - snippet.start]);
  const words = nest(snippet.start, snippet.start + at.length - 1, snippet.marks).map((segment) =>
    segment.words ? textOf(segment) : el('mark', {}, textOf(segment)),
  );
  const first = snippet.marks[0] ?? snippet;
  return el(
    'p',
    { class: 'passage', lang, dir: 'auto' },
    el('a', { href: `${href}#t${first.start}-${first.end}` }, snippet.start > 0 ? '… ' : null, ...words, ' …'),
  );
}

/** How many facts a story holds, in words. */
function holds(summary) {
  if (!summary.analysed) return el('p', { class: 'holds pending' }, 'facts pending');
  const lines = KINDS.filter(({ key }) => summary.counts?.[key] > 0).map(({ key, one, many }) =>
    el('li', { class: key }, counted(summary.counts[key], one, many)),
  );
  if (lines.length === 0) return el('p', { class: 'holds pending' }, 'no facts found');
  return el('ul', { class: 'holds', 'aria-label': 'Facts in this story' }, ...lines);
}

async function showHoldings() {
  try {
    const { articles, analysed } = await api.status();
    if (!Number.isInteger(articles) || !Number.isInteger(analysed)) return;
    document.getElementById('holdings').textContent =
      `${counted(articles, 'story', 'stories')} held, facts read in ${analysed.toLocaleString('en-GB')}.`;
  } catch (problem) {
    // The line is a courtesy; the list itself says what is wrong with the server.
    if (!(problem instanceof api.Problem)) throw problem;
  }
}
