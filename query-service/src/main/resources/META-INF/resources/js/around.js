/** What stands around the words of a story: who, when, where from, which revision, what was left out, what is next. */

import * as api from './api.js';
import { kindOf } from './changes.js';
import { el, joined, quiet, webAddress } from './dom.js';
import { asFound, instant, reported } from './time.js';

/** A note on an older revision, with the way to the newest; nothing on the newest. */
export function ageOf({ revision: current, latestRevision }) {
  if (current === latestRevision) return null;
  return el(
    'p',
    { class: 'banner' },
    el('strong', {}, `You are reading revision ${current}.`),
    ' The story has changed since. ',
    el('a', { href: location.pathname }, `Read revision ${latestRevision}, the newest`),
  );
}

const KINDS_OF_PAGE = {
  paywalled: 'Only the free part of this story was on the page: the rest must be paid for at the outlet.',
  liveblog: 'This is a live blog: its entries stand as they were when the page was read.',
  gallery: 'This page is a gallery of pictures; here are its words.',
  video: 'This page is about a film; here are its words.',
};

/** What kind of page the words are from, where it is not simply an article. */
export function kindOfPage({ pageKind }) {
  const said = KINDS_OF_PAGE[pageKind?.value];
  return said ? el('p', { class: 'banner', title: pageKind.basis }, said) : null;
}

/** Who wrote the article, and when it was published, else printed, as the page tells it. */
export function byline({ authors, published, printed }) {
  const told = published ?? printed;
  return el(
    'div',
    { class: 'byline' },
    authors.length > 0 ? el('p', { class: 'authors' }, `By ${listed(authors)}`) : null,
    el(
      'p',
      {},
      published || !printed ? null : 'Printed ',
      told
        ? el('time', { datetime: told.value, title: `as told by: ${told.basis}` }, reported(told))
        : 'Time of publication not told',
    ),
  );
}

function listed(names) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * The notes in the margin: where the story is, its revisions, and how we know what we say of it.
 *
 * @param {any} article
 * @param {(revision: number | null) => string} linkTo the address of this page with another revision, or the newest
 */
export function margin(article, linkTo) {
  const original = webAddress(article.url);
  const which = article.revision === article.latestRevision ? '' : `?revision=${article.revision}`;
  const print = `/v1/articles/${encodeURIComponent(article.articleId)}/print${which}`;
  return el(
    'div',
    { class: 'margin' },
    el(
      'ul',
      { class: 'links' },
      original
        ? el('li', {}, el('a', { href: original.href, rel: 'noopener noreferrer' }, `Original at ${original.host}`))
        : el('li', {}, 'No address on the web is known'),
      el('li', {}, el('a', { href: print }, 'Printable page')),
    ),
    revisionsOf(article, linkTo),
    provenance(article),
  );
}

function revisionsOf({ revision: current, latestRevision, revisions }, linkTo) {
  if (revisions.length < 2) return el('p', { class: 'revisions' }, 'First and only revision');
  return el(
    'nav',
    { class: 'revisions', 'aria-label': 'Revisions' },
    el('h2', {}, 'Revisions'),
    el(
      'ol',
      {},
      ...revisions.map((entry) => {
        const href = linkTo(entry.revision === latestRevision ? null : entry.revision);
        const here = entry.revision === current;
        return el(
          'li',
          {},
          el('a', { href, 'aria-current': here ? 'page' : null, title: entry.headline }, `Revision ${entry.revision}`),
          el('span', {}, ...joined([instant(entry.learnedAt), fateOf(entry)])),
        );
      }),
    ),
  );
}

/** What a revision is: the withdrawal itself, a text that was withdrawn, or a text that changed another. */
function fateOf({ withdrawn, headline, change }) {
  if (withdrawn) return 'the withdrawal';
  return headline ? kindOf(change)?.toLowerCase() : 'withdrawn';
}

function provenance(article) {
  const known = (fact) => fact && `${fact.value} (${fact.basis})`;
  const time = (told) => told && asFound(told);
  const rows = [
    ['published', time(article.published) ?? 'not told by the page'],
    ['modified', time(article.modified)],
    ['printed', time(article.printed)],
    ['outlet', known(article.outlet)],
    ['section', known(article.section)],
    ['language', known(article.language)],
    ['outlet’s number', article.outletArticleId],
    ['keywords', article.keywords.join(', ')],
    ['kind of page', known(article.pageKind)],
    ['came in', instant(article.learnedAt)],
    ['document', article.documentId],
    ['text', article.contentHash],
  ].filter(([, words]) => words);
  return el(
    'details',
    { class: 'provenance' },
    el('summary', {}, 'How do we know?'),
    el('dl', {}, ...rows.map(([term, words]) => el('div', {}, el('dt', {}, term), el('dd', {}, words)))),
  );
}

/** What stood on the page and is not part of the article. */
export function leftOut(furniture) {
  if (furniture.length === 0) return null;
  return el(
    'details',
    { class: 'left-out' },
    el('summary', {}, 'Left out of the article', ' ', el('span', { class: 'number' }, String(furniture.length))),
    el(
      'dl',
      {},
      ...furniture.map(({ kind, text }) =>
        el('div', {}, el('dt', {}, kind.replaceAll('-', ' ')), el('dd', { dir: 'auto' }, text)),
      ),
    ),
  );
}

/** The ways on from a story. The story that an earlier way leads to is not shown again. */
const WAYS = [
  { by: 'time', words: () => 'Next story' },
  { by: 'section', words: (section) => `Next in ${section}` },
  { by: 'about', words: () => 'About the same' },
];

/**
 * Fills the ways to other stories.
 *
 * @param {HTMLElement} nav
 * @param {{articleId: string, section?: {value: string}}} article the story before them
 */
export async function showNext(nav, { articleId, section }) {
  const ways = WAYS.filter(({ by }) => by !== 'section' || section);
  const found = await Promise.all(ways.map(({ by }) => nextBy(articleId, by)));
  const shown = new Set();
  ways.forEach(({ words }, index) => {
    const article = found[index];
    if (!article || shown.has(article.articleId)) return;
    shown.add(article.articleId);
    nav.append(wayTo(article, words(section?.value)));
  });
  if (shown.size === 0) nav.append(quiet('No story follows. ', el('a', { href: '/' }, 'All stories')));
  nav.hidden = false;
}

/** The next story by one way; nothing if there is none, or it cannot be told now: the reader has a story to read. */
async function nextBy(id, by) {
  try {
    return (await api.nextStory(id, by)).article;
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    return null;
  }
}

function wayTo({ articleId, headline, outlet, published }, words) {
  return el(
    'div',
    { class: 'way' },
    el('p', { class: 'kicker' }, words),
    el(
      'p',
      { class: 'next-headline' },
      el('a', { href: `/articles/${encodeURIComponent(articleId)}`, dir: 'auto' }, headline),
    ),
    quiet(...joined([outlet, published && reported(published)])),
  );
}
