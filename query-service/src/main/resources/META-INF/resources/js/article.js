/** The page of one story: its words, its facts, and the way from each to the other. */

import * as api from './api.js';
import { ageOf, byline, kindOfPage, leftOut, margin, showNext } from './around.js';
import { boardsOf } from './boards.js';
import { changesOf } from './changes.js';
import { showComments } from './comments.js';
import { showCopies } from './copies.js';
import { announce, button, el, joined, quiet } from './dom.js';
import { factsOf } from './facts.js';
import { KINDS, counted } from './kinds.js';
import { problemNotice, waiting } from './notice.js';
import { Panel, gapsOf, switches } from './panel.js';
import { Reading } from './reading.js';
import { flash, isInSight, scrollInto, smooth } from './sight.js';
import { withdrawnStory } from './withdrawn.js';

/** How long to wait before looking again for facts that are pending. */
const LOOK_AGAIN_MS = [2_000, 3_000, 5_000, 10_000, 20_000];

const address = new URLSearchParams(location.search);
const id = location.pathname.replace(/\/+$/, '').split('/').pop();
const revision = address.get('revision');
const main = document.getElementById('story');
const aside = document.getElementById('facts');

/** What is on the page. Everything that can change while the reader looks at it is here. */
const desk = {
  /** @type {number | undefined} */
  revision: undefined,
  /** @type {import('./facts.js').Fact[]} */
  facts: [],
  /** @type {Set<import('./kinds.js').Kind>} */
  shown: shownAtFirst(),
  /** @type {Reading | undefined} */
  reading: undefined,
  /** @type {Panel | undefined} */
  panel: undefined,
  /** @type {HTMLElement | undefined} */
  boards: undefined,
};

start();
addEventListener('hashchange', () => goToHash());
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});

async function start() {
  main.replaceChildren(waiting('Fetching the story …'));
  main.setAttribute('aria-busy', 'true');
  try {
    show(await api.article(id, revision));
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    main.replaceChildren(
      el('h1', { class: 'unseen' }, 'Story'),
      problemNotice(problem, start),
      el('p', { class: 'way-out' }, el('a', { href: '/' }, 'All stories')),
    );
  } finally {
    main.removeAttribute('aria-busy');
  }
}

function show(article) {
  if (article.withdrawn) {
    showWithdrawn(article);
    return;
  }
  document.title = `${article.headline} · Dateline`;
  const headline = el('h1', { class: 'headline', dir: 'auto' });
  const text = el('div', { class: 'text' });
  const boards = el('div', { class: 'boards' });
  const copies = el('p', { class: 'copies', hidden: true });
  const comments = el('section', {
    class: 'comments',
    id: 'comments',
    'aria-labelledby': 'comments-title',
    hidden: true,
  });
  const next = el('nav', { class: 'next', 'aria-label': 'Next story', hidden: true });
  const lang = article.language.value === 'und' ? null : article.language.value;
  main.replaceChildren(
    el(
      'article',
      { class: 'story' },
      el(
        'header',
        { class: 'head' },
        ageOf(article),
        el('p', { class: 'kicker' }, ...joined([el('strong', {}, article.outlet.value), article.section?.value])),
        el('div', { lang }, headline),
        byline(article),
        kindOfPage(article),
        changesOf(article, lang),
        copies,
      ),
      margin(article, linkTo),
      el('div', { class: 'body' }, el('div', { lang }, text), boards, leftOut(article.furniture), comments, next),
    ),
  );
  desk.reading = new Reading(article, headline, text, openFromText);
  desk.boards = boards;
  desk.revision = article.revision;
  showFacts(article);
  showNext(next, article);
  showCopies(copies, article.articleId);
  showComments(comments, article.articleId);
}

function showWithdrawn(article) {
  document.title = 'Withdrawn · Dateline';
  aside.hidden = true;
  main.replaceChildren(withdrawnStory(article));
}

function showFacts(article) {
  desk.facts = factsOf(article.facts);
  desk.panel = new Panel(desk.facts, openFromList);
  desk.boards.replaceChildren(...boardsOf(desk.facts, (fact) => openFromList(fact, 0)));
  aside.hidden = false;
  showKinds(desk.shown);
  fillAside(article);
  goToHash();
  if (article.factsPending) lookAgain(0);
}

function fillAside(article) {
  const { facts, factsPending } = article;
  const state = facts ? String(desk.facts.length) : factsPending ? 'pending' : 'none';
  const title = el('h2', { id: 'facts-title' }, 'Facts ', el('span', { class: 'number' }, state));
  const sheet = facts
    ? el(
        'div',
        { class: 'sheet', id: 'sheet' },
        desk.facts.length > 0 ? el('div', { id: 'switches' }, switchesNow()) : null,
        gapsOf(facts.gaps),
        desk.facts.length > 0 ? desk.panel.element : quiet('No facts were found in this text.'),
        quiet(`Read by ${facts.reader.name} ${facts.reader.version}.`),
      )
    : el(
        'div',
        { class: 'sheet', id: 'sheet' },
        quiet(
          factsPending
            ? 'The text is being read. The facts appear here by themselves.'
            : 'There are no facts on record for this revision.',
        ),
      );
  const handle = button('Show', () => setSheet(aside.dataset.open !== 'true'), {
    class: 'handle',
    'aria-controls': 'sheet',
    'aria-expanded': 'false',
  });
  aside.replaceChildren(el('div', { class: 'facts-head' }, title, handle), sheet);
}

/** The sheet is the way to the facts on a narrow page; on a wide one they are always there. */
function setSheet(open) {
  aside.dataset.open = String(open);
  document.documentElement.classList.toggle('sheet-open', open);
  const handle = aside.querySelector('.handle');
  handle.setAttribute('aria-expanded', String(open));
  handle.textContent = open ? 'Hide' : 'Show';
}

async function lookAgain(times) {
  await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS[Math.min(times, LOOK_AGAIN_MS.length - 1)]));
  let article;
  try {
    article = document.hidden ? null : await api.article(id, revision);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
  }
  if (!article || article.factsPending) {
    lookAgain(times + 1);
    return;
  }
  if (article.revision === desk.revision) showFacts(article);
  else show(article);
  announce(`${counted(desk.facts.length, 'fact', 'facts')} found`);
}

// Which kinds are marked

function shownAtFirst() {
  const hidden = new Set((address.get('hide') ?? '').split(','));
  return new Set(KINDS.map(({ key }) => key).filter((key) => !hidden.has(key)));
}

function showKinds(kinds) {
  desk.shown = kinds;
  desk.reading.show(desk.facts.filter((fact) => kinds.has(fact.kind)));
  desk.panel.show(kinds);
}

function switchesNow() {
  return switches(desk.facts, desk.shown, (kinds) => {
    const had = document.activeElement?.dataset.kind;
    changeKinds(kinds);
    document.querySelector(`.chip[data-kind="${had}"]`)?.focus();
  });
}

function changeKinds(kinds) {
  showKinds(kinds);
  document.getElementById('switches').replaceChildren(switchesNow());
  desk.reading.setCurrent();
  desk.panel.setCurrent();
  const hidden = KINDS.map(({ key }) => key).filter((key) => !kinds.has(key));
  if (hidden.length > 0) address.set('hide', hidden.join(','));
  else address.delete('hide');
  history.replaceState(null, '', `${addressOf(address)}${location.hash}`);
}

/** The address of this page with another revision, or with the newest; what is marked stays. */
function linkTo(revision) {
  const parameters = new URLSearchParams(address);
  if (revision) parameters.set('revision', String(revision));
  else parameters.delete('revision');
  return addressOf(parameters);
}

function addressOf(parameters) {
  const query = parameters.toString().replaceAll('%2C', ',');
  return query ? `${location.pathname}?${query}` : location.pathname;
}

// From facts to words and back

/** Sets a fact off in text and list. */
function open(fact, nth) {
  if (!desk.shown.has(fact.kind)) changeKinds(new Set([...desk.shown, fact.kind]));
  desk.reading.setCurrent(fact, nth);
  const entry = desk.panel.setCurrent(fact, nth);
  history.replaceState(null, '', `#${fact.id}${nth > 0 ? `.${nth + 1}` : ''}`);
  return { entry, words: desk.reading.elementOf(fact, nth) };
}

function openFromText(fact, nth) {
  const { entry, words } = open(fact, nth);
  setSheet(true);
  scrollInto(sheetNow(), entry);
  desk.panel.focus(fact);
  flash(entry);
  if (!isInSight(words, coveredNow())) words.scrollIntoView({ block: 'center', behavior: smooth() });
}

function openFromList(fact, nth, stepping = false) {
  const { words } = open(fact, nth);
  goToWords(words, !stepping);
}

function goToWords(words, takeFocus) {
  if (!words) return;
  words.scrollIntoView({ block: 'center', behavior: smooth() });
  if (takeFocus) words.focus({ preventScroll: true });
  flash(words.closest('.mark'));
}

/** Opens what the address points to: a fact, `#f….2` for its second place, or a stretch of the text, `#t12-40`. */
function goToHash() {
  const stretch = /^#t(\d+)-(\d+)$/.exec(location.hash);
  if (stretch) {
    const range = desk.reading?.point('found', [{ start: Number(stretch[1]), end: Number(stretch[2]) }]);
    range?.startContainer.parentElement.scrollIntoView({ block: 'center' });
    return;
  }
  const [, factId, place] = /^#([a-z0-9]+)(?:\.(\d+))?$/.exec(location.hash) ?? [];
  const fact = desk.facts.find((candidate) => candidate.id === factId);
  if (!fact) return;
  const nth = Math.min(Math.max(Number(place ?? 1), 1), fact.places.length) - 1;
  const { entry, words } = open(fact, nth);
  setSheet(true);
  scrollInto(sheetNow(), entry);
  goToWords(words, true);
}

/** What scrolls the list: the column on a wide page, the sheet on a narrow one. */
function sheetNow() {
  return getComputedStyle(aside).overflowY === 'auto' ? aside : document.getElementById('sheet');
}

/** How much of the window the facts cover, from below. */
function coveredNow() {
  return getComputedStyle(aside).position === 'fixed' ? aside.getBoundingClientRect().height : 0;
}

function close() {
  const inList = aside.contains(document.activeElement);
  const words = document.querySelector('.mark.here .words');
  desk.reading?.setCurrent();
  desk.panel?.setCurrent();
  if (aside.dataset.open === 'true') setSheet(false);
  if (inList) words?.focus({ preventScroll: true });
  if (location.hash) history.replaceState(null, '', addressOf(address));
}
